package dev.guildhall.env.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Action.Click;
import dev.guildhall.env.Action.Scroll;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.LocalPages;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import dev.guildhall.env.page.Opening;
import dev.guildhall.env.page.PageSurface;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
class InsidesIT {
    private static final Chromium BROWSER =
            new Chromium(BrowserFinder.of(System.getenv()).find(), Path.of("target", "cache"));
    private static final String PAGE = """
            <style>.at { margin: 0; width: auto } button.at, input.at { box-sizing: border-box; width: 100px; height: 30px }</style>
            <h1 class=at style="left: 10px; top: 10px">Ticket 1042</h1>
            <p class=at style="left: 10px; top: 60px">The cup <b>arrived</b> broken.</p>
            <label class=at style="left: 10px; top: 105px" for=amount>Amount</label>
            <input class=at style="left: 100px; top: 100px" id=amount value="49.90">
            <label class=at style="left: 300px; top: 105px"><input type=checkbox checked> Tell the customer</label>
            <button class=at style="left: 10px; top: 150px">Refund</button>
            <button class=at style="left: 120px; top: 150px" disabled>Close</button>
            <a class=at style="left: 300px; top: 155px" href="/orders">Orders</a>
            <textarea class=at style="left: 10px; top: 200px; width: 200px; height: 40px" aria-label="Note">So sorry</textarea>
            <select class=at style="left: 300px; top: 200px; width: 120px; height: 30px" aria-label="State"><option>Open<option selected>Pending</select>
            <table class=at style="left: 10px; top: 300px"><tr><th>Item<th>Price<tr><td>Cup<td>4.50</table>
            <div style="display: none">Hidden</div>
            <p class=at style="left: 10px; top: 2000px">Far below</p>
            """;

    private final LocalPages pages = new LocalPages();

    @AfterAll
    static void closeBrowser() {
        BROWSER.close();
    }

    @AfterEach
    void closePages() {
        pages.close();
    }

    @Test
    void theElementsAreThoseOfThePageInReadingOrder() {
        try (var surface = opened(PAGE)) {
            assertThat(lines(surface.insides().orElseThrow().elements()))
                    .containsExactly(
                            "1 HEADING 'Ticket 1042' ''",
                            "2 TEXT 'The cup arrived broken.' ''",
                            "3 TEXT 'Amount' ''",
                            "4 TEXT_FIELD '49.90' 'Amount'",
                            "5 CHECKBOX '' 'Tell the customer' [CHECKED]",
                            "6 TEXT 'Tell the customer' ''",
                            "7 BUTTON 'Refund' ''",
                            "8 BUTTON 'Close' '' [DISABLED]",
                            "9 LINK 'Orders' ''",
                            "10 TEXT_AREA 'So sorry' 'Note'",
                            "11 SELECT 'Pending' 'State'",
                            "12 TABLE_CELL 'Item' ''",
                            "13 TABLE_CELL 'Price' ''",
                            "14 TABLE_CELL 'Cup' ''",
                            "15 TABLE_CELL '4.50' ''");
        }
    }

    @Test
    void theAccessibilityTreeAgrees() {
        try (var surface = opened(PAGE)) {
            var insides = surface.insides().orElseThrow();
            var elements = insides.elements().elements().stream()
                    .filter(e -> e.kind() != Element.Kind.TEXT)
                    .toList();
            var heard = insides.accessibility().elements();
            for (var element : elements) {
                assertThat(heard).as("%s", element).anySatisfy(e -> {
                    assertThat(e.kind()).isEqualTo(element.kind());
                    assertThat(e.text()).isEqualTo(element.text());
                    assertThat(e.label()).isEqualTo(element.label());
                    assertThat(e.states()).isEqualTo(element.states());
                    assertThat(e.box().contains(element.box())).isTrue();
                });
            }
            assertThat(insides.accessibility().text())
                    .contains("Amount\n", "arrived\n")
                    .doesNotContain("Far below", "Hidden");
        }
    }

    @Test
    void boxesAreInPixelsOfTheFrame() {
        try (var surface = opened(PAGE)) {
            var screen = surface.insides().orElseThrow().elements();
            assertThat(named(screen, "Refund").box()).isEqualTo(new Box(10, 150, 100, 30));
            assertThat(named(screen, "49.90").box()).isEqualTo(new Box(100, 100, 100, 30));

            surface.perform(new Scroll(new Point(5, 5), 0, 1));
            surface.look();
            assertThat(named(surface.insides().orElseThrow().elements(), "Refund")
                            .box())
                    .isEqualTo(new Box(10, 50, 100, 30));
            assertThat(named(surface.insides().orElseThrow().accessibility(), "Refund")
                            .box())
                    .isEqualTo(new Box(10, 50, 100, 30));
        }
    }

    @Test
    void whatIsCoveredIsNotThere() {
        var page = """
                <button class=at style="left: 10px; top: 10px">Under</button>
                <div class=at style="left: 0; top: 0; width: 300px; height: 100px; background: white" role=dialog>Over</div>
                """;
        try (var surface = opened(page)) {
            assertThat(lines(surface.insides().orElseThrow().elements()))
                    .containsExactly("1 DIALOG '' ''", "2 TEXT 'Over' ''");
        }
    }

    @Test
    void theFocusIsAState() {
        try (var surface = opened(PAGE)) {
            surface.perform(new Click(new Point(150, 115)));
            var insides = surface.insides().orElseThrow();
            assertThat(named(insides.elements(), "49.90").states()).containsExactly(Element.State.FOCUSED);
            assertThat(named(insides.accessibility(), "49.90").states()).containsExactly(Element.State.FOCUSED);
        }
    }

    private PageSurface opened(String body) {
        var surface = BROWSER.open(Opening.of(pages.with("/", body).at("/"), new Size(640, 480)));
        surface.look();
        return surface;
    }

    private static Element named(Screen screen, String text) {
        return screen.elements().stream()
                .filter(e -> e.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Screen screen) {
        return screen.elements().stream()
                .map(e -> "%d %s '%s' '%s'%s"
                        .formatted(
                                e.number(),
                                e.kind(),
                                e.text(),
                                e.label(),
                                e.states().isEmpty() ? "" : " " + e.states()))
                .toList();
    }
}
