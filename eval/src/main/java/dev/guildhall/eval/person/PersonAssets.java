package dev.guildhall.eval.person;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// Styles and scripts of the desk's page: those of the reports, and its own.
final class PersonAssets {
    private static final Map<String, String> FILES = Map.of(
            "report.css", "/report/report.css",
            "theme.js", "/report/theme.js",
            "desk.css", "/person/desk.css",
            "desk.js", "/person/desk.js");

    private PersonAssets() {}

    static void send(Context request, String name) {
        var file = FILES.get(name);
        if (file == null) {
            throw new NotFoundResponse("There is no '%s' here.".formatted(name));
        }
        try (var in = PersonAssets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            request.contentType(name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8")
                    .header("Cache-Control", "no-cache")
                    .result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
