package dev.guildhall.agents;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/// One request to a model and what came back, whole, for the recording.
///
/// @param model provider and name, such as `openai/gpt-5`
/// @param request the messages, tools and sampling as JSON; pictures are named by their SHA-256, not repeated
/// @param response the answer as JSON; the error as text if it failed
/// @param cost in US dollars, 0 where the price is not known
/// @param retries how many times it was tried again before this answer
public record ModelCall(
        String model,
        Instant at,
        Duration latency,
        String request,
        String response,
        boolean failed,
        long tokensIn,
        long tokensOut,
        BigDecimal cost,
        int retries) {}
