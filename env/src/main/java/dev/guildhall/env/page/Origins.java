package dev.guildhall.env.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The origins that an episode's pages may ask for, and what they asked for beyond them.
///
/// Every driver keeps pages on them by two rails: a request for another place is called off before it is made,
/// so that a click on a foreign link leaves the page as it is; and a proxy that is not there swallows whatever
/// the first does not see, such as redirects and WebSockets.
public final class Origins {
    /// A proxy that is not there.
    public static final String NOWHERE = "http://127.0.0.1:1";

    private final List<URI> places = new ArrayList<>();
    private final Set<String> own = new LinkedHashSet<>();
    private final List<String> refused = new ArrayList<>();

    public Origins(Opening opening) {
        places.add(opening.home());
        places.addAll(opening.also());
        places.forEach(place -> own.add(origin(place)));
    }

    /// The places to which the proxy does not apply, each as `host:port`, for a browser's bypass list. The
    /// first is `<-loopback>`, because a browser would else reach everything on this machine past the proxy.
    public List<String> bypass() {
        var inside = new ArrayList<String>();
        inside.add("<-loopback>");
        places.forEach(place ->
                inside.add(place.getHost() + ":" + (place.getPort() < 0 ? usualPort(place) : place.getPort())));
        return inside;
    }

    /// Scheme, host and port of each, as a browser writes them, which leaves the usual port out.
    public Set<String> own() {
        return Set.copyOf(own);
    }

    /// Takes note of an address that a page asked for.
    public void note(String url) {
        var web = url.replaceFirst("^ws", "http");
        if (web.startsWith("http")
                && own.stream().noneMatch(origin -> web.equals(origin) || web.startsWith(origin + "/"))) {
            refused.add(url);
        }
    }

    /// The foreign addresses that were asked for, in order.
    public List<String> refused() {
        return List.copyOf(refused);
    }

    private static String origin(URI place) {
        var host = place.getScheme() + "://" + place.getHost().toLowerCase(Locale.ROOT);
        return place.getPort() < 0 || place.getPort() == usualPort(place) ? host : host + ":" + place.getPort();
    }

    private static int usualPort(URI place) {
        return place.getScheme().equals("https") ? 443 : 80;
    }
}
