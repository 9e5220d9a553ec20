package dev.guildhall.agents.llm;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/// The one way out to a model. Unlike LangChain4j's own client it bounds the whole exchange,
/// body included, ends at once when its thread is interrupted, and keeps what the server says
/// about when to come back.
final class Wire implements HttpClient {
    /// What the caller wants of its request; it takes no longer than that says, whatever its own
    /// limit is.
    static final ScopedValue<Exchange> EXCHANGE = ScopedValue.newInstance();

    private final java.net.http.HttpClient client;
    private final Duration limit;

    Wire(Duration connect, Duration limit) {
        this.client = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1) // local servers stumble over the offer of HTTP/2
                .connectTimeout(connect)
                .build();
        this.limit = limit;
    }

    /// The server's refusal, with what its headers say.
    static final class Refusal extends HttpException {
        private static final long serialVersionUID = 1;

        private final String retryAfter;

        Refusal(int status, String body, String retryAfter) {
            super(status, body);
            this.retryAfter = retryAfter;
        }

        /// The header `Retry-After`; empty if there was none.
        String retryAfter() {
            return retryAfter;
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        var exchange = EXCHANGE.orElse(new Exchange(limit));
        var left = exchange.limit().compareTo(limit) < 0 ? exchange.limit() : limit;
        var response =
                await(client.sendAsync(jdk(request), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)), left);
        if (response.statusCode() / 100 != 2) {
            throw new Refusal(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Retry-After").orElse(""));
        }
        exchange.answered(response.body());
        Refusals.blocked(response.body()).ifPresent(reason -> {
            throw new ContentFilteredException("the prompt was blocked: " + reason);
        });
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(response.body())
                .build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are taken whole here, not streamed");
    }

    private static java.net.http.HttpRequest jdk(HttpRequest request) {
        var builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        var body = request.body() == null
                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                : java.net.http.HttpRequest.BodyPublishers.ofString(request.body());
        return builder.method(request.method().name(), body).build();
    }

    private static <T> T await(CompletableFuture<T> answer, Duration left) {
        try {
            return answer.get(left.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            var cancelled = new CancellationException("interrupted while the model was answering");
            cancelled.initCause(e);
            throw cancelled;
        } catch (java.util.concurrent.TimeoutException e) {
            answer.cancel(true);
            throw new TimeoutException("no answer within %d ms".formatted(left.toMillis()), e);
        } catch (ExecutionException e) {
            throw new UncheckedIOException(e.getCause() instanceof IOException io ? io : new IOException(e.getCause()));
        }
    }
}
