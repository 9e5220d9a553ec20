package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds fields that are no more than a line to write on: the line is plainer than those that part the rows of a
/// list, and what stands on it ends in the arrow of a list to choose from, or is as faint as a hint. Where there is
/// one such field, whatever stands alone on a line of the same shade is the value of another.
final class LinedFields {
    private static final int SHORTEST = 70;
    private static final int LONGEST = 900;
    private static final int INDENT = 14;
    private static final double HIGHEST = 1.8;
    private static final int AT_END = 16;

    /// The least contrast of the line to its ground, as a share of that of usual text.
    private static final double PLAIN = 0.22;

    private static final double CONFIDENCE = 0.7;

    private final Pixels pixels;
    private final Areas areas;
    private final Typography usual;

    LinedFields(Pixels pixels, Areas areas, Typography usual) {
        this.pixels = pixels;
        this.areas = areas;
        this.usual = usual;
    }

    /// @param writing what no other control took
    List<Draft> among(List<Written> writing, List<Box> lines) {
        var fields = new ArrayList<Draft>();
        var shades = new HashSet<Integer>();
        var others = new ArrayList<Box>();
        for (var line : lines) {
            if (line.width() >= SHORTEST && line.width() <= LONGEST) {
                var field = on(line, writing);
                field.ifPresentOrElse(fields::add, () -> others.add(line));
                field.ifPresent(_ -> shades.add(shade(line)));
            }
        }
        others.stream()
                .filter(line -> shades.contains(shade(line)))
                .forEach(line -> valued(line, writing).ifPresent(fields::add));
        return fields;
    }

    /// The value of a field stands alone on its line, with room behind it.
    private Optional<Draft> valued(Box line, List<Written> writing) {
        var content = writing.stream().filter(w -> standsOn(line, w.box())).toList();
        return content.size() == 1
                        && !content.getFirst().phrase().underlined()
                        && content.getFirst().box().x() - line.x() <= INDENT
                ? Optional.of(field(
                        line,
                        content.getFirst(),
                        Kind.TEXT_FIELD,
                        content.getFirst().text(),
                        ""))
                : Optional.empty();
    }

    private int shade(Box line) {
        return pixels.grey(line.y() * pixels.width + line.center().x());
    }

    private Optional<Draft> on(Box line, List<Written> writing) {
        var content = writing.stream()
                .filter(w -> standsOn(line, w.box()))
                .sorted(Comparator.comparingInt(w -> w.box().x()))
                .toList();
        if (content.isEmpty() || content.size() > 2 || !plain(line, content.getFirst())) {
            return Optional.empty();
        }
        var first = content.getFirst();
        var last = content.getLast();
        boolean list = line.right() - last.box().right() <= AT_END
                && (content.size() == 2 ? last.arrow() : last.endsInArrow());
        boolean hint = content.size() == 1
                && usual.faint(areas, first.phrase())
                && !first.phrase().underlined();
        if (first.box().x() - line.x() > INDENT || !(list || hint)) {
            return Optional.empty();
        }
        return Optional.of(
                list
                        ? field(line, first, Kind.SELECT, first.withoutArrow(), "")
                        : field(line, first, Kind.TEXT_FIELD, "", first.text()));
    }

    private static Draft field(Box line, Written first, Kind kind, String text, String label) {
        int middle = first.box().center().y();
        var box = Box.between(line.x(), Math.max(0, 2 * middle - line.bottom()), line.right(), line.bottom());
        return new Draft(
                new Element(0, kind, box, text, label, Set.of(), CONFIDENCE),
                first.phrase().ground());
    }

    private boolean standsOn(Box line, Box text) {
        int gap = line.y() - text.bottom();
        return gap >= 2
                && gap <= HIGHEST * usual.letters()
                && text.x() >= line.x() - 1
                && text.right() <= line.right() + 1;
    }

    private boolean plain(Box line, Written content) {
        int ground = Colours.luma(areas.colour(content.phrase().ground()));
        return Math.abs(shade(line) - ground) >= PLAIN * usual.contrast();
    }
}
