package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Word;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What things are by where they stand and what is around them, in a real browser, light and dark.
class PlacesIT extends EyesOnPages {
    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void placesToGoToAreLinksThoughTheyLookLikeText(String look) {
        assertThat(seen(look).elements())
                .filteredOn(e -> e.kind() == Kind.LINK)
                .extracting(Element::text)
                .contains("Suppliers", "Archive", "Reports", "Customers", "Payments", "Returns", "Calendar")
                .doesNotContain("43", "7", "Weekly summary", "1042");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void theTabInABoxIsChosenAmongThoseBesideIt(String look) {
        var screen = seen(look);
        assertThat(found(screen, Target.of("History", Kind.TAB)).states()).containsExactly(State.SELECTED);
        assertThat(found(screen, Target.of("Documents", Kind.TAB)).states()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void aSettingNamesTheSwitchAtTheOtherEndOfItsLine(String look) {
        assertThat(found(seen(look), Target.tick("Weekly summary")).kind()).isEqualTo(Kind.SWITCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void aLineToWriteOnIsAField(String look) {
        assertThat(found(seen(look), Target.field("Find an order")).kind()).isEqualTo(Kind.TEXT_FIELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void aFieldAndTheArrowBesideItAreOneList(String look) {
        assertThat(seen(look).elements())
                .filteredOn(e -> e.kind() == Kind.SELECT)
                .singleElement()
                .returns("Dashed line", Element::text)
                .satisfies(e -> assertThat(e.box().width()).isBetween(176, 184));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void aCellWithLinesAllAroundIsNoButtonAndItsDigitsStayTogether(String look) {
        var screen = seen(look);
        assertThat(screen.elements())
                .extracting(Element::kind)
                .doesNotContain(Kind.BUTTON, Kind.TEXT_AREA, Kind.CHECKBOX);
        assertThat(screen.words())
                .extracting(Word::text)
                .containsAll(List.of("16:49", "17.10", "11:17", "71.40", "13:56", "1.17"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void aCardHasTheNameOfItsBoldFirstLineAndHoldsWhatIsOnIt(String look) {
        var screen = seen(look);
        var card = found(screen, Target.of("Delivery", Kind.PANEL)).box();
        assertThat(screen.elements())
                .filteredOn(e -> card.contains(e.box()) && e.kind() != Kind.PANEL)
                .extracting(Element::text)
                .containsExactly("Delivery", "Parcel from the harbour", "Two days");
        assertThat(found(screen, Target.of("Delivery")).kind()).isEqualTo(Kind.HEADING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void aSliderIsWholeThoughItsBarIsFilledInTheColourOfItsDisc(String look) {
        assertThat(seen(look).elements())
                .filteredOn(e -> e.kind() == Kind.SLIDER)
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.box().width()).isBetween(140, 150));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dark dejavu"})
    void aSentenceInTheTintOfItsGroundIsNoLink(String look) {
        assertThat(found(seen(look), Target.of("A refund of €58.95 to the card was issued."))
                        .kind())
                .isEqualTo(Kind.TEXT);
    }

    private static Screen seen(String look) {
        return eyes.parse(browser.render("places.html", look).frame());
    }
}
