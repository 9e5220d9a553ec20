package dev.guildhall.agents.apprentice.skill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads where a slot's value comes from.
final class Sources {
    private static final String KINDS =
            "'brief', 'text', 'latest text', 'cell', 'last cell', 'each', 'all of', 'beside', 'above', 'N percent of', 'N times', "
                    + "'N days after', 'sum of', 'difference of', 'first word of', 'one of', 'part' or 'unknown'";

    private Sources() {}

    static Slot slot(Words words) {
        var name = words.word("a slot's name");
        words.must(":");
        var shape = shape(words);
        words.must("=");
        return new Slot(name, shape, source(words));
    }

    static Condition condition(Words words) {
        if (words.take("not")) {
            words.must("read");
            return new Condition.Read(words.quoted("a text"), false);
        }
        if (words.take("read")) {
            return new Condition.Read(words.quoted("a text"), true);
        }
        boolean more = words.take("more");
        if (more || words.take("at")) {
            words.must(more ? "than" : "most");
            int days = words.number("how many days");
            words.must("days", "from");
            var from = source(words);
            words.must("to");
            return new Condition.Days(days, from, source(words), more);
        }
        var one = source(words);
        words.must("is");
        boolean so = !words.take("not");
        if (words.take("later")) {
            words.must("than");
            return new Condition.Later(one, source(words), so);
        }
        words.must("the", "same", "as");
        return new Condition.Same(one, source(words), so);
    }

    private static Shape shape(Words words) {
        for (var shape : Shape.values()) {
            if (words.take(shape.word())) {
                return shape;
            }
        }
        throw words.expected(
                "one of " + Arrays.stream(Shape.values()).map(Shape::word).collect(Collectors.joining(", ")));
    }

    private static Source source(Words words) {
        if (words.take("brief")) {
            return new Source.Brief(phrase(words));
        }
        if (words.take("text")) {
            return new Source.Text(phrase(words));
        }
        if (words.take("latest")) {
            words.must("text");
            return new Source.Latest(phrase(words));
        }
        if (words.take("cell")) {
            return new Source.Cell(words.quoted("a column's name"), SkillReader.row(words));
        }
        if (words.take("last")) {
            words.must("cell");
            return new Source.Last(words.quoted("a column's name"));
        }
        if (words.take("each")) {
            var column = words.quoted("a column's name");
            var row = SkillReader.row(words);
            return new Source.Each(
                    column, row, words.take("but") ? Optional.of(words.quoted("what is left out")) : Optional.empty());
        }
        if (words.take("all")) {
            words.must("of");
            return new Source.All(oneSlot(words));
        }
        if (words.take("beside")) {
            return new Source.Beside(words.quoted("a text"));
        }
        if (words.take("above")) {
            return new Source.Above(words.quoted("a text"));
        }
        if (words.take("one")) {
            words.must("of");
            return chosen(words);
        }
        if (words.take("part")) {
            var text = words.quoted("a part of a text");
            words.must("when");
            return new Source.Part(text, condition(words));
        }
        if (words.take("unknown")) {
            return new Source.Unknown();
        }
        if (words.take("first")) {
            words.must("word", "of");
            return new Source.FirstWord(oneSlot(words));
        }
        boolean less = words.take("difference");
        if (less || words.take("sum")) {
            words.must("of");
            var one = source(words);
            words.must("and");
            return new Source.Sum(one, source(words), less);
        }
        return counted(words);
    }

    private static Source chosen(Words words) {
        var options = new ArrayList<Source.Option>();
        do {
            var value = words.quoted("what is chosen");
            words.must("where");
            var text = words.quoted("a text");
            words.must("is", "read");
            options.add(new Source.Option(value, text));
        } while (words.take(","));
        return new Source.Chosen(options);
    }

    static String oneSlot(Words words) {
        var slots = Skill.slotsIn(words.quoted("a slot"));
        if (slots.size() != 1) {
            throw words.expected("one slot such as \"{customer}\" before this");
        }
        return slots.first();
    }

    private static Source counted(Words words) {
        int count;
        try {
            count = words.number("a source");
        } catch (SkillMistake _) {
            throw words.expected(KINDS);
        }
        if (words.take("percent")) {
            words.must("of");
            return new Source.Percent(count, source(words));
        }
        if (words.take("times")) {
            return new Source.Times(source(words), count);
        }
        if (words.take("days")) {
            words.must("after");
            return new Source.Days(source(words), count);
        }
        throw words.expected("'percent of', 'times' or 'days after'");
    }

    private static Phrase phrase(Words words) {
        var text = words.quoted("words with a <shape>");
        return Phrase.parse(text)
                .orElseThrow(() -> words.expected(
                        "before this, words with a shape such as \"order <number>\"; '%s' has none".formatted(text)));
    }
}
