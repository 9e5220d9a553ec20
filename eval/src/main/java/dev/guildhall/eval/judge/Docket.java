package dev.guildhall.eval.judge;

import dev.guildhall.agents.llm.Respondent;
import dev.guildhall.env.Frame;
import dev.guildhall.eval.deliverable.PlainText;
import dev.guildhall.eval.exhibit.paint.Painting;
import dev.guildhall.eval.grade.Part;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.eval.record.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a judge reads of an item: no more than an expert sees on the page. The brief, what the worker had before
/// them, and the work; no names of works, makers or recordings. Drawings and parts are told in words, and shown as
/// pictures to a model that sees.
///
/// Work stands between fences that are drawn from its own text, so that nothing in it can pretend to be outside.
record Docket(String trade, List<Work> works) {
    private static final String PNG = "image/png";

    /// What every judge is told, with its slot open.
    static String instructions() {
        try (var file = Docket.class.getResourceAsStream("judge.md")) {
            if (file == null) {
                throw new IllegalStateException("the program was built without judge.md");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param taught how experts judged other work, as text; may be empty
    /// @param sees pictures are shown
    Respondent.Reading reading(String taught, boolean sees) {
        var fence = "=====" + Sha256.of(all().getBytes(StandardCharsets.UTF_8)).substring(0, 12) + "=====";
        var text = new StringBuilder();
        section(text, fence, "THE BRIEF", works.getFirst().brief());
        if (!works.getFirst().references().isEmpty()) {
            section(
                    text,
                    fence,
                    "WHAT THE WORKER HAD BEFORE THEM",
                    PlainText.of(works.getFirst().references()));
        }
        for (int i = 0; i < works.size(); i++) {
            section(text, fence, name(i), PlainText.of(works.get(i).parts()));
        }
        var shown = sees ? pictures().toList() : List.<Shown>of();
        if (!shown.isEmpty()) {
            text.append("The pictures follow in this order: ")
                    .append(shown.stream().map(Shown::title).collect(Collectors.joining("; ")))
                    .append(".\n\n");
        }
        return new Respondent.Reading(
                instructions().replace("{{trade}}", trade) + (taught.isEmpty() ? "" : "\n" + taught),
                text.append("Judge by the form 'grade'.").toString(),
                shown.stream().map(Shown::picture).toList());
    }

    private String name(int work) {
        return works.size() == 1 ? "THE WORK" : work == 0 ? "WORK A (left)" : "WORK B (right)";
    }

    private String all() {
        return works.stream()
                .map(work -> work.brief() + PlainText.of(work.references()) + PlainText.of(work.parts()))
                .collect(Collectors.joining());
    }

    private static void section(StringBuilder text, String fence, String title, String body) {
        text.append("%s\n%s\n%s\n%s\n\n".formatted(title, fence, body.strip(), fence));
    }

    private record Shown(String title, Frame picture) {}

    private Stream<Shown> pictures() {
        var references = works.getFirst().references().stream().flatMap(part -> picture("before the worker", part));
        return Stream.concat(
                references,
                Stream.iterate(0, i -> i < works.size(), i -> i + 1)
                        .flatMap(i -> works.get(i).parts().stream().flatMap(part -> picture(name(i), part))));
    }

    private static Stream<Shown> picture(String where, Part part) {
        return switch (part) {
            case Part.Picture(var title, var type, var content) ->
                type.equals(PNG)
                        ? Stream.of(new Shown(
                                "%s, %s".formatted(where, title),
                                Frame.ofPng(Base64.getDecoder().decode(content))))
                        : Stream.empty();
            case Part.Shown(var title, var exhibit) ->
                Painting.of(exhibit).map(painted -> new Shown("%s, %s".formatted(where, title), painted)).stream();
            case Part.Letter _, Part.Changes _, Part.Text _, Part.Sheet _ -> Stream.empty();
        };
    }

    /// Something in the work is a picture, of which there are no words.
    boolean needsEyes() {
        return works.stream()
                .flatMap(work -> Stream.concat(work.references().stream(), work.parts().stream()))
                .anyMatch(part -> part instanceof Part.Picture);
    }
}
