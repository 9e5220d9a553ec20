package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    private static final List<Element> READ = List.of(
            element("title", 20, 10, 200, 24),
            element("a", 20, 52, 40, 10),
            element("b", 100, 48, 80, 20),
            element("c", 200, 50, 40, 14),
            element("d", 20, 80, 40, 10),
            element("e", 100, 78, 80, 14));

    @Test
    void rowsAreReadFromTheTopAndFromTheLeft() {
        var shuffled = new ArrayList<>(READ);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(ReadingOrder.of(shuffled))
                    .extracting(Element::text)
                    .containsExactly("title", "a", "b", "c", "d", "e");
        }
    }

    @Test
    void numbersCountFromOne() {
        assertThat(ReadingOrder.of(READ)).extracting(Element::number).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aDialogComesBeforeWhatIsInIt() {
        var dialog = new Element(0, Kind.DIALOG, new Box(10, 5, 400, 200), "", "", Set.of(), 1);
        var all = new ArrayList<>(READ);
        all.add(dialog);
        assertThat(ReadingOrder.of(all).getFirst().kind()).isEqualTo(Kind.DIALOG);
    }

    private static Element element(String text, int x, int y, int width, int height) {
        return new Element(0, Kind.TEXT, new Box(x, y, width, height), text, "", Set.of(), 1);
    }
}
