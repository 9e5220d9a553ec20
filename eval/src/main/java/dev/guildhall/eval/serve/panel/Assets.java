package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.serve.Bundle;
import java.util.Map;

/// Styles and scripts: those of the reports, and the office's own.
final class Assets {
    private static final Bundle BUNDLE = new Bundle(Map.of(
            "report.css", "/report/report.css",
            "theme.js", "/report/theme.js",
            "exhibit.css", "/exhibit/exhibit.css",
            "exhibit.js", "/exhibit/exhibit.js",
            "panel.css", "/panel/panel.css",
            "recording.js", "/panel/recording.js",
            "pins.js", "/panel/pins.js",
            "grade.js", "/panel/grade.js"));

    private Assets() {}

    static void send(Visit visit) {
        if (!BUNDLE.send(visit.request(), visit.path("name"))) {
            throw new Refused(404, "There is no '%s' here.".formatted(visit.path("name")));
        }
    }
}
