package dev.guildhall.eval.serve.panel;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.record.RecordingBroke;
import dev.guildhall.eval.serve.Door;
import dev.guildhall.eval.store.StoreBroke;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.ServletException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The web server of the experts' office.
public final class PanelSite implements AutoCloseable {
    /// What a grader sends is text; an enormous one is not even read.
    private static final long LARGEST_REQUEST = 200_000;

    /// Files come to the office's own pages only.
    private static final int LARGEST_FILE_MB = 10;

    private static final int LARGEST_FILES_MB = 40;

    private static final String POLICY =
            "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Office office;
    private final Gate gate;
    private final Javalin server;

    private PanelSite(String host, Optional<String> password, Office office) {
        this.office = office;
        this.gate = new Gate(new Door(host), password, new Guesses(office.clock()));
        this.server = Javalin.create(this::configure);
    }

    /// @param port 0 for any that is free
    /// @param password of the office's pages
    /// @throws UserMistake if nobody can listen there, or if others than this machine could come in without
    ///     a password
    public static PanelSite start(String host, int port, Optional<String> password, Office office) {
        var site = new PanelSite(host, password, office);
        if (!site.gate.door().loopback() && password.isEmpty()) {
            throw new UserMistake("""
                    --host %s lets others reach this machine, and the office's pages then need a password: set GUILDHALL_ADMIN_PASSWORD.
                    Passwords and links must not cross a network in the clear. Better stay on 127.0.0.1 and put a server with TLS in front, such as Caddy with these two lines:
                      grading.example.org
                      reverse_proxy 127.0.0.1:7081
                    and tell Guildhall its address: --public https://grading.example.org""".formatted(host));
        }
        try {
            site.server.start(host, port);
            return site;
        } catch (JavalinBindException taken) {
            throw new UserMistake(
                    "Nobody can listen on port %d of %s: it is in use or not permitted. Choose another with --port N (0 for any that is free)."
                            .formatted(port, host),
                    taken);
        }
    }

    public URI home() {
        var host = gate.door().host();
        return URI.create("http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, server.port()));
    }

    @Override
    public void close() {
        server.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.jetty.multipartConfig.maxFileSize(LARGEST_FILE_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_FILES_MB, SizeUnit.MB);
        var routes = config.routes;
        routes.get("/assets/{name}", answer(Assets::send));
        routes.get("/g/{token}", answer(GraderPages::open));
        routes.post("/g/{token}/profile", answer(GraderPages::introduce));
        routes.get("/g/{token}/{place}", answer(GraderPages::look));
        routes.get("/g/{token}/{place}/recording/{side}", answer(RecordingPages::steps));
        routes.get("/g/{token}/{place}/recording/{side}/{number}", answer(RecordingPages::frame));
        routes.post("/g/{token}/{place}/draft", answer(GraderPages::draft));
        routes.post("/g/{token}/{place}/submit", answer(GraderPages::submit));
        routes.post("/g/{token}/{place}/skip", answer(GraderPages::skip));
        routes.get("/", office(OfficePages::panels));
        routes.get("/gap", office(GapPage::show));
        routes.post("/panels", office(OfficePages::begin));
        routes.get("/panels/{panel}", office(OfficePages::panel));
        routes.post("/panels/{panel}/invite", office(OfficePages::invite));
        routes.post("/panels/{panel}/revoke", office(OfficePages::revoke));
        routes.get("/panels/{panel}/{export}", office(OfficePages::export));
        routes.get("/work", office(WorkPages::work));
        routes.post("/work", files(WorkPages::handIn));
        routes.get("/ledger", office(LedgerPages::ledger));
        routes.post("/ledger", files(LedgerPages::bring));
        routes.get("/ledger/grade", office(GradeRecordPages::grade));
        routes.post("/ledger/supersede", office(GradeRecordPages::supersede));
        routes.post("/ledger/invalidate", office(GradeRecordPages::invalidate));
        routes.get("/ledger/{export}", office(LedgerPages::export));
        routes.exception(
                ServletException.class,
                (_, request) -> tell(
                        new Visit(request, office),
                        413,
                        "The form cannot be read. A file holds at most %d MB, and all together %d MB."
                                .formatted(LARGEST_FILE_MB, LARGEST_FILES_MB)));
        routes.error(404, answer(visit -> {
            if (visit.request().result() == null || visit.request().result().isEmpty()) {
                throw new Refused(404, "There is no page at this address.");
            }
        }));
    }

    private Handler office(Consumer<Visit> serve) {
        return answer(visit -> {
            gate.checkOffice(visit.request());
            serve.accept(visit);
        });
    }

    /// A page of the office that takes files: once it is known who sends them.
    private Handler files(Consumer<Visit> serve) {
        return request -> serve(request, visit -> {
            gate.checkOffice(visit.request());
            serve.accept(visit);
        });
    }

    private Handler answer(Consumer<Visit> serve) {
        return request -> serve(request, visit -> {
            if (visit.request().isMultipart()) {
                throw new Refused(415, "This address takes no files.");
            }
            serve.accept(visit);
        });
    }

    private void serve(Context request, Consumer<Visit> serve) {
        request.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin"); // with none at all a form would not say where it is from
        var visit = new Visit(request, office);
        try {
            gate.check(request);
            serve.accept(visit);
        } catch (Refused refused) {
            tell(visit, refused.status(), String.valueOf(refused.getMessage()));
        } catch (UserMistake mistake) {
            tell(visit, 400, String.valueOf(mistake.getMessage()));
        } catch (StoreBroke | RecordingBroke broke) {
            tell(visit, 503, "Please try again in a moment: " + broke.getMessage());
        }
    }

    /// A page for who asked for one, JSON for a script.
    private static void tell(Visit visit, int status, String what) {
        visit.request().status(status);
        if ("application/json".equals(visit.request().contentType())) {
            visit.request().contentType("application/json").result(Json.text(Map.of("error", what)));
        } else {
            visit.show("told", new ToldPage(status == 404 ? "Not found" : "That did not work", what, ""));
        }
    }
}
