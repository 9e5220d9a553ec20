package dev.guildhall.env.company.helpdesk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A piece of an article's text.
public sealed interface Prose {

    record Heading(String text) implements Prose {}

    record Paragraph(String text) implements Prose {}

    record Entries(List<String> texts) implements Prose {}

    /// The pieces of a text in which `## ` begins a heading and `- ` an entry of a list.
    static List<Prose> of(String text) {
        var pieces = new ArrayList<Prose>();
        for (var block : text.split("\n\n")) {
            var plain = new ArrayList<String>();
            var entries = new ArrayList<String>();
            for (var line : block.split("\n")) {
                if (line.startsWith("## ")) {
                    pieces.add(new Heading(line.substring(3)));
                } else if (line.startsWith("- ")) {
                    entries.add(line.substring(2));
                } else {
                    plain.add(line);
                }
            }
            Stream.of(plain).filter(p -> !p.isEmpty()).forEach(p -> pieces.add(new Paragraph(String.join(" ", p))));
            Stream.of(entries).filter(e -> !e.isEmpty()).forEach(e -> pieces.add(new Entries(List.copyOf(e))));
        }
        return List.copyOf(pieces);
    }
}
