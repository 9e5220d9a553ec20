package dev.guildhall.eval.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The style and the script of the pages. Both are written into every page, and the page's
/// policy lets no other script run and nothing be fetched: what an agent wrote stays text, even
/// past a mistake of ours.
public record Assets(String style, String script, String policy) {

    public static Assets load(String... scripts) {
        var text = Stream.of(scripts).map(Assets::read).collect(Collectors.joining("\n"));
        return new Assets(
                read("report.css"),
                text,
                "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                        .formatted(hash(text)));
    }

    private static String read(String name) {
        try (var in = Assets.class.getResourceAsStream("/report/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without /report/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
