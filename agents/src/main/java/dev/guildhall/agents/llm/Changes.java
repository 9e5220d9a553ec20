package dev.guildhall.agents.llm;

import dev.guildhall.env.Element;
import dev.guildhall.env.Screen;
import dev.guildhall.env.ScreenChange;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells a model in a few lines what its action changed: what came, what went, and what shows something else.
final class Changes {
    static final String NONE = "Nothing.";
    private static final int TOLD = 12;
    private static final int LONGEST = 80;

    private Changes() {}

    static String between(Screen before, Screen after) {
        var change = ScreenChange.between(before, after);
        if (!after.elements().isEmpty()
                && 2 * change.kept().size() < after.elements().size()) {
            return "It is another screen.";
        }
        List<String> lines = Stream.of(
                        change.appeared().stream().map(e -> "+ [%d] %s".formatted(e.number(), told(e))),
                        change.changed().stream()
                                .map(k -> "~ [%d] %s, was %s"
                                        .formatted(k.after().number(), told(k.after()), told(k.before()))),
                        change.gone().stream().map(e -> "- " + told(e)))
                .flatMap(Function.identity())
                .toList();
        if (lines.isEmpty()) {
            return NONE;
        }
        var told = lines.stream().limit(TOLD).collect(Collectors.joining("\n"));
        return lines.size() > TOLD ? told + "\n(%d more)".formatted(lines.size() - TOLD) : told;
    }

    private static String told(Element element) {
        var words = (element.text() + " " + element.label()).strip().replaceAll("\\s+", " ");
        var states = element.states().stream()
                .sorted()
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return "%s%s%s"
                .formatted(
                        element.kind().name().toLowerCase(Locale.ROOT),
                        words.isEmpty() ? "" : " '" + words.substring(0, Math.min(LONGEST, words.length())) + "'",
                        states.isEmpty() ? "" : " (" + states + ")");
    }
}
