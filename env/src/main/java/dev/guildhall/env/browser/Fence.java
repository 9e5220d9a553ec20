package dev.guildhall.env.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Proxy;
import dev.guildhall.env.page.Origins;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Keeps a context on the episode's own origins, by a route and by a proxy.
final class Fence {
    private final Origins origins;

    Fence(Origins origins) {
        this.origins = origins;
    }

    Browser.NewContextOptions round(Browser.NewContextOptions context) {
        return context.setProxy(new Proxy(Origins.NOWHERE).setBypass(String.join(",", origins.bypass())));
    }

    /// Requests inside the fence are not held up by the route: the pattern leaves them out.
    void round(BrowserContext context) {
        var inside = origins.own().stream().map(Fence::quoted).collect(Collectors.joining("|"));
        context.route(
                Pattern.compile("^(?!(" + inside + ")(/|$)|data:|blob:|about:)"), route -> route.abort("aborted"));
        context.onRequest(request -> origins.note(request.url()));
        context.onPage(page -> page.onWebSocket(socket -> origins.note(socket.url())));
    }

    /// For JavaScript too, which knows no `\Q`.
    private static String quoted(String origin) {
        return origin.replaceAll("[.\\[\\]]", "\\\\$0");
    }
}
