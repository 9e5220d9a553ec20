package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ToolRowsTest {
    private final List<Draft> drafts = new ArrayList<>();

    private Draft add(Kind kind, String text, String label, int x, int y, double confidence, State... states) {
        var box = new Box(x, y, kind == Kind.TEXT ? Math.max(12, 8 * text.length()) : 16, 16);
        drafts.add(new Draft(new Element(0, kind, box, text, label, Set.of(states), confidence), 0));
        return drafts.getLast();
    }

    private void pictures(int count) {
        for (int i = 0; i < count; i++) {
            add(Kind.ICON, "", "", 100 + 36 * i, 50, 0.6);
        }
    }

    private Kind kind(Draft draft) {
        return ToolRows.among(drafts, List.of()).stream()
                .filter(d -> d.box().equals(draft.box()))
                .map(d -> d.element().kind())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBoxToTickWithoutANameAmongPicturesIsOne() {
        pictures(3);
        var tick = add(Kind.CHECKBOX, "", "□", 208, 51, 0.9, State.CHECKED);
        var other = add(Kind.CHECKBOX, "", "", 208, 300, 0.9);
        var named = add(Kind.CHECKBOX, "", "Grid", 244, 51, 0.9);

        assertThat(kind(tick)).isEqualTo(Kind.ICON);
        assertThat(kind(other)).isEqualTo(Kind.CHECKBOX);
        assertThat(kind(named)).isEqualTo(Kind.CHECKBOX);
        assertThat(ToolRows.among(drafts, List.of()))
                .filteredOn(d -> d.element().kind() == Kind.ICON)
                .allSatisfy(d -> assertThat(d.element().states()).isEmpty());
    }

    @Test
    void aFewLettersInABarOfToolsArePressed() {
        pictures(5);
        var bold = add(Kind.TEXT, "B", "", 280, 50, 0.99);
        var size = add(Kind.TEXT, "Sans", "", 320, 50, 0.99);
        var above = add(Kind.TEXT, "File", "", 100, 20, 0.99);

        assertThat(kind(bold)).isEqualTo(Kind.ICON);
        assertThat(kind(size)).isEqualTo(Kind.BUTTON);
        assertThat(kind(above)).isEqualTo(Kind.TEXT);
    }

    @Test
    void wordsBesideAFewPicturesStayWords() {
        pictures(3);
        var word = add(Kind.TEXT, "Sans", "", 220, 50, 0.99);
        assertThat(kind(word)).isEqualTo(Kind.TEXT);
    }

    @Test
    void aMatrixOfBoxesToTickIsNoBarOfTools() {
        for (int i = 0; i < 12; i++) {
            add(Kind.CHECKBOX, "", "", 100 + 36 * (i % 6), 50 + 30 * (i / 6), 0.9);
        }
        assertThat(ToolRows.among(drafts, List.of()))
                .extracting(d -> d.element().kind())
                .containsOnly(Kind.CHECKBOX);
    }

    @Test
    void aPictureAndTheArrowBesideItAreTwo() {
        pictures(4);
        drafts.add(new Draft(new Element(0, Kind.TEXT, new Box(250, 50, 34, 16), "Av", "", Set.of(), 0.3), 0));
        var pieces = List.of(new Box(250, 50, 16, 16), new Box(274, 56, 10, 6));

        assertThat(ToolRows.among(drafts, pieces)).extracting(Draft::box).containsAll(pieces);
    }
}
