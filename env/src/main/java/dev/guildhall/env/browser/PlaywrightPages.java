package dev.guildhall.env.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import dev.guildhall.env.page.Opening;
import dev.guildhall.env.page.Origins;
import dev.guildhall.env.page.Pages;
import dev.guildhall.env.page.Tab;
import dev.guildhall.env.page.Traffic;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// A context of a running browser: a profile of its own that nobody had before.
final class PlaywrightPages implements Pages {
    private final RunningBrowser browser;
    private final Origins origins;
    private final Traffic traffic;
    private final BrowserContext context;
    private final Map<Page, Tab> tabs = new HashMap<>();

    PlaywrightPages(RunningBrowser browser, Opening opening) {
        this.browser = browser;
        this.origins = new Origins(opening);
        this.traffic = new Traffic(opening.patience());
        var fence = new Fence(origins);
        this.context = browser.browser().newContext(fence.round(options(opening)));
        fence.round(context);
        context.addInitScript(Tab.SCRIPT);
        opening.downloads()
                .ifPresent(folder -> context.onPage(page -> page.onDownload(download -> download.saveAs(
                        folder.resolve(Path.of(download.suggestedFilename()).getFileName())))));
        context.onRequest(request -> traffic.began(request, request.resourceType()));
        context.onRequestFinished(traffic::ended);
        context.onRequestFailed(traffic::ended);
        context.newPage();
    }

    private static Browser.NewContextOptions options(Opening opening) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(opening.size().width(), opening.size().height())
                .setDeviceScaleFactor(1)
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setAcceptDownloads(opening.downloads().isPresent());
        // Light is the default, and Playwright cannot say it in a Turkish locale.
        return opening.dark() ? options.setColorScheme(ColorScheme.DARK) : options;
    }

    @Override
    public Tab front() {
        var pages = context.pages();
        if (pages.isEmpty()) {
            context.newPage(); // the program closed its last window: a person sees an empty screen
            return front();
        }
        return tab(pages.getLast());
    }

    private Tab tab(Page page) {
        return tabs.computeIfAbsent(page, p -> new Tab(new PlaywrightLine(p, browser::isAlive)));
    }

    @Override
    public PlaywrightHands hands() {
        var front = front();
        return new PlaywrightHands(front, context.pages().getLast(), browser::alive);
    }

    @Override
    public void closeFront() {
        if (context.pages().size() > 1) {
            context.pages().getLast().close();
        }
    }

    @Override
    public Traffic traffic() {
        return traffic;
    }

    @Override
    public void onQuestion(Asked asked) {
        context.onDialog(dialog -> {
            if (dialog.type().equals("beforeunload")) {
                dialog.accept();
            } else {
                asked.asked(question(dialog));
            }
        });
    }

    private static Question question(Dialog dialog) {
        return new Question() {
            @Override
            public String type() {
                return dialog.type();
            }

            @Override
            public String message() {
                return dialog.message();
            }

            @Override
            public String suggested() {
                return dialog.defaultValue();
            }

            @Override
            public void accept(String text) {
                dialog.accept(text);
            }

            @Override
            public void dismiss() {
                dialog.dismiss();
            }
        };
    }

    @Override
    public Form form() {
        var page = context.newPage();
        var tab = tab(page);
        return new Form() {
            @Override
            public Tab tab() {
                return tab;
            }

            @Override
            public void close() {
                page.close();
            }
        };
    }

    @Override
    public List<String> refused() {
        return origins.refused();
    }

    @Override
    public <T> T during(String doing, Supplier<T> work) {
        return browser.during(doing, work);
    }

    @Override
    public void close() {
        browser.discard(context);
    }
}
