package dev.guildhall.eval.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// Styles and scripts that are in the program, by the names that pages ask for them with.
///
/// @param files where each is, such as `/report/report.css`
public record Bundle(Map<String, String> files) {
    public Bundle {
        files = Map.copyOf(files);
    }

    /// @return false if there is none of that name
    public boolean send(Context request, String name) {
        var file = files.get(name);
        if (file == null) {
            return false;
        }
        request.contentType(name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .result(read(file));
        return true;
    }

    private static byte[] read(String file) {
        try (var in = Bundle.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
