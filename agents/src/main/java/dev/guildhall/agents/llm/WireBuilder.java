package dev.guildhall.agents.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/// Hands LangChain4j our [Wire] in place of its own client.
final class WireBuilder implements HttpClientBuilder {
    private Duration connect = Duration.ofSeconds(10);
    private Duration read = Patience.USUAL.call();

    @Override
    public Duration connectTimeout() {
        return connect;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        connect = timeout;
        return this;
    }

    @Override
    public Duration readTimeout() {
        return read;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        read = timeout;
        return this;
    }

    @Override
    public HttpClient build() {
        return new Wire(connect, read);
    }
}
