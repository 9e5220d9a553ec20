package dev.guildhall.agents.llm;

import java.time.Duration;

/// Lets time pass between two requests: `Thread::sleep`, or a test's clock.
@FunctionalInterface
public interface Sleeper {
    void sleep(Duration gap) throws InterruptedException;
}
