package dev.guildhall.env;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Pages on loopback that tell what was done to them: a page's script calls `say('...')`, and the test reads
/// [#said()]. So a test needs no way into the surface but the surface itself.
public final class LocalPages implements AutoCloseable {
    private static final String HEAD = """
            <!doctype html><meta charset="utf-8"><title>Local page</title>
            <style>body { margin: 0; font: 16px sans-serif } .at { position: absolute }</style>
            <script>
              const say = (what) => {
                const request = new XMLHttpRequest();
                request.open('POST', '/say', false);
                request.send(what);
              };
            </script>
            """;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<String> visits = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    public LocalPages() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /// Serves this below a common head. A path with `slow` in it is answered 400 ms late; the path
    /// `/away` leads to wherever its query says.
    public LocalPages with(String path, String body) {
        pages.put(path, HEAD + body);
        return this;
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /// What pages have said, oldest first.
    public List<String> said() {
        return List.copyOf(said);
    }

    /// The paths that were asked for, with their queries, oldest first.
    public List<String> visits() {
        return List.copyOf(visits);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/say")) {
                said.add(sent);
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            visits.add(exchange.getRequestURI().toString());
            if (path.equals("/away")) {
                exchange.getResponseHeaders()
                        .add("Location", exchange.getRequestURI().getQuery());
                exchange.sendResponseHeaders(302, -1);
                return;
            }
            if (path.contains("slow")) {
                Thread.sleep(400);
            }
            var body = pages.getOrDefault(path, HEAD + "no page " + path).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(pages.containsKey(path) ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
