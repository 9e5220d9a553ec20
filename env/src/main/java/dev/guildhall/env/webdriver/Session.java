package dev.guildhall.env.webdriver;

import com.google.gson.JsonObject;
import dev.guildhall.env.page.Pages.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.NoSuchWindowException;
import org.openqa.selenium.UnhandledAlertException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;

/// A browser of its own for one episode, with a profile that nobody had before, and its windows.
final class Session {
    /// More often than this the log is not asked.
    private static final long PAUSE_NANOS = 2_000_000;

    /// How long a window that was said to open may take.
    private static final long OPENING_NANOS = 1_000_000_000;

    private final Remote driver;
    private final Log log;
    private final List<String> windows = new ArrayList<>();
    private final String form;
    private String current;
    private long heard;
    private int awaited;
    private Optional<Prompt> prompt = Optional.empty();

    /// A page's question before anybody was asked, and after.
    private record Prompt(String window, JsonObject about, boolean asked) {}

    private @Nullable Asker asker;

    /// Who hears of a page's question: the session, its window, and what the browser tells of it.
    interface Asker {
        void asked(Question question);
    }

    Session(Remote driver) {
        this.driver = driver;
        this.log = new Log(driver);
        this.current = driver.getWindowHandle();
        windows.add(current);
        // While a page asks something a WebDriver opens no window, so the one to ask in is opened before.
        this.form = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        this.current = form;
        log.on("Page.windowOpen", (_, _) -> awaited++);
        log.on(
                "Page.javascriptDialogOpening",
                (window, about) -> prompt = Optional.of(new Prompt(window, about, false)));
        log.on("Page.javascriptDialogClosed", (_, _) -> prompt = Optional.empty());
    }

    Log log() {
        return log;
    }

    String form() {
        return form;
    }

    void onQuestion(Asker who) {
        asker = who;
    }

    /// Takes in what the browser told, and asks whoever answers if a page has a question.
    void hear() {
        if (System.nanoTime() - heard > PAUSE_NANOS) {
            hearAll();
        }
    }

    private void hearAll() {
        log.hear();
        heard = System.nanoTime();
        ask();
    }

    private void ask() {
        if (prompt.isPresent() && !prompt.get().asked()) {
            var now = prompt.get();
            if (now.about().get("type").getAsString().equals("beforeunload")) {
                prompt = Optional.empty();
                in(now.window(), d -> {
                    d.switchTo().alert().accept();
                    return true;
                });
                return;
            }
            prompt = Optional.of(new Prompt(now.window(), now.about(), true));
            if (asker != null) {
                asker.asked(new Asking(this, now.window(), now.about()));
            }
        }
    }

    /// Does something in a window.
    <T> T in(String window, Function<Remote, T> work) {
        try {
            if (!window.equals(current)) {
                driver.switchTo().window(window);
                current = window;
            }
            return work.apply(driver);
        } catch (UnhandledAlertException e) {
            hearAll();
            throw e;
        } catch (NoSuchWindowException e) {
            current = "";
            throw e;
        }
    }

    /// Asks a window's renderer.
    JsonObject ask(String window, String method, JsonObject how) {
        var answer = in(window, driver -> driver.ask(method, how));
        if (answer.isEmpty()) { // a question of the page came instead
            hearAll();
        }
        return answer.orElseThrow(() -> new WebDriverException(method + " was not answered"));
    }

    /// The program's windows, the newest last.
    List<String> windows() {
        long end = System.nanoTime() + OPENING_NANOS;
        while (awaited > 0 && System.nanoTime() < end) {
            int before = windows.size();
            look();
            awaited -= Math.max(0, windows.size() - before);
        }
        awaited = 0;
        return windows;
    }

    /// Looks which windows are there.
    private void look() {
        var there = driver.getWindowHandles();
        windows.retainAll(there);
        there.stream().filter(w -> !w.equals(form) && !windows.contains(w)).forEach(windows::add);
    }

    /// Whether a window closed itself, which is no fault of the browser.
    boolean isGone(String window) {
        try {
            look();
            return !window.equals(form) && !windows.contains(window);
        } catch (WebDriverException e) {
            return false; // the browser itself is
        }
    }

    /// A new and empty window, in front of the others.
    void newWindow() {
        in(form, d -> d.switchTo().newWindow(WindowType.TAB));
        current = "";
        look();
    }

    void close(String window) {
        in(window, d -> {
            d.close();
            return true;
        });
        current = "";
        look();
    }
}
