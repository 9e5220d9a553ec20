package dev.guildhall.eval.learn.page;

import dev.guildhall.eval.learn.Course;
import dev.guildhall.eval.report.Assets;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Writes what a person reads of an evolution: one file that needs no other.
public final class LearningReport {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private LearningReport() {}

    /// @param name what the versions are called by
    /// @return the page
    public static Path write(Path home, String name, Course course) {
        var file = home.resolve("reports").resolve("evolve-" + name).resolve("index.html");
        var html = new StringOutput();
        TEMPLATES.render(
                "learn/learning.jte",
                Map.of("assets", Assets.load("theme.js"), "page", LearningPage.of(name, course)),
                html);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, html.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the report %s cannot be written (%s)".formatted(file, e), e);
        }
        return file;
    }
}
