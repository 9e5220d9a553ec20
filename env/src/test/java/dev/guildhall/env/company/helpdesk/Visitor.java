package dev.guildhall.env.company.helpdesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;

/// A browser without eyes: fetches pages and sends forms as they are on the page last fetched.
final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"(\\w+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final URI home;
    private Page last = new Page(0, "");

    record Page(int status, String html) {}

    Visitor(URI home) {
        this.home = home;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    Page get(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path)).GET());
    }

    /// Sends name, value, name, value … and whatever the last page hid in its forms.
    Page post(String path, String... fields) {
        var body = new ArrayList<String>();
        for (int i = 0; i < fields.length; i += 2) {
            body.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        TOKEN.matcher(last.html).results().findFirst().ifPresent(m -> body.add("token=" + m.group(1)));
        SEEN.matcher(last.html).results().findFirst().ifPresent(m -> body.add("seen=" + m.group(1)));
        return send(HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", body))));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            last = new Page(response.statusCode(), response.body());
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
