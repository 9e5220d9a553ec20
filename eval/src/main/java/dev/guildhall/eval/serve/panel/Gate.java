package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.serve.Door;
import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/// Who is let in, and whose forms are taken.
///
/// @param password of the office's pages; empty only if the server answers this machine alone
/// @param guesses that were wrong: after some, no more are looked at for a while
record Gate(Door door, Optional<String> password, Guesses guesses) {

    /// @throws Refused if the request is for another server, or a form that another site made
    void check(Context request) {
        if (!door.admits(request.header("Host"))) {
            throw new Refused(403, "This server answers to the names of its own machine only.");
        }
        if (!request.method().name().equals("GET") && !ours(request)) {
            throw new Refused(403, "This form was made by another site, and is not taken.");
        }
    }

    /// A browser says where a form comes from. Whatever sends none of the two headers is no browser, and
    /// has no session that could be abused: only who knows a link or the password gets further.
    private static boolean ours(Context request) {
        var site = request.header("Sec-Fetch-Site");
        var origin = request.header("Origin");
        return (site == null || site.equals("same-origin"))
                && (origin == null || authority(origin).equals(request.header("Host")));
    }

    private static String authority(String origin) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    /// The office's own pages. Graders never come here.
    void checkOffice(Context request) {
        if (password.isEmpty()) {
            return;
        }
        var given = request.header("Authorization");
        if (given != null) {
            var wait = guesses.take(request.ip());
            if (wait.isPositive()) {
                long seconds = wait.plusMillis(999).toSeconds();
                request.header("Retry-After", Long.toString(seconds));
                throw new Refused(
                        429,
                        "The password was wrong %d times. It is looked at again in %d seconds."
                                .formatted(Guesses.TRIES, seconds));
            } else if (matches(given, password.get())) {
                guesses.right(request.ip());
                return;
            }
        }
        request.header("WWW-Authenticate", "Basic realm=\"Guildhall\", charset=\"UTF-8\"");
        throw new Refused(401, "These pages are for whoever runs the panel: the name is 'admin'.");
    }

    private static boolean matches(String header, String password) {
        var wanted =
                "Basic " + Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
        return MessageDigest.isEqual(header.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
    }
}
