package dev.guildhall.eval.person;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.serve.Door;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.util.JavalinBindException;
import io.javalin.websocket.WsConfig;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/// The web page through which one person works at one desk, on this machine's loopback address. Who does not
/// know its token finds nothing there.
public final class SeatSite implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final Duration TO_SHOW_THE_END = Duration.ofSeconds(5);
    private static final TemplateEngine PAGES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String POLICY =
            "default-src 'none'; img-src 'self' blob: data:; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final String token;
    private final Sheet sheet;
    private final Door door = new Door(HOST);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Glass glass;
    private final Javalin server;

    private SeatSite(String token, Sheet sheet, Seat seat) {
        this.token = token;
        this.sheet = sheet;
        this.glass = new Glass(seat);
        this.server = Javalin.create(this::configure);
    }

    /// @param port 0 for any that is free
    /// @param token what makes the address unguessable
    /// @throws UserMistake if nobody can listen there
    public static SeatSite start(int port, String token, Sheet sheet, Seat seat) {
        var site = new SeatSite(token, sheet, seat);
        try {
            site.server.start(HOST, port);
            return site;
        } catch (JavalinBindException taken) {
            throw new UserMistake(
                    "Nobody can listen on port %d: it is in use, or needs permission. Choose another with --port N (0 for any that is free)."
                            .formatted(port),
                    taken);
        }
    }

    public URI address() {
        return URI.create("http://%s:%d/%s".formatted(HOST, server.port(), token));
    }

    /// Returns when the person has agreed and begins.
    public void awaitConsent() throws InterruptedException {
        begun.await();
    }

    /// Shows what came of it, to a page that is still open.
    ///
    /// @return whether the page was closed since
    public boolean over(EpisodeResult result) throws InterruptedException {
        return glass.over(result, TO_SHOW_THE_END);
    }

    @Override
    public void close() {
        server.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.jetty.modifyWebSocketServletFactory(
                factory -> factory.setIdleTimeout(Duration.ofDays(1))); // a person may think for long
        var routes = config.routes;
        routes.before(this::admit);
        routes.wsBeforeUpgrade(this::admit);
        routes.get("/assets/{name}", request -> PersonAssets.send(request, request.pathParam("name")));
        routes.get("/{token}", this::page);
        routes.post("/{token}/begin", this::begin);
        routes.ws("/{token}/screen", this::screen);
    }

    private void admit(Context request) {
        request.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin");
        if (!door.admits(request.header("Host"))) {
            throw new ForbiddenResponse("This desk answers to the names of its own machine only.");
        }
        var origin = request.header("Origin");
        if (origin != null && !origin.equals("http://" + request.header("Host"))) {
            throw new ForbiddenResponse("This desk is worked from its own page only.");
        }
    }

    private void known(Context request) {
        if (!request.pathParam("token").equals(token)) {
            throw new NotFoundResponse(
                    "There is no desk at this address. Use the link that 'guildhall record' printed.");
        }
    }

    private void page(Context request) {
        known(request);
        var html = new StringOutput();
        PAGES.render("person/desk.jte", new DeskPage(sheet, token, begun.getCount() == 0), html);
        request.header("Cache-Control", "no-store").html(html.toString());
    }

    private void begin(Context request) {
        known(request);
        begun.countDown();
        request.redirect("/" + token);
    }

    private void screen(WsConfig socket) {
        socket.onConnect(line -> {
            if (line.pathParam("token").equals(token)) {
                glass.connect(line);
            } else {
                line.closeSession(1008, "no such desk");
            }
        });
        socket.onMessage(line -> {
            if (!glass.isShownBy(line)) {
                return; // an older page of the same person, or a stranger
            }
            try {
                glass.take(Objects.requireNonNull(Json.read(line.message(), Message.class)));
            } catch (IllegalArgumentException e) {
                line.send(Json.text(News.Refused.of(String.valueOf(e.getMessage()))));
            }
        });
        socket.onClose(glass::gone);
    }
}
