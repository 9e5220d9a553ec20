package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.web.Frame.Section;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One request to one desk.
record Visit(Context request, Desk desk) {
    private static final TemplateEngine PAGES = TemplateEngine.createPrecompiled(ContentType.Html);

    /// What was sent in the address or in a form under this name; empty if nothing.
    String text(String name) {
        var form = request.formParam(name);
        var query = request.queryParam(name);
        var found = form != null ? form : query != null ? query : "";
        return found.replace("\r\n", "\n").strip();
    }

    /// The values of the boxes of this name that are ticked in a form.
    List<String> ticked(String name) {
        return request.formParams(name);
    }

    /// The values sent under this name, in an address or in a form.
    List<String> all(String name) {
        return Stream.concat(request.queryParams(name).stream(), request.formParams(name).stream())
                .toList();
    }

    int page() {
        return text("page").matches("\\d{1,6}") ? Integer.parseInt(text("page")) : 1;
    }

    /// The number in the path.
    ///
    /// @throws Missing if it is none
    long number() {
        var digits = request.pathParam("number");
        if (!digits.matches("\\d{1,12}")) {
            throw new Missing("There is no page at this address.");
        }
        return Long.parseLong(digits);
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> among) {
        return constant(text(name), among);
    }

    /// The constant of this name, in any case.
    static <E extends Enum<E>> Optional<E> constant(String name, Class<E> among) {
        var asked = name.toUpperCase(Locale.ROOT);
        return Stream.of(among.getEnumConstants())
                .filter(e -> e.name().equals(asked))
                .findFirst();
    }

    Frame frame(String title, Section section) {
        var notice = desk.notices().take();
        var asked = request.path().equals("/search") ? text("q") : "";
        return new Frame(
                title,
                section,
                desk.worker(),
                desk.theme(),
                desk.token(),
                notice.line(),
                !notice.undo().isEmpty(),
                desk.world().instant(),
                asked,
                ActivityPages.items(desk).size(),
                Frame.views(desk));
    }

    void show(String template, Object page) {
        var html = new StringOutput();
        PAGES.render("helpdesk/%s.jte".formatted(template), page, html);
        request.header("Cache-Control", "no-store").html(html.toString());
    }

    /// Shows a form again with what is wrong about it.
    void showAgain(String template, Object page) {
        request.status(422);
        show(template, page);
    }

    /// Answers a form that was carried out.
    void done(String path, String notice) {
        done(path, notice, List.of());
    }

    /// The same, with what would undo it.
    void done(String path, String notice, List<Notices.Undo> undo) {
        desk.notices().say(notice, undo);
        request.redirect(path, HttpStatus.SEE_OTHER);
    }
}
