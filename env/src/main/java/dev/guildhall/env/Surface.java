package dev.guildhall.env;

import java.time.Duration;
import java.util.Optional;

/// A screen with a mouse and a keyboard: pixels in, gestures out.
///
/// A surface belongs to one thread. Every method throws [SurfaceBroke] when the surface itself fails.
public interface Surface extends AutoCloseable {

    Size size();

    /// Waits until the screen is at rest, for a bounded time, and takes a picture of it.
    Look look();

    /// Waits until the screen is at rest, for whoever need not see it: less strict than a look, and cheaper.
    default void settle() {
        look();
    }

    /// Carries out a gesture and returns at once; [#look] waits for what comes of it.
    Outcome perform(Action.Gesture gesture);

    /// Carries out a gesture and watches for the first picture that differs: to measure by, not to work by.
    ///
    /// @return the time from the gesture's beginning; empty if nothing changed in time, or a surface does not watch
    default Optional<Duration> timeToChange(Action.Gesture gesture, Duration atMost) {
        perform(gesture);
        return Optional.empty();
    }

    /// What the program on this surface tells about itself, if it tells anything. Never shown to an agent
    /// that works by pixels.
    default Optional<Insides> insides() {
        return Optional.empty();
    }

    @Override
    void close();

    /// A frame, whether the screen was at rest when it was taken, and what waiting and taking it cost.
    record Look(Frame frame, boolean atRest, Duration waited, Duration captured) {}

    /// The program's own account of its screen: the truth to measure a parser against, and two labelled
    /// shortcuts for agents that may use them (`--see elements`, `--see a11y`).
    interface Insides {
        /// The controls and texts of the program's own element tree that are visible in the viewport.
        Screen elements();

        /// The same from the accessibility tree: what a screen reader would say.
        Screen accessibility();
    }
}
