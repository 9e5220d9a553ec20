package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a desk full of controls is made of, in a real browser, light and dark.
class KindsIT extends EyesOnPages {
    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void switchesSlidersAndToolbarsAreKnown(String look) {
        var screen = eyes.parse(browser.render("desk.html", look).frame());
        assertThat(found(screen, Target.tick("Notify the customer")))
                .returns(Kind.SWITCH, Element::kind)
                .satisfies(e -> assertThat(e.states()).containsExactly(State.CHECKED));
        assertThat(found(screen, Target.tick("Hold the payment")))
                .returns(Kind.SWITCH, Element::kind)
                .satisfies(e -> assertThat(e.states()).isEmpty());
        assertThat(screen.elements()).extracting(Element::kind).contains(Kind.SLIDER, Kind.TOOLBAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void theChosenTabIsSelected(String look) {
        browser.render("desk.html", look);
        var screen = eyes.parse(browser.after("step('tab', 1)"));
        assertThat(found(screen, Target.of("Shipped", Kind.TAB)))
                .returns(Kind.TAB, Element::kind)
                .satisfies(e -> assertThat(e.states()).containsExactly(State.SELECTED));
        assertThat(found(screen, Target.of("Returned goods", Kind.TAB)).states())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void anOpenMenuHasEntries(String look) {
        browser.render("desk.html", look);
        var screen = eyes.parse(browser.after("step('menu', 3)"));
        assertThat(found(screen, Target.of("Copy number", Kind.MENU_ITEM)))
                .returns(Kind.MENU_ITEM, Element::kind)
                .satisfies(e -> assertThat(e.states()).isEmpty());
        assertThat(found(screen, Target.of("Refund this order", Kind.MENU_ITEM)).states())
                .containsExactly(State.SELECTED);
        assertThat(screen.elements()).extracting(Element::kind).contains(Kind.MENU);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void theCaretIsNoLetterAndShowsTheFocus(String look) {
        browser.render("desk.html", look);
        var amount = eyes.parse(browser.after("step('type', 1)"));
        assertThat(found(amount, Target.field("Amount in euro")))
                .returns("49.9012", Element::text)
                .satisfies(e -> assertThat(e.states()).containsExactly(State.FOCUSED));
        var note = eyes.parse(browser.after("step('type', 2)"));
        assertThat(found(note, Target.field("Internal note")))
                .returns(Kind.TEXT_AREA, Element::kind)
                .returns("Shade is cracked on one side. sent", Element::text)
                .satisfies(e -> assertThat(e.states()).containsExactly(State.FOCUSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void theRowsAndColumnsOfATableAreKnown(String look) {
        var screen = eyes.parse(browser.render("desk.html", look).frame());
        assertThat(screen.tables()).singleElement().satisfies(table -> {
            assertThat(table.rows()).hasSize(23);
            assertThat(table.header(2)).hasValue("Customer");
        });
        assertThat(found(screen, Target.cell("State").inRowOf("1057")).text()).matches("Retu(rn|rm|m)ed");
        assertThat(found(screen, Target.cell("Item").inRowOf("1051")).text()).isEqualTo("Desk lamp, black");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void everyWordHasAPlaceOfItsOwn(String look) {
        var page = browser.render("desk.html", look);
        var screen = eyes.parse(page.frame());
        var missed = page.words().stream()
                .filter(w -> screen.words().stream()
                        .noneMatch(s -> w.box().contains(s.box().center())))
                .toList();
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (0.06 * page.words().size()));
    }
}
