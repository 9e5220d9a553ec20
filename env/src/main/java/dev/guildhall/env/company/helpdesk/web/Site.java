package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.model.DataRequest;
import dev.guildhall.env.company.helpdesk.store.NotAllowed;
import dev.guildhall.env.company.helpdesk.store.Resources;
import dev.guildhall.env.company.helpdesk.web.Frame.Section;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The web server, and the desk it serves now. One request is served at a time.
public final class Site {
    private static final byte[] STYLE = Resources.bytes("helpdesk.css");
    private static final byte[] SCRIPT = Resources.bytes("helpdesk.js");

    private final Javalin server;
    private @Nullable Desk desk;

    private Site() {
        this.server = Javalin.create(this::configure);
    }

    /// @param port 0 for any that is free
    public static Site start(int port) {
        var site = new Site();
        try {
            site.server.start("127.0.0.1", port);
        } catch (JavalinBindException taken) {
            throw new IllegalStateException(
                    "the helpdesk cannot listen on 127.0.0.1:%d; stop what uses that port or choose port 0 for a free one"
                            .formatted(port),
                    taken);
        }
        return site;
    }

    public URI home() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.port()));
    }

    /// Serves a fresh desk from now on.
    public synchronized Desk open(World world) {
        var fresh = Desk.open(world);
        if (desk != null) {
            desk.db().close();
        }
        desk = fresh;
        return fresh;
    }

    /// Throws a desk's state away. Until another is opened, there is nothing to see if it was served.
    public synchronized void close(Desk old) {
        old.db().close();
        if (old.equals(desk)) {
            desk = null;
        }
    }

    public void stop() {
        server.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        var routes = config.routes;
        routes.get("/helpdesk.css", asset(STYLE, "text/css"));
        routes.get("/helpdesk.js", asset(SCRIPT, "text/javascript"));
        routes.get("/", page(TicketPages::home));
        routes.get("/tickets", page(TicketPages::list));
        routes.get("/tickets/bulk", page(BulkPages::ask));
        routes.post("/tickets/bulk", form(BulkPages::apply));
        routes.get("/tickets/{number}", page(TicketPages::show));
        routes.post("/tickets/{number}/messages", form(TicketPages::write));
        routes.post("/tickets/{number}/properties", form(TicketPages::change));
        routes.get("/tickets/{number}/merge", page(MergePages::ask));
        routes.get("/tickets/{number}/merge/review", page(MergePages::review));
        routes.post("/tickets/{number}/merge", form(MergePages::merge));
        routes.get("/tickets/{number}/hand-over", page(HandOverPages::ask));
        routes.post("/tickets/{number}/hand-over", form(HandOverPages::give));
        routes.post("/tickets/{number}/links", form(LinkForms::link));
        routes.post("/tickets/{number}/links/remove", form(LinkForms::unlink));
        routes.get("/customers", page(CustomerPages::list));
        routes.get("/customers/{number}", page(CustomerPages::show));
        routes.get("/customers/{number}/export", page(DataPages.ask(DataRequest.Kind.EXPORT)));
        routes.post("/customers/{number}/export", form(DataPages::export));
        routes.get("/customers/{number}/erase", page(DataPages.ask(DataRequest.Kind.ERASURE)));
        routes.post("/customers/{number}/erase", form(DataPages::erase));
        routes.get("/attachments/{number}", page(AttachmentPages::show));
        routes.get("/attachments/{number}/picture", page(AttachmentPages::picture));
        routes.post("/undo", form(UndoForms::undo));
        routes.post("/views", form(ViewForms::save));
        routes.post("/views/remove", form(ViewForms::remove));
        routes.get("/activity", page(ActivityPages::log));
        routes.get("/news", page(ActivityPages::news));
        routes.get("/orders", page(OrderPages::list));
        routes.get("/orders/{number}", page(OrderPages::show));
        routes.get("/orders/{number}/refund", page(RefundPages::ask));
        routes.get("/orders/{number}/refund/review", page(RefundPages::review));
        routes.post("/orders/{number}/refund", form(RefundPages::issue));
        routes.get("/orders/{number}/address", page(AddressPages::ask));
        routes.get("/orders/{number}/address/review", page(AddressPages::review));
        routes.post("/orders/{number}/address", form(AddressPages::change));
        routes.get("/orders/{number}/cancel", page(OrderPages::askCancel));
        routes.post("/orders/{number}/cancel", form(OrderPages::cancel));
        for (var purpose : GoodsForm.Purpose.values()) {
            var path = "/orders/{number}/" + purpose.path();
            routes.get(path, page(GoodsPages.ask(purpose)));
            routes.get(path + "/review", page(GoodsPages.review(purpose)));
            routes.post(path, form(GoodsPages.send(purpose)));
        }
        routes.post("/orders/{number}/returns", form(GoodsPages::settle));
        routes.get("/articles", page(KnowledgePages::list));
        routes.get("/articles/{number}", page(KnowledgePages::show));
        routes.get("/search", page(SearchPages::show));
        routes.error(404, page(visit -> error(visit, 404, "There is no page at this address.")));
    }

    private static Handler asset(byte[] bytes, String type) {
        return request -> request.contentType(type + "; charset=utf-8").result(bytes);
    }

    private Handler page(Consumer<Visit> serve) {
        return request -> serve(request, serve);
    }

    private Handler form(Consumer<Visit> serve) {
        return page(visit -> {
            if (visit.text("token").equals(visit.desk().token())) {
                serve.accept(visit);
            } else {
                error(visit, 403, "This form is from an earlier session. Open the page again and fill it in anew.");
            }
        });
    }

    private synchronized void serve(Context request, Consumer<Visit> serve) {
        if (desk == null) {
            request.status(503).result("The helpdesk is closed.");
            return;
        }
        desk.correspondence().catchUp();
        var visit = new Visit(request, desk);
        try {
            serve.accept(visit);
        } catch (Missing missing) {
            error(visit, 404, missing.getMessage());
        } catch (NotAllowed refused) {
            error(visit, 409, refused.getMessage());
        }
    }

    private static void error(Visit visit, int status, @Nullable String message) {
        visit.request().status(status);
        var title = status == 404 ? "Page not found" : "That did not work";
        visit.show("error", new ErrorPage(visit.frame(title, Section.NONE), message == null ? title : message));
    }
}
