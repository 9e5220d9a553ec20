package dev.guildhall.eval.serve;

import java.util.Map;

/// Styles and scripts: those of the reports, and what only the application has.
final class Assets {
    private static final Bundle BUNDLE = new Bundle(Map.of(
            "report.css", "/report/report.css",
            "theme.js", "/report/theme.js",
            "index.js", "/report/index.js",
            "episode.js", "/report/episode.js",
            "exhibit.css", "/exhibit/exhibit.css",
            "exhibit.js", "/exhibit/exhibit.js",
            "serve.css", "/serve/serve.css",
            "live.js", "/serve/live.js",
            "search.js", "/serve/search.js"));

    private Assets() {}

    static void send(Visit visit) {
        if (!BUNDLE.send(visit.request(), visit.path("name"))) {
            throw new Missing("There is no '%s' here.".formatted(visit.path("name")));
        }
    }
}
