package dev.guildhall.eval.serve.panel;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.deliverable.HandedIn;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
        return field(name, LONGEST);
    }

    /// @param longest so many characters at most
    String field(String name, int longest) {
        var found = Optional.ofNullable(request.formParam(name)).orElse("").strip();
        if (found.length() > longest) {
            throw new Refused(400, "A field holds at most %d characters.".formatted(longest));
        }
        return found;
    }

    /// What was asked for in the address under this name; empty if nothing.
    String asked(String name) {
        return Optional.ofNullable(request.queryParam(name)).orElse("").strip();
    }

    /// Files of a form, at least one.
    ///
    /// @throws UserMistake if none was chosen
    List<HandedIn> files(String name) {
        var files = request.uploadedFiles(name).stream()
                .filter(file -> !file.filename().isEmpty())
                .map(Visit::read)
                .toList();
        if (files.isEmpty()) {
            throw new UserMistake("Please choose a file first.");
        }
        return files;
    }

    /// @throws UserMistake unless one was chosen
    HandedIn file(String name) {
        return files(name).getFirst();
    }

    private static HandedIn read(UploadedFile file) {
        try (var content = file.content()) {
            return new HandedIn(file.filename(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the file '%s' did not come through".formatted(file.filename()), e);
        }
    }

    /// A file to be kept.
    void send(String name, byte[] bytes) {
        request.contentType(name.endsWith(".csv") ? "text/csv; charset=utf-8" : "application/jsonl")
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .result(bytes);
    }

    void show(String template, Object page) {
        var html = new StringOutput();
        PAGES.render("panel/%s.jte".formatted(template), page, html);
        request.header("Cache-Control", "no-store").html(html.toString());
    }
}
