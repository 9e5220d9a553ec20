package dev.guildhall.eval.serve.panel;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Optional;

/// One request.
record Visit(Context request, Office office) {
    private static final TemplateEngine PAGES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final int LONGEST = 1_000;

    String path(String name) {
        return request.pathParam(name);
    }

    /// A field of a form; empty if it was not sent.
    String field(String name) {
        var found = Optional.ofNullable(request.formParam(name)).orElse("").strip();
        if (found.length() > LONGEST) {
            throw new Refused(400, "A field holds at most %d characters.".formatted(LONGEST));
        }
        return found;
    }

    void show(String template, Object page) {
        var html = new StringOutput();
        PAGES.render("panel/%s.jte".formatted(template), page, html);
        request.header("Cache-Control", "no-store").html(html.toString());
    }
}
