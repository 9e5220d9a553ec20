package dev.guildhall.eval.serve.panel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Whoever runs panels, without a browser.
///
/// @param headers name, value, name, value … of every request
record OfficeSender(HttpClient client, PanelSite site, List<String> headers) {
    private static final String BOUNDARY = "fence";

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(site.home().resolve(path)));
    }

    HttpResponse<String> form(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(site.home().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// As a browser sends a form with a file.
    HttpResponse<String> file(String path, Map<String, String> fields, String name, byte[] content)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            write(
                    body,
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(BOUNDARY, field.getKey(), field.getValue()));
        }
        write(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(BOUNDARY, name));
        body.write(content);
        write(body, "\r\n--%s--\r\n".formatted(BOUNDARY));
        return send(HttpRequest.newBuilder(site.home().resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    HttpResponse<String> file(String path, Map<String, String> fields, String name, String content)
            throws IOException, InterruptedException {
        return file(path, fields, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
