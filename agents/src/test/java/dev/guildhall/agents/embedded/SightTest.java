package dev.guildhall.agents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SightTest {
    private final Errand errand = Errand.of("Close case 5012 of Ann Other.");
    private final Wish wish = errand.wishes().getFirst();

    @Test
    void theScreenOfAThingTellsItsNumber() {
        assertThat(new Layout().heading(20, 20, "Case 5012").sight().concerns(errand, wish))
                .isTrue();
    }

    @Test
    void aRowOfAListIsNotYetTheScreenOfTheThing() {
        var list = new Layout()
                .link(20, 60, "Late again")
                .text(300, 60, "5011")
                .link(20, 90, "Broken lamp")
                .text(300, 90, "5012")
                .link(20, 120, "Where is it?")
                .text(300, 120, "5013");
        assertThat(list.sight().concerns(errand, wish)).isFalse();
    }

    @Test
    void aLinkToAThingIsNotItsScreen() {
        assertThat(new Layout().link(20, 60, "Case 5012").sight().concerns(errand, wish))
                .isFalse();
    }

    @Test
    void aTickWithoutALabelIsForWhatStandsFirstInItsRow() {
        var sight = new Layout()
                .tick(20, 60)
                .text(200, 60, "White plate")
                .text(60, 60, "Blue mug")
                .sight();
        assertThat(sight.screen().elements())
                .first()
                .satisfies(tick -> assertThat(sight.purpose(tick)).isEqualTo("Blue mug"));
    }
}
