package dev.guildhall.env.vision;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what kind of text a phrase is that no control took.
final class Texts {
    private static final int TINTED = 50;
    private static final int TINTED_GROUND = 12;
    private static final int BADGE = 30;
    private static final int PADDING = 40;
    private static final int SAME_HUE = 30;
    private static final Pattern SENTENCE = Pattern.compile(" \\S+ .*[.!]$");

    /// How far from red a hue still warns, in degrees.
    private static final int WARNING = 14;

    private final Areas areas;
    private final Typography usual;
    private final List<Integer> accents;

    /// @param accents the colours that the interface uses for what can be pressed
    Texts(Areas areas, Typography usual, List<Integer> accents) {
        this.areas = areas;
        this.usual = usual;
        this.accents = List.copyOf(accents);
    }

    Draft of(Written written) {
        return new Draft(
                new Element(
                        0,
                        kind(written),
                        written.box(),
                        written.text(),
                        "",
                        Set.of(),
                        written.reading().confidence()),
                written.phrase().ground());
    }

    private Kind kind(Written written) {
        if (icon(written)) {
            return Kind.ICON;
        }
        if (written.phrase().underlined() || (link(written.phrase()) && !notice(written))) {
            return Kind.LINK;
        }
        return usual.heading(written.phrase()) ? Kind.HEADING : Kind.TEXT;
    }

    private boolean icon(Written written) {
        var box = written.box();
        int glyphs = written.phrase().glyphs();
        boolean drawn = glyphs <= 2
                && box.height() >= (glyphs == 1 ? 1.2 : 1.35) * usual.letters()
                && box.width() >= 0.8 * box.height();
        boolean small = Math.max(box.width(), box.height()) <= 28
                && box.width() <= 1.8 * box.height()
                && box.height() <= 1.8 * box.width();
        boolean wordless = written.text().codePoints().noneMatch(Character::isLetterOrDigit);
        boolean unsure = written.reading().confidence() < (glyphs <= 2 ? 0.8 : 0.5)
                && written.text().length() <= 2;
        return (small || (written.arrow() && written.text().length() <= 1)) && (wordless || unsure || drawn);
    }

    /// A sentence in the tint of its ground tells what happened.
    private boolean notice(Written written) {
        int ground = areas.colour(written.phrase().ground());
        boolean toned = Colours.chroma(ground) >= TINTED_GROUND
                && Colours.hueDistance(ground, written.phrase().ink()) <= SAME_HUE;
        return toned && SENTENCE.matcher(written.text()).find();
    }

    /// In a colour that other text does not have; red is for what went wrong, unless it is the accent of this
    /// interface. On a badge of its own tint it says a state, and cannot be followed.
    private boolean link(Phrase phrase) {
        int ground = areas.colour(phrase.ground());
        var around = areas.box(phrase.ground());
        boolean badge = Colours.chroma(ground) >= TINTED_GROUND
                && around.height() <= BADGE
                && around.width() <= phrase.box().width() + PADDING;
        if (badge
                || Colours.tintDistance(phrase.ink(), usual.ink()) < TINTED
                || Colours.chroma(phrase.ink()) < TINTED) {
            return false;
        }
        int hue = Colours.hue(phrase.ink());
        boolean warns = hue <= WARNING || hue >= 360 - WARNING;
        return !warns || accents.stream().anyMatch(a -> Colours.hueDistance(a, phrase.ink()) <= 12);
    }
}
