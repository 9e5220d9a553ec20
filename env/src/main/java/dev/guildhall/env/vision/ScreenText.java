package dev.guildhall.env.vision;

import dev.guildhall.env.Element;
import dev.guildhall.env.Screen;
import java.util.Locale;
import java.util.stream.Collectors;

/// A screen in words, for language models and for logs: an element a line, in reading order.
///
/// ```
/// screen 1280×800
/// [1] heading "Refund order 1042" @ 148,79
/// [2] text_field "49.90" label "Amount in euro" @ 236,237
/// [3] checkbox label "Notify the customer" (checked) @ 53,402
/// [4] button "Refund" @ 80,480
/// ```
///
/// A line has the number, the kind, what is written on the element if anything, its label if it has one, its
/// states if any, and the point at its centre. In texts a quotation mark is `\"` and a line break is a space.
public final class ScreenText {
    private ScreenText() {}

    public static String of(Screen screen) {
        return screen.elements().stream()
                .map(e -> line(e) + "\n")
                .collect(Collectors.joining("", "screen " + screen.size() + "\n", ""));
    }

    private static String line(Element element) {
        return "[%d] %s%s%s%s @ %s"
                .formatted(
                        element.number(),
                        element.kind().name().toLowerCase(Locale.ROOT),
                        element.text().isEmpty() ? "" : " " + quoted(element.text()),
                        element.label().isEmpty() ? "" : " label " + quoted(element.label()),
                        states(element),
                        element.box().center());
    }

    private static String states(Element element) {
        return element.states().isEmpty()
                ? ""
                : element.states().stream()
                        .sorted()
                        .map(s -> s.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String quoted(String text) {
        return '"' + text.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
