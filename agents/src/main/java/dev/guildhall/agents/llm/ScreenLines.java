package dev.guildhall.agents.llm;

import dev.guildhall.env.Element;
import dev.guildhall.env.Screen;
import java.util.Locale;
import java.util.stream.Collectors;

/// A screen in words, an element a line: `button "Refund" at 310,204 (disabled)`.
final class ScreenLines {
    private ScreenLines() {}

    static String of(Screen screen) {
        return screen.elements().isEmpty()
                ? "(nothing to read)"
                : screen.elements().stream().map(ScreenLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(Element element) {
        var line =
                new StringBuilder(element.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (!element.label().isEmpty()) {
            line.append(" labelled \"").append(element.label()).append('"');
        }
        if (!element.text().isEmpty()) {
            line.append(element.label().isEmpty() ? " \"" : " with \"")
                    .append(element.text().replace('\n', ' '))
                    .append('"');
        }
        line.append(" at ").append(element.box().center());
        if (!element.states().isEmpty()) {
            line.append(element.states().stream()
                    .map(state -> state.name().toLowerCase(Locale.ROOT))
                    .sorted()
                    .collect(Collectors.joining(", ", " (", ")")));
        }
        return line.toString();
    }
}
