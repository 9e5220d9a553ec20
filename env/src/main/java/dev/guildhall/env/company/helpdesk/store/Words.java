package dev.guildhall.env.company.helpdesk.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/// What is typed into a search box: each word must occur somewhere, in any case, with or without accents.
public record Words(String typed) {

    public boolean in(Object... texts) {
        var all = fold(String.join("\n", Stream.of(texts).map(String::valueOf).toList()));
        return Stream.of(fold(typed).replace("#", "").strip().split("\\s+")).allMatch(all::contains);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
