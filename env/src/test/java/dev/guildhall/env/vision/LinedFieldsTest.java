package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Size;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinedFieldsTest {
    private static final Size SIZE = new Size(400, 100);
    private static final List<Box> LINES = List.of(new Box(20, 40, 180, 1), new Box(220, 40, 160, 1));

    private final Pixels pixels = lines();
    private final Areas areas = Areas.of(pixels);
    private final Written hint = written("Search", 24, 0xAAAAAA);
    private final Written value = written("Zit AB", 224, 0);

    private static Pixels lines() {
        var rgb = new int[SIZE.width() * SIZE.height()];
        Arrays.fill(rgb, 0xFFFFFF);
        for (var line : LINES) {
            Arrays.fill(rgb, 40 * SIZE.width() + line.x(), 40 * SIZE.width() + line.right(), 0x808080);
        }
        return Pixels.of(PngFrame.of(SIZE, rgb));
    }

    private Written written(String text, int x, int ink) {
        var box = new Box(x, 26, 6 * text.length(), 9);
        return new Written(
                new Phrase(box, areas.at(0), ink, text.length(), box.bottom(), false), new Reading(text, 0.9), box);
    }

    private List<Element> seen(Written... writing) {
        return new LinedFields(pixels, areas, new Typography(0, 255, 9))
                .among(List.of(writing), LINES).stream().map(Draft::element).toList();
    }

    @Test
    void aValueOnALineLikeThatOfAFieldIsInAField() {
        assertThat(seen(hint, value))
                .extracting(Element::kind, Element::text, Element::label)
                .containsExactly(tuple(Kind.TEXT_FIELD, "", "Search"), tuple(Kind.TEXT_FIELD, "Zit AB", ""));
    }

    @Test
    void aTextOnALineIsNoFieldWhereThereIsNoOther() {
        assertThat(seen(value)).isEmpty();
    }
}
