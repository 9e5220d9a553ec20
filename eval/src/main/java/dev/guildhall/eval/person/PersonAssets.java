package dev.guildhall.eval.person;

import dev.guildhall.eval.serve.Bundle;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;

/// Styles and scripts of the desk's page: those of the reports, and its own.
final class PersonAssets {
    private static final Bundle BUNDLE = new Bundle(Map.of(
            "report.css", "/report/report.css",
            "theme.js", "/report/theme.js",
            "desk.css", "/person/desk.css",
            "desk.js", "/person/desk.js"));

    private PersonAssets() {}

    static void send(Context request, String name) {
        if (!BUNDLE.send(request, name)) {
            throw new NotFoundResponse("There is no '%s' here.".formatted(name));
        }
    }
}
