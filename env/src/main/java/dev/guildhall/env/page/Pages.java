package dev.guildhall.env.page;

import java.util.List;
import java.util.function.Supplier;

/// The pages of one episode as a driver has them. The newest is in front, and when it closes the one before it
/// is again.
public interface Pages extends AutoCloseable {

    /// The page in front; a new and empty one if the program closed its last.
    Tab front();

    /// Mouse and keyboard on the page in front.
    Hands hands();

    /// Closes the page in front, unless it is the only one.
    void closeFront();

    /// The requests that are under way on all of them.
    Traffic traffic();

    /// Who is told of what a program asks by alert, confirm or prompt. To be asked may throw: it leaves the call
    /// to the browser that the question interrupts, which would not return before the answer.
    void onQuestion(Asked asked);

    /// A page of our own, which comes to the front.
    Form form();

    /// The addresses outside the episode's own origins that were asked for, in order.
    List<String> refused();

    /// Does work in the browser for as long as it may take.
    ///
    /// @param doing what it is, for the message
    /// @throws dev.guildhall.env.SurfaceBroke if the browser fails
    <T> T during(String doing, Supplier<T> work);

    /// Forgets everything that was done on these pages.
    @Override
    void close();

    interface Asked {
        void asked(Question question);
    }

    /// What a program asks. It stands still until this is answered.
    interface Question {
        /// `alert`, `confirm` or `prompt`.
        String type();

        String message();

        /// The answer that a prompt begins with.
        String suggested();

        void accept(String text);

        void dismiss();
    }

    /// A page of our own. Closing it brings back the page that it was put over.
    interface Form extends AutoCloseable {
        Tab tab();

        @Override
        void close();
    }
}
