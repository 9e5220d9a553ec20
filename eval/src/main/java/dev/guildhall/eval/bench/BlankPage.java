package dev.guildhall.eval.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A page on loopback with nothing on it but a field to type into, which has the focus.
public final class BlankPage implements AutoCloseable {
    private static final byte[] PAGE = """
            <!doctype html><html lang=en><meta charset=utf-8><title>Page</title>
            <textarea autofocus rows=20 cols=80></textarea>
            """.getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;

    private BlankPage(HttpServer server) {
        this.server = server;
    }

    /// Served on any free port.
    public static BlankPage serve() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                try (exchange) {
                    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                    exchange.sendResponseHeaders(200, PAGE.length);
                    exchange.getResponseBody().write(PAGE);
                }
            });
            server.start();
            return new BlankPage(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI home() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
