package dev.guildhall.env.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/// Answers what a program asks by alert, confirm and prompt.
final class Dialogs {
    private final List<String> said = new ArrayList<>();

    Dialogs(BrowserContext context) {
        context.onDialog(dialog -> {
            said.add(dialog.message());
            dialog.accept();
        });
    }

    List<String> said() {
        return List.copyOf(said);
    }
}
