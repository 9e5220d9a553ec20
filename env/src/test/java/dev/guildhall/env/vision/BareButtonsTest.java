package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BareButtonsTest {
    private static Draft draft(Kind kind, String text, int x, int y, int width, int height) {
        return new Draft(new Element(0, kind, new Box(x, y, width, height), text, "", Set.of(), 0.9), 0);
    }

    private static List<Element> seen(Draft... drafts) {
        return BareButtons.among(List.of(drafts)).stream().map(Draft::element).toList();
    }

    @Test
    void theWordOfAButtonAboveIsAButtonOfTheSameSize() {
        var seen = seen(
                draft(Kind.BUTTON, "View", 100, 100, 48, 20),
                draft(Kind.TEXT, "View", 112, 130, 24, 10),
                draft(Kind.TEXT, "View", 300, 130, 24, 10));
        assertThat(seen).extracting(Element::kind).containsExactly(Kind.BUTTON, Kind.BUTTON, Kind.TEXT);
        assertThat(seen.get(1).box()).isEqualTo(new Box(100, 125, 48, 20));
    }

    @Test
    void aWordBeforeAButtonInItsLineIsOneToo() {
        assertThat(seen(draft(Kind.TEXT, "Archive", 100, 104, 40, 10), draft(Kind.BUTTON, "Print", 164, 99, 50, 20)))
                .extracting(Element::kind)
                .containsOnly(Kind.BUTTON);
    }

    @Test
    void whatCountsOrGoesOnInAColumnIsText() {
        assertThat(seen(draft(Kind.TEXT, "3 chosen", 100, 104, 40, 10), draft(Kind.BUTTON, "Print", 164, 99, 50, 20)))
                .extracting(Element::kind)
                .contains(Kind.TEXT);
        assertThat(seen(
                        draft(Kind.TEXT, "Late", 100, 104, 40, 10),
                        draft(Kind.TEXT, "Open", 100, 134, 40, 10),
                        draft(Kind.BUTTON, "Print", 164, 99, 50, 20)))
                .extracting(Element::kind)
                .containsExactly(Kind.TEXT, Kind.TEXT, Kind.BUTTON);
    }
}
