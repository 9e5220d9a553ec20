package dev.guildhall.eval.serve.panel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// A grader without a browser.
public record Sender(HttpClient client, PanelSite site, String token) {
    static final String PROFILE = "trade=support&years=9&credentials=&languages=en&conflict=";

    static String body(String design, String verdict) {
        var answers = switch (design) {
            case "accept" ->
                "\"correct\":{\"type\":\"single\",\"choice\":\"%1$s\"},\"acceptable\":{\"type\":\"single\",\"choice\":\"%1$s\"}";
            case "rubric" ->
                "\"Right\":{\"type\":\"rating\",\"value\":%1$s},\"Tone\":{\"type\":\"rating\",\"value\":%1$s},\"overall\":{\"type\":\"rating\",\"value\":%1$s}";
            default ->
                "\"Right\":{\"type\":\"single\",\"choice\":\"%1$s\"},\"Tone\":{\"type\":\"single\",\"choice\":\"%1$s\"},\"overall\":{\"type\":\"single\",\"choice\":\"%1$s\"}";
        };
        var guess = design.equals("pairwise") ? "\"PERSON\",\"UNSURE\"" : "\"PROGRAM\"";
        return "{\"answers\":{%s},\"justification\":\"It names the amount.\",\"pins\":[],\"severity\":\"MINOR\",\"confidence\":4,\"guess\":[%s],\"activeSeconds\":12.5}"
                .formatted(answers.formatted(verdict), guess);
    }

    URI at(String path) {
        return site.home().resolve("/g/" + token + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> introduce() throws IOException, InterruptedException {
        return post("/profile", "application/x-www-form-urlencoded", PROFILE);
    }

    public HttpResponse<String> submit(int place, String body) throws IOException, InterruptedException {
        return post("/" + place + "/submit", "application/json", body);
    }
}
