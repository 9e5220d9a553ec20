package dev.guildhall.env.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import dev.guildhall.env.Frame;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Shows what a program asks by `alert`, `confirm` and `prompt`. A browser without a screen draws no dialogs,
/// and a page stands still while one is open. So the question is put on a page of our own over the picture of
/// the program, which is worked like any other, and its answer is given to the program.
final class Dialogs {
    private static final Resource FORM = new Resource("dialog.html");

    /// Leaves whatever call to the browser the dialog interrupts; it would not return before the answer.
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Interrupted() {
            super("a dialog opened", null, false, false);
        }
    }

    private record Open(Dialog dialog, Page form) {}

    private final BrowserContext context;
    private final Traffic traffic;
    private @Nullable Frame behind;
    private @Nullable Dialog asked;
    private boolean over;
    private @Nullable Open open;

    Dialogs(BrowserContext context, Traffic traffic) {
        this.context = context;
        this.traffic = traffic;
        context.onDialog(dialog -> {
            if (dialog.type().equals("beforeunload")) {
                dialog.accept();
                return;
            }
            if (over) {
                dialog.dismiss();
                return;
            }
            asked = dialog;
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
        if (now == null || !(now.form().evaluate("globalThis.answer ?? null") instanceof Map<?, ?> answer)) {
            return;
        }
        open = null;
        now.form().close();
        unlessAsked(() -> {
            if (Boolean.TRUE.equals(answer.get("agreed"))) {
                now.dialog().accept(String.valueOf(answer.get("text")));
            } else {
                now.dialog().dismiss();
            }
            return true;
        });
    }

    private void show() {
        var dialog = asked;
        if (dialog == null) {
            return;
        }
        asked = null;
        traffic.forget(); // what the page was loading ends only after the answer
        var form = context.newPage();
        form.setContent(FORM.text());
        form.evaluate(
                "question => show(question)",
                Map.of(
                        "type", dialog.type(),
                        "message", dialog.message(),
                        "suggested", dialog.defaultValue(),
                        "picture", picture()));
        open = new Open(dialog, form);
    }

    private String picture() {
        return behind == null
                ? ""
                : "data:image/png;base64," + Base64.getEncoder().encodeToString(behind.png());
    }
}
