package dev.guildhall.env.vision;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.Set;

/// How well a kind of element serves for the kinds that were asked for: eyes err, and what looks like a text
/// may be the button that was meant.
final class KindFit {
    private static final double PRESSABLE = 0.8;
    private static final double WRITTEN = 0.7;
    private static final double FILLED = 0.9;
    private static final double LABEL_OF_ANYTHING = 0.9;
    private static final double VALUE = 0.9;

    private KindFit() {}

    /// 0 where the one can never stand for the other.
    static double of(Set<Kind> asked, Kind kind) {
        if (kind == Kind.PANEL && !asked.contains(kind)) {
            return 0; // it has the name of its heading, and nobody means it by that
        }
        if (asked.isEmpty() || asked.contains(kind)) {
            return 1;
        }
        return asked.stream().mapToDouble(a -> instead(a, kind)).max().orElse(0);
    }

    /// The better of what is written on the element and what names it.
    static double words(Set<Kind> asked, String words, Element element) {
        if (words.isBlank()) {
            return 1;
        }
        double text = Likeness.of(words, element.text());
        double label = Likeness.of(words, element.label());
        return switch (element.kind().use()) {
            case FILL, TICK, DRAG -> Math.max(VALUE * text, asked.isEmpty() ? LABEL_OF_ANYTHING * label : label);
            case READ, PRESS, HOLD -> Math.max(text, label);
        };
    }

    private static double instead(Kind asked, Kind kind) {
        if (asked == Kind.IMAGE || kind == Kind.IMAGE) {
            return 0;
        }
        return switch (asked.use()) {
            case PRESS, READ ->
                switch (kind.use()) {
                    case PRESS -> PRESSABLE;
                    case READ -> WRITTEN;
                    case FILL, TICK, DRAG, HOLD -> 0;
                };
            case FILL, TICK, DRAG -> asked.use() == kind.use() ? FILLED : 0;
            case HOLD -> 0;
        };
    }
}
