package dev.guildhall.env.page;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.guildhall.env.Frame;
import dev.guildhall.env.page.Pages.Form;
import dev.guildhall.env.page.Pages.Question;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Shows what a program asks by `alert`, `confirm` and `prompt`. A browser without a screen draws no dialogs,
/// and a page stands still while one is open. So the question is put on a page of our own over the picture of
/// the program, which is worked like any other, and its answer is given to the program.
final class Dialogs {
    private static final Resource FORM = Resource.beside(Dialogs.class, "dialog.html");

    /// Leaves whatever call to the browser the dialog interrupts; it would not return before the answer.
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Interrupted() {
            super("a dialog opened", null, false, false);
        }
    }

    private record Open(Question question, Form form) {}

    private final Pages pages;
    private @Nullable Frame behind;
    private @Nullable Question asked;
    private boolean over;
    private @Nullable Open open;

    Dialogs(Pages pages) {
        this.pages = pages;
        pages.onQuestion(question -> {
            if (over) {
                question.dismiss();
                return;
            }
            asked = question;
            throw new Interrupted();
        });
    }

    /// Does work in the browser.
    ///
    /// @return what it gave, or nothing if a dialog opened meanwhile
    <T> Optional<T> unlessAsked(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Interrupted e) {
            show();
            return Optional.empty();
        }
    }

    boolean isOpen() {
        return open != null;
    }

    /// How the program was last seen, to put questions over it.
    void saw(Frame frame) {
        if (open == null) {
            behind = frame;
        }
    }

    /// Asks nobody any more.
    void close() {
        over = true;
    }

    /// Hands the answer over if there is one now.
    void answer() {
        var now = open;
        if (now == null) {
            return;
        }
        var said = now.form().tab().evaluate("globalThis.answer ?? null", false).get("value");
        if (!(said instanceof JsonObject answer)) {
            return;
        }
        open = null;
        now.form().close();
        unlessAsked(() -> {
            if (answer.get("agreed").getAsBoolean()) {
                now.question().accept(answer.get("text").getAsString());
            } else {
                now.question().dismiss();
            }
            return true;
        });
    }

    private void show() {
        var question = asked;
        if (question == null) {
            return;
        }
        asked = null;
        pages.traffic().forget(); // what the page was loading ends only after the answer
        var form = pages.form();
        var shown = new JsonObject();
        shown.addProperty("type", question.type());
        shown.addProperty("message", question.message());
        shown.addProperty("suggested", question.suggested());
        shown.addProperty("picture", picture());
        form.tab()
                .evaluate(
                        "document.open(); document.write(%s); document.close(); delete globalThis.answer; show(%s)"
                                .formatted(new JsonPrimitive(FORM.text()), shown),
                        false);
        open = new Open(question, form);
    }

    private String picture() {
        return behind == null
                ? ""
                : "data:image/png;base64," + Base64.getEncoder().encodeToString(behind.png());
    }
}
