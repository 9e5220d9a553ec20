package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Finds small pictures, such as those of a bar of tools: pieces of ink and small shapes that lie together, apart
/// from all others, and cannot be read.
final class SmallPictures {
    private static final int LEAST = 9;
    static final int MOST = 44;
    private static final double SLIM = 2.6;

    /// What belongs to one picture has no wider gaps.
    private static final int GAP = 3;

    /// A reading of two letters or more that is surer than this is text.
    private static final double READ = 0.75;

    /// The same for a single letter, which many pictures are like.
    private static final double ONE_READ = 0.9;

    /// And for a longer one: hardly any picture is like a word.
    private static final double WORD_READ = 0.4;

    private static final int WORD = 4;
    private static final double CONFIDENCE = 0.6;
    private static final int ALIKE = 2;
    private static final int IN_ROW = 6;
    private static final int ROW = 3;
    private static final int NEXT = 44;

    private SmallPictures() {}

    /// The drafts without those that stand for pictures, and the pictures.
    ///
    /// @param drafts controls and texts
    /// @param writing all that was read
    static List<Draft> among(List<Draft> drafts, List<Box> pieces, List<Written> writing, Areas areas, int width) {
        var text = writing.stream()
                .filter(SmallPictures::legible)
                .map(Written::box)
                .toList();
        var controls = drafts.stream()
                .filter(d -> !d.written() && d.element().kind() != Kind.TOOLBAR)
                .map(Draft::box)
                .toList();
        var pictures = clusters(pieces).stream()
                .filter(SmallPictures::sized)
                .flatMap(box -> apart(box, pieces).stream())
                .filter(box -> text.stream().noneMatch(t -> overlap(t, box)))
                .filter(box -> controls.stream().noneMatch(c -> overlap(c, box)))
                .toList();
        var rest = drafts.stream().filter(d -> !d.written() || !covered(d.box(), pictures));
        return Stream.concat(rest, pictures.stream().map(box -> picture(box, areas, width)))
                .map(d -> amongPictures(d, pictures) ? d.as(Kind.ICON) : d)
                .toList();
    }

    /// A box to tick that has no name and stands in a row of pictures is one of them.
    private static boolean amongPictures(Draft draft, List<Box> pictures) {
        var element = draft.element();
        return (element.kind() == Kind.CHECKBOX || element.kind() == Kind.RADIO)
                && element.label().isEmpty()
                && pictures.stream().filter(p -> inRow(p, draft.box())).count() >= ROW;
    }

    private static boolean inRow(Box one, Box other) {
        return Math.abs(one.center().y() - other.center().y()) <= IN_ROW
                && Math.abs(one.center().x() - other.center().x()) <= ROW * NEXT;
    }

    private static boolean legible(Written written) {
        long letters =
                written.text().codePoints().filter(Character::isLetterOrDigit).count();
        double least = letters >= WORD ? WORD_READ : letters > 1 ? READ : ONE_READ;
        return letters > 0 && written.reading().confidence() >= least;
    }

    private static boolean sized(Box box) {
        int least = Math.min(box.width(), box.height());
        int most = Math.max(box.width(), box.height());
        return least >= LEAST && most <= MOST && most <= SLIM * least;
    }

    /// Two of one size side by side are two.
    private static List<Box> apart(Box box, List<Box> pieces) {
        var parts = Gaps.cut(box, pieces, 1);
        boolean pair = parts.size() == 2
                && parts.stream().allMatch(SmallPictures::sized)
                && Math.abs(parts.getFirst().width() - parts.getLast().width()) <= ALIKE
                && Math.abs(parts.getFirst().height() - parts.getLast().height()) <= ALIKE;
        return pair ? parts : List.of(box);
    }

    private static boolean overlap(Box one, Box other) {
        return one.intersection(other).area() > 0;
    }

    private static boolean covered(Box text, List<Box> pictures) {
        int covered =
                pictures.stream().mapToInt(p -> p.intersection(text).area()).sum();
        return covered > 0.6 * text.area();
    }

    private static Draft picture(Box box, Areas areas, int width) {
        int beside = Math.max(0, box.y() - 1) * width + box.center().x();
        return new Draft(new Element(0, Kind.ICON, box, "", "", Set.of(), CONFIDENCE), areas.at(beside));
    }

    /// Pieces with no gap between them, and what is near to those.
    private static List<Box> clusters(List<Box> pieces) {
        var sorted = pieces.stream().sorted(Comparator.comparingInt(Box::x)).toList();
        var leaders = new Leaders(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            var piece = sorted.get(i);
            for (int j = i - 1; j >= 0 && piece.x() - sorted.get(j).x() <= MOST + GAP; j--) {
                if (near(sorted.get(j), piece)) {
                    leaders.join(i, j);
                }
            }
        }
        Map<Integer, Box> boxes = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            boxes.merge(leaders.of(i), sorted.get(i), Box::union);
        }
        return new ArrayList<>(boxes.values());
    }

    private static boolean near(Box one, Box other) {
        return Math.max(one.x(), other.x()) - Math.min(one.right(), other.right()) <= GAP
                && Math.max(one.y(), other.y()) - Math.min(one.bottom(), other.bottom()) <= GAP;
    }
}
