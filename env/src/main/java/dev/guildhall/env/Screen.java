package dev.guildhall.env;

import java.util.List;

/// What is on a frame: its elements, in reading order, whoever found them.
public record Screen(Size size, List<Element> elements) {
    public Screen {
        elements = List.copyOf(elements);
    }

    /// All the text of the screen, an element a line, in reading order.
    public String text() {
        var lines = new StringBuilder();
        for (var element : elements) {
            if (!element.text().isEmpty()) {
                lines.append(element.text()).append('\n');
            }
        }
        return lines.toString();
    }
}
