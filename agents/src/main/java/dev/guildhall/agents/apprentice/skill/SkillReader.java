package dev.guildhall.agents.apprentice.skill;

import dev.guildhall.agents.apprentice.typing.Typing;
import dev.guildhall.agents.apprentice.typing.TypingMistake;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Reads what [SkillWriter] writes and a person may have changed.
public final class SkillReader {
    private static final String KEYS = "'skill', 'like:', 'from:', 'tried:', 'read:', 'when:', 'slots:' or 'steps:'";

    private String name = "";
    private String like = "";
    private List<String> from = List.of();
    private Skill.Tried tried = new Skill.Tried(0, 0);
    private int read;
    private final List<Condition> when = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Integer> stepLines = new ArrayList<>();
    private Part part = Part.TOP;

    private enum Part {
        TOP,
        SLOTS,
        STEPS
    }

    private SkillReader() {}

    /// @throws SkillMistake with the line and what is expected there
    public static Skill read(String text) {
        var reader = new SkillReader();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                reader.line(i + 1, line);
            }
        }
        return reader.whole(lines.size());
    }

    private void line(int number, String line) {
        if (line.equals("slots:")) {
            part = Part.SLOTS;
        } else if (line.equals("steps:")) {
            part = Part.STEPS;
        } else {
            var words = new Words(number, line);
            switch (part) {
                case TOP -> top(words, line);
                case SLOTS -> slots.add(Sources.slot(words));
                case STEPS -> {
                    steps.add(step(words));
                    stepLines.add(number);
                }
            }
            words.end();
        }
    }

    private void top(Words words, String line) {
        if (words.take("skill")) {
            name = words.word("the skill's name");
            return;
        }
        var key = line.contains(":") ? line.substring(0, line.indexOf(':')) : line;
        if (!List.of("like", "from", "tried", "read", "when").contains(key)) {
            throw words.expected(KEYS);
        }
        words.must(key, ":");
        switch (key) {
            case "like" -> like = words.quoted("a brief");
            case "from" -> from = names(words);
            case "tried" -> tried = tried(words);
            case "read" -> read = words.number("how far to read");
            default -> when.add(Sources.condition(words));
        }
    }

    private static List<String> names(Words words) {
        var names = new ArrayList<String>();
        while (!words.done()) {
            names.add(words.quoted("a demonstration's name"));
            if (!words.done()) {
                words.must(",");
            }
        }
        return names;
    }

    private static Skill.Tried tried(Words words) {
        int right = words.number("how often it was right");
        words.must("of");
        int times = words.number("how often it was tried");
        words.must("right");
        return new Skill.Tried(right, times);
    }

    private static Step step(Words words) {
        words.number("the step's number");
        words.take(".");
        var act = act(words);
        if (words.take(";")) {
            words.must("expect");
            return new Step(act, words.quoted("what can be seen afterwards"));
        }
        return new Step(act, "");
    }

    private static Act act(Words words) {
        if (words.take("click")) {
            return new Act.Click(spot(words));
        }
        if (words.take("fill")) {
            var field = spot(words);
            words.must("with");
            return new Act.Fill(field, words.quoted("what to write"));
        }
        if (words.take("type")) {
            var text = words.quoted("what to type");
            try {
                return new Act.Type(Typing.of(text).text());
            } catch (TypingMistake mistake) {
                throw words.expected(mistake.expected());
            }
        }
        if (words.take("press")) {
            return new Act.Press(words.quoted("keys"));
        }
        if (words.take("finish")) {
            return new Act.Finish(words.quoted("what to report"));
        }
        if (words.take("for")) {
            words.must("each");
            return new Act.Each(Sources.oneSlot(words));
        }
        if (words.take("next")) {
            return new Act.Next(Sources.oneSlot(words));
        }
        throw words.expected("'click', 'fill', 'type', 'press', 'finish', 'for each' or 'next'");
    }

    private static Spot spot(Words words) {
        for (var sort : Spot.Sort.values()) {
            if (words.take(sort.word())) {
                var spot = Spot.of(sort, words.quoted("what is written there"));
                if (words.take("in")) {
                    words.must("the", "row", "of");
                    spot = spot.inRowOf(words.quoted("a text of the row"));
                }
                if (words.take("after")) {
                    spot = spot.after(words.quoted("the text before it"));
                }
                return words.take("number") ? spot.nth(words.number("which one")) : spot;
            }
        }
        throw words.expected("'button', 'link', 'field', 'tick' or 'thing'");
    }

    private Skill whole(int last) {
        if (name.isEmpty()) {
            throw new SkillMistake(1, "expected 'skill NAME', but found none");
        }
        if (steps.isEmpty()) {
            throw new SkillMistake(Math.max(1, last), "expected 'steps:' and at least one step, but found none");
        }
        var known = new TreeSet<>(slots.stream().map(Slot::name).toList());
        for (int i = 0; i < steps.size(); i++) {
            for (var slot : Skill.slotsIn(steps.get(i))) {
                if (!known.contains(slot)) {
                    throw new SkillMistake(
                            stepLines.get(i),
                            "expected a slot that is listed under 'slots:' (%s), but found '{%s}'"
                                    .formatted(String.join(", ", known), slot));
                }
            }
        }
        loops();
        return new Skill(name, like, from, tried, read, when, slots, steps);
    }

    /// Each loop goes over a list, and ends.
    private void loops() {
        var open = new ArrayDeque<String>();
        for (int i = 0; i < steps.size(); i++) {
            int line = stepLines.get(i);
            switch (steps.get(i).act()) {
                case Act.Each(var over) -> {
                    if (slots.stream().noneMatch(s -> s.name().equals(over) && list(s.source()))) {
                        throw new SkillMistake(
                                line,
                                "expected a slot with a list, such as '%1$s: number = each \"Number\"', but '%1$s' has none"
                                        .formatted(over));
                    }
                    open.push(over);
                }
                case Act.Next(var over) -> {
                    if (!over.equals(open.poll())) {
                        throw new SkillMistake(
                                line, "expected 'for each \"{%s}\"' before this, but found none".formatted(over));
                    }
                }
                case Act.Click _, Act.Fill _, Act.Type _, Act.Press _, Act.Finish _ -> {}
            }
        }
        if (!open.isEmpty()) {
            throw new SkillMistake(
                    stepLines.getLast(),
                    "expected 'next \"{%s}\"' where its loop ends, but found none".formatted(open.peek()));
        }
    }

    private static boolean list(Source source) {
        return source instanceof Source.Each || source instanceof Source.Unknown;
    }

    static Optional<String> row(Words words) {
        if (!words.take("in")) {
            return Optional.empty();
        }
        words.must("the", "row", "of");
        return Optional.of(words.quoted("a text of the row"));
    }
}
