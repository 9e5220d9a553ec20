package dev.guildhall.env.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Keeps a page on the episode's own origins, and notes what it asked for beyond them.
///
/// Two rails: a route cancels a request before it is made, so that a click on a foreign link leaves the page
/// as it is; and a proxy that is not there swallows whatever a route does not see, such as redirects and
/// WebSockets.
final class Fence {
    private static final String NOWHERE = "http://127.0.0.1:1";

    private final List<URI> places = new ArrayList<>();
    private final Set<String> own = new LinkedHashSet<>();
    private final List<String> refused = new ArrayList<>();

    Fence(Opening opening) {
        places.add(opening.home());
        places.addAll(opening.also());
        places.forEach(place -> own.add(origin(place)));
    }

    /// `<-loopback>` because a browser would else reach everything on this machine past the proxy.
    Browser.NewContextOptions round(Browser.NewContextOptions context) {
        var inside = places.stream()
                .map(place -> place.getHost() + ":" + (place.getPort() < 0 ? usualPort(place) : place.getPort()))
                .collect(Collectors.joining(","));
        return context.setProxy(new Proxy(NOWHERE).setBypass("<-loopback>," + inside));
    }

    /// Requests inside the fence are not held up by the route: the pattern leaves them out.
    void round(BrowserContext context) {
        var inside = own.stream().map(Fence::quoted).collect(Collectors.joining("|"));
        context.route(
                Pattern.compile("^(?!(" + inside + ")(/|$)|data:|blob:|about:)"), route -> route.abort("aborted"));
        context.onRequest(request -> note(request.url()));
        context.onPage(page -> page.onWebSocket(socket -> note(socket.url())));
    }

    List<String> refused() {
        return List.copyOf(refused);
    }

    private void note(String url) {
        var web = url.replaceFirst("^ws", "http");
        if (web.startsWith("http")
                && own.stream().noneMatch(origin -> web.equals(origin) || web.startsWith(origin + "/"))) {
            refused.add(url);
        }
    }

    /// Scheme, host and port as a browser writes them, which leaves the usual port out.
    private static String origin(URI place) {
        var host = place.getScheme() + "://" + place.getHost().toLowerCase(Locale.ROOT);
        return place.getPort() < 0 || place.getPort() == usualPort(place) ? host : host + ":" + place.getPort();
    }

    private static int usualPort(URI place) {
        return place.getScheme().equals("https") ? 443 : 80;
    }

    /// For JavaScript too, which knows no `\Q`.
    private static String quoted(String origin) {
        return origin.replaceAll("[.\\[\\]]", "\\\\$0");
    }
}
