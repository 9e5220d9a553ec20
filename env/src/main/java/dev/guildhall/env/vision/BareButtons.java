package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds buttons of which nothing can be seen but what is written on them, by their company: the same word is on a
/// button above or below, as where every other row of a table has the colour of the buttons; or a button or picture
/// follows in the same line, as at the end of a heading, and no column of text goes on there.
final class BareButtons {
    private static final int ALIGNED = 2;
    private static final int IN_LINE = 3;
    private static final int COLUMN = 70;

    /// From the end of a word to the next button in its line; room around a button's word is about so much.
    private static final int LEAST_GAP = 14;

    private static final int MOST_GAP = 44;
    private static final int PADDING = 8;
    private static final int LEAST_ROOM = 5;
    private static final int MOST_ROOM = 20;

    private static final Pattern ORDER = Pattern.compile("\\p{Lu}[\\p{L}’'-]+( [\\p{L}’'-]+){0,2}");

    private final List<Draft> drafts;

    private BareButtons(List<Draft> drafts) {
        this.drafts = drafts;
    }

    static List<Draft> among(List<Draft> drafts) {
        var bare = new BareButtons(drafts);
        return drafts.stream()
                .map(d -> bare.likeAnother(d).or(() -> bare.before(d)).orElse(d))
                .toList();
    }

    private Optional<Draft> likeAnother(Draft draft) {
        return draft.element().kind() != Kind.TEXT
                ? Optional.empty()
                : of(Kind.BUTTON)
                        .filter(b -> b.element().text().equals(draft.element().text()))
                        .filter(b -> fits(b.box(), draft.box()))
                        .findFirst()
                        .map(b -> button(draft, b.box()));
    }

    /// Whether the text ends as far within the button as one on it would; a picture may stand before it.
    private static boolean fits(Box button, Box text) {
        int room = button.right() - text.right();
        return room >= LEAST_ROOM && room <= MOST_ROOM && text.x() - button.x() >= room - ALIGNED;
    }

    private Optional<Draft> before(Draft draft) {
        boolean order = draft.element().kind() == Kind.TEXT
                && ORDER.matcher(draft.element().text()).matches();
        if (!order || inColumn(draft.box())) {
            return Optional.empty();
        }
        return drafts.stream()
                .filter(d -> d.element().kind() == Kind.BUTTON || d.element().kind() == Kind.ICON)
                .filter(d ->
                        Math.abs(d.box().center().y() - draft.box().center().y()) <= IN_LINE)
                .filter(d -> d.box().x() - draft.box().right() >= LEAST_GAP
                        && d.box().x() - draft.box().right() <= MOST_GAP)
                .findFirst()
                .map(_ -> button(
                        draft,
                        new Box(
                                draft.box().x() - PADDING,
                                0,
                                draft.box().width() + 2 * PADDING,
                                draft.box().height() + 2 * PADDING)));
    }

    /// Whether other text begins at the same edge, or ends there, near above or below.
    private boolean inColumn(Box box) {
        return of(Kind.TEXT, Kind.LINK, Kind.HEADING)
                .map(Draft::box)
                .filter(other -> !other.equals(box))
                .filter(other ->
                        Math.abs(other.x() - box.x()) <= ALIGNED || Math.abs(other.right() - box.right()) <= ALIGNED)
                .anyMatch(other -> Math.abs(other.y() - box.y()) <= COLUMN);
    }

    private Stream<Draft> of(Kind... kinds) {
        return drafts.stream().filter(d -> List.of(kinds).contains(d.element().kind()));
    }

    /// @param like as large and as far from the left edge
    private static Draft button(Draft text, Box like) {
        var box = new Box(like.x(), text.box().center().y() - like.height() / 2, like.width(), like.height());
        Element element = text.element().withKind(Kind.BUTTON).withBox(box);
        return new Draft(element, text.ground());
    }
}
