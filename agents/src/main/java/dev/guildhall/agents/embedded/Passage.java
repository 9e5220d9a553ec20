package dev.guildhall.agents.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of a brief that is read by itself.
sealed interface Passage {

    /// A sentence, put together again where the lines of the brief break it.
    record Sentence(String text) implements Passage {}

    /// A line of a form, such as `Street: 12 Elm Road`.
    record Line(String label, String value) implements Passage {}

    Pattern LINE = Pattern.compile("([-*•]?)\\s*(\\p{L}[\\p{L} ]{1,30}):\\s+(\\S.*)");
    Pattern BLANK = Pattern.compile("\\R\\s*\\R");
    Pattern ABBREVIATION = Pattern.compile("\\b(Mr|Mrs|Ms|Dr|Prof|St|No|Nr|Co|Ltd|Inc)\\.\\s");
    Pattern BULLET = Pattern.compile("[-*•]\\s.*");

    /// A space that is no gap between sentences.
    char BOUND = '\u00a0';

    /// Lines of a form stand together, after something that ends in a colon or behind bullets.
    static List<Passage> of(String brief) {
        var passages = new ArrayList<Passage>();
        var values = brief.lines()
                .map(line -> LINE.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(line -> line.group(3).strip())
                .toList();
        var prose = new StringBuilder();
        boolean announced = false;
        for (var paragraph : BLANK.split(brief.strip())) {
            for (var raw : paragraph.split("\\R")) {
                var line = raw.strip();
                var pair = LINE.matcher(line);
                if (pair.matches() && (announced || !pair.group(1).isEmpty())) {
                    sentences(prose, values, passages);
                    passages.add(new Line(pair.group(2).strip(), pair.group(3).strip()));
                    announced = true;
                } else {
                    if (BULLET.matcher(line).matches()) {
                        sentences(prose, values, passages);
                    }
                    prose.append(line).append(' ');
                    announced = line.endsWith(":");
                }
            }
            announced = announced || prose.toString().stripTrailing().endsWith(":");
            sentences(prose, values, passages);
        }
        return passages;
    }

    private static void sentences(StringBuilder prose, List<String> values, List<Passage> passages) {
        for (var sentence : bound(prose.toString(), values).strip().split("(?<=[.!?])\\s+")) {
            if (!sentence.isBlank()) {
                passages.add(new Sentence(sentence.replace(BOUND, ' ')));
            }
        }
        prose.setLength(0);
    }

    /// The text with gaps that end no sentence bound: those in abbreviations, and in what a line
    /// of a form gives as one value.
    private static String bound(String text, List<String> values) {
        var bound = ABBREVIATION.matcher(text).replaceAll("$1." + BOUND);
        for (var value : values) {
            bound = bound.replace(value, value.replace(' ', BOUND));
        }
        return bound;
    }
}
