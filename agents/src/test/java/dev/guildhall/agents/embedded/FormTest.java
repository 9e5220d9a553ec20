package dev.guildhall.agents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormTest {
    private final Notes notes = new Notes();

    private Optional<Step> before(String brief, Layout layout) {
        var errand = Errand.of(brief);
        var wish = (Wish.Do) errand.wishes().getFirst();
        var sight = layout.sight();
        Element button = sight.all(Kind.BUTTON).findFirst().orElseThrow();
        return new Form(wish, errand, notes).before(sight, button);
    }

    private static Layout rows(State... second) {
        return new Layout()
                .tick(20, 100)
                .text(60, 100, "Blue mug")
                .field(300, 100, "", "4")
                .tick(20, 140, second)
                .text(60, 140, "White plate")
                .field(300, 140, "", "4")
                .button(20, 300, "Return");
    }

    @Test
    void theRowThatTheBriefNamesIsTicked() {
        assertThat(before("Return the white plate.", rows()))
                .hasValueSatisfying(step -> assertThat(((Step.Act) step).why())
                        .isEqualTo("I tick 'White plate', which 'Return the white plate' names"));
    }

    @Test
    void theRowThatPeopleWroteOfIsTicked() {
        notes.read(new Layout()
                .text(20, 20, "Only one of the white plates is cracked.")
                .sight());
        assertThat(before("Return the broken thing.", rows()))
                .hasValueSatisfying(step -> assertThat(((Step.Act) step).why())
                        .isEqualTo("I tick 'White plate', which the matter is about"));
    }

    @Test
    void whereNothingTellsTheRowsApartNoneIsTicked() {
        assertThat(before("Return the broken thing.", rows()))
                .contains(new Step.Stuck("I cannot tell which of [Blue mug, White plate] is meant"));
    }

    @Test
    void aTickedRowIsForAsManyAsAreMeant() {
        assertThat(before("Return two of the white plate.", rows(State.CHECKED)))
                .hasValueSatisfying(
                        step -> assertThat(((Step.Act) step).why()).isEqualTo("It is about 2 of 'White plate', not 4"));
        assertThat(before("Return the white plate.", rows(State.CHECKED)))
                .contains(new Step.Stuck("nobody says how many of 'White plate' are meant"));
    }

    @Test
    void amongOptionsTheBestIsChosenAndWithoutOneItIsGivenUp() {
        var reasons = new Layout()
                .text(20, 80, "Reason")
                .radio(20, 100, "Cracked item")
                .radio(20, 125, "Late item")
                .button(20, 300, "Return");
        assertThat(before("Return the plate as a cracked item.", reasons))
                .hasValueSatisfying(
                        step -> assertThat(((Step.Act) step).why()).startsWith("For 'Reason' I choose 'Cracked item'"));
        assertThat(before("Return the plate.", reasons))
                .contains(new Step.Stuck("I do not know what to choose of 'Reason': [Cracked item, Late item]"));
    }

    @Test
    void whatStandsBelowTheButtonIsNotPartOfItsForm() {
        var layout = new Layout()
                .button(20, 60, "Return")
                .tick(20, 100)
                .text(60, 100, "White plate")
                .radio(20, 200, "Late")
                .radio(20, 225, "Cracked");
        assertThat(before("Return the white plate.", layout)).isEmpty();
    }
}
