package dev.guildhall.agents.apprentice.skill;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a value looks like.
public enum Shape {
    /// Several digits: what orders and tickets go by.
    NUMBER("\\d{4,}"),
    COUNT("\\d{1,3}"),
    DATE("\\d{1,2}\\.? [A-Z][a-z]{2,8} \\d{4}"),
    MONEY("(?:[€£$]|EUR|GBP|CHF|SEK)\\s?\\d[\\d.,'\u00a0 ]*\\d|\\d[\\d.,'\u00a0]*\\s?(?:€|£|kr|EUR|GBP|CHF|SEK)"),
    EMAIL("[\\p{L}\\d._+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+"),
    /// Letters and digits without a gap, such as a tracking number.
    CODE("(?=[\\p{L}\\d-]*\\d)[\\p{L}\\d][\\p{L}\\d-]{3,}"),
    WORD("[\\p{L}\\d][\\p{L}\\d'’.-]*"),
    WORDS("\\S(?:.{0,118}?\\S)?"),
    /// A number to reckon with.
    SIZE("\\d+(?:\\.\\d+)?");

    private final String regex;
    private final Pattern whole;

    Shape(String regex) {
        this.regex = regex;
        this.whole = Pattern.compile(regex);
    }

    /// The narrowest shape that a text has first; a number is one to reckon with only where somebody does.
    public static List<Shape> of(String text) {
        return List.of(values()).stream()
                .filter(shape -> shape != SIZE && shape.fits(text))
                .toList();
    }

    public boolean fits(String text) {
        return whole.matcher(text).matches();
    }

    String regex() {
        return regex;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
