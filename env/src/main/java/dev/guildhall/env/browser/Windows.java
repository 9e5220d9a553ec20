package dev.guildhall.env.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/// The pages of an episode. The newest is in front, and when it closes the one before it is again.
final class Windows {
    private final BrowserContext context;
    private final Map<Page, Tab> tabs = new HashMap<>();

    Windows(BrowserContext context) {
        this.context = context;
        context.newPage();
    }

    Tab front() {
        var pages = context.pages();
        if (pages.isEmpty()) {
            context.newPage(); // the program closed its last window: a person sees an empty screen
            return front();
        }
        return tabs.computeIfAbsent(pages.getLast(), Tab::new);
    }

    /// Closes the page in front, unless it is the only one.
    void closeFront() {
        if (context.pages().size() > 1) {
            context.pages().getLast().close();
        }
    }
}
