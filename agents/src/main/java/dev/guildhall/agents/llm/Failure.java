package dev.guildhall.agents.llm;

import dev.guildhall.agents.AgentFault.Kind;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why a request failed.
///
/// @param worthRepeating whether the same request may succeed later
/// @param after when the server says to come back, from now
record Failure(Kind kind, boolean worthRepeating, Optional<Duration> after, String what) {

    /// What providers say when a request is longer than the model takes, in lower case.
    private static final List<String> TOO_LONG = List.of(
            "context_length_exceeded",
            "maximum context length",
            "context window",
            "prompt is too long",
            "input is too long",
            "exceeds the maximum number of tokens",
            "too many tokens",
            "request_too_large");

    /// What they say when waiting does not help, in lower case.
    private static final List<String> NO_CREDIT = List.of("insufficient_quota", "billing", "credit balance is too low");

    static Failure of(RuntimeException thrown, Instant now) {
        var what = Optional.ofNullable(thrown.getMessage()).orElse(thrown.toString());
        return switch (thrown) {
            case RateLimitException _ ->
                new Failure(Kind.RATE_LIMITED, !says(what, NO_CREDIT), retryAfter(thrown, now), what);
            case TimeoutException _ -> new Failure(Kind.TIMED_OUT, true, Optional.empty(), what);
            case AuthenticationException _ -> once(Kind.UNAUTHORIZED, "the key was refused: " + what);
            case ContentFilteredException _ -> once(Kind.REFUSED, what);
            case ModelNotFoundException _ ->
                once(Kind.UNAVAILABLE, "the provider knows no such model, or no such address: " + what);
            case InvalidRequestException _ -> once(invalid(thrown, what), what);
            case InternalServerException _ ->
                new Failure(Kind.UNAVAILABLE, true, retryAfter(thrown, now), "the provider failed: " + what);
            case UnresolvedModelServerException _ ->
                once(Kind.UNAVAILABLE, "the provider's address is not known: " + what);
            default -> unclassified(thrown, what);
        };
    }

    private static Failure once(Kind kind, String what) {
        return new Failure(kind, false, Optional.empty(), what);
    }

    private static Kind invalid(RuntimeException thrown, String what) {
        boolean tooLong = says(what, TOO_LONG)
                || cause(thrown, HttpException.class)
                        .filter(http -> http.statusCode() == 413)
                        .isPresent();
        return tooLong ? Kind.CONTEXT_OVERFLOW : says(what, NO_CREDIT) ? Kind.RATE_LIMITED : Kind.CRASHED;
    }

    private static Failure unclassified(RuntimeException thrown, String what) {
        return cause(thrown, IOException.class)
                .map(io -> new Failure(
                        Kind.UNAVAILABLE, true, Optional.empty(), "the provider could not be reached: " + io))
                .orElseGet(() -> once(Kind.CRASHED, what));
    }

    private static Optional<Duration> retryAfter(Throwable thrown, Instant now) {
        return cause(thrown, Wire.Refusal.class)
                .map(Wire.Refusal::retryAfter)
                .filter(header -> !header.isBlank())
                .flatMap(header -> after(header.strip(), now));
    }

    /// The header is whole seconds or a date (RFC 9110, section 10.2.3).
    private static Optional<Duration> after(String header, Instant now) {
        try {
            return Optional.of(
                    header.chars().allMatch(Character::isDigit)
                            ? Duration.ofSeconds(Long.parseLong(header))
                            : Duration.between(
                                    now,
                                    ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                                            .toInstant()));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean says(String what, List<String> phrases) {
        var lower = what.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(lower::contains);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return Optional.of(type.cast(t));
            }
        }
        return Optional.empty();
    }
}
