package dev.guildhall.env.program.jscad;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import dev.guildhall.env.SurfaceBroke;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Serves JSCAD on loopback: our page around it, and its own files as they were packed. It is started once.
public final class JscadServer implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final JscadPackage source;
    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private JscadServer(JscadPackage source, HttpServer server) {
        this.source = source;
        this.server = server;
    }

    /// On any free port. Where the package is missing it serves nothing; [Jscad#missing] tells so.
    public static JscadServer start(JscadPackage source) {
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var server = new JscadServer(source, http);
            http.setExecutor(server.threads);
            if (source.missing().isEmpty()) {
                http.createContext("/", page(source));
                http.createContext("/busy", server::stayOpen);
            }
            http.start();
            return server;
        } catch (IOException e) {
            throw new SurfaceBroke("JSCAD cannot be served: " + e.getMessage(), e);
        }
    }

    private static HttpHandler page(JscadPackage source) throws IOException {
        var page = ours("page.html");
        var files = SimpleFileServer.createFileHandler(source.folder().toRealPath());
        return exchange -> {
            if (exchange.getRequestURI().getPath().equals("/")) {
                show(exchange, page);
            } else {
                files.handle(exchange);
            }
        };
    }

    /// The page lets go of this when it is not busy any more; it is answered when the server closes, or in the end.
    private void stayOpen(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!closing.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                exchange.sendResponseHeaders(204, -1);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void show(HttpExchange exchange, byte[] page) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private static byte[] ours(String name) {
        try (var file = Objects.requireNonNull(JscadServer.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI home() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
    }

    JscadPackage source() {
        return source;
    }

    /// A new page's worth of it.
    public Jscad open() {
        return new Jscad(this);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
