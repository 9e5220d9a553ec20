package dev.guildhall.eval.serve.panel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// Styles and scripts: those of the reports, and the office's own.
final class Assets {
    private static final Map<String, String> FILES = Map.of(
            "report.css", "/report/report.css",
            "theme.js", "/report/theme.js",
            "panel.css", "/panel/panel.css",
            "grade.js", "/panel/grade.js");

    private Assets() {}

    static void send(Visit visit) {
        var name = visit.path("name");
        var file = FILES.get(name);
        if (file == null) {
            throw new Refused(404, "There is no '%s' here.".formatted(name));
        }
        visit.request()
                .contentType(name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .result(read(file));
    }

    private static byte[] read(String file) {
        try (var in = Assets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
