package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import dev.guildhall.env.Screen;
import dev.guildhall.env.vision.Finding.Ambiguous;
import dev.guildhall.env.vision.Finding.Found;
import dev.guildhall.env.vision.Finding.Nothing;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundingTest {
    private static final Screen ORDERS = new Screens()
            .with(Kind.HEADING, "Orders", 20, 20)
            .with(Kind.LINK, "Refund policy", 900, 20)
            .with(Kind.LINK, "1042", 20, 100)
            .with(Kind.TEXT, "Ines Okafor", 120, 100)
            .with(Kind.BUTTON, "Refund", 600, 100)
            .with(Kind.LINK, "1043", 20, 140)
            .with(Kind.TEXT, "Tomas Hruby", 120, 140)
            .with(Kind.BUTTON, "Refund", 600, 140)
            .with(Kind.LINK, "1047", 20, 180)
            .with(Kind.TEXT, "Ines Okafor, second order", 120, 180)
            .with(Kind.BUTTON, "Refund", 600, 180)
            .screen();

    private static final Screen FORM = new Screens()
            .with(Kind.TEXT, "Amount", 20, 20)
            .with(Kind.TEXT_FIELD, "49.90", "Amount", 20, 40)
            .with(Kind.TEXT, "Reason", 20, 80)
            .with(Kind.SELECT, "Damaged", "Reason", 20, 100)
            .with(Kind.CHECKBOX, "", "Notify the customer", 20, 140)
            .with(Kind.TEXT, "Notify the customer", 40, 140)
            .with(Kind.BUTTON, "Save", "", 20, 180, State.DISABLED)
            .with(Kind.BUTTON, "Cancel", 100, 180)
            .screen();

    @Test
    void anExactTextBeatsOneThatContainsIt() {
        var one = new Screens()
                .with(Kind.BUTTON, "Refund policy", 20, 20)
                .with(Kind.BUTTON, "Refund", 20, 60)
                .screen();
        assertThat(found(one, Target.button("Refund"))).isEqualTo(2);
    }

    @Test
    void aPartIsEnoughIfNothingFitsBetter() {
        assertThat(found(ORDERS, Target.link("policy"))).isEqualTo(2);
    }

    @Test
    void severalEqualOnesAreAmbiguousInReadingOrder() {
        assertThat(Grounding.find(ORDERS, Target.button("Refund")))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        a -> assertThat(numbers(a.candidates())).containsExactly(5, 8, 11));
    }

    @Test
    void theRowTellsWhichOneIsMeant() {
        assertThat(found(ORDERS, Target.button("Refund").inRowOf("1043"))).isEqualTo(8);
        assertThat(found(ORDERS, Target.button("Refund").inRowOf("second order")))
                .isEqualTo(11);
    }

    @Test
    void anExactRowTextBeatsOneThatContainsIt() {
        assertThat(found(ORDERS, Target.button("Refund").inRowOf("Ines Okafor")))
                .isEqualTo(5);
    }

    @Test
    void aRowThatIsNotThereIsNotGuessed() {
        assertThat(Grounding.find(ORDERS, Target.button("Refund").inRowOf("1048")))
                .isInstanceOfSatisfying(
                        Nothing.class, n -> assertThat(numbers(n.closest())).startsWith(5, 8, 11));
    }

    @Test
    void afterMeansTheNearestBelowOrRightOfIt() {
        assertThat(found(ORDERS, Target.button("Refund").after("1042"))).isEqualTo(5);
        assertThat(found(ORDERS, Target.button("Refund").after("Orders"))).isEqualTo(5);
        assertThat(Grounding.find(ORDERS, Target.link("Orders").after("1042"))).isInstanceOf(Nothing.class);
    }

    @Test
    void ofTwoPanelsSideBySideTheOneOnTheLeftIsNotAfterATextOnTheRight() {
        var ticket = new Screens()
                .with(Kind.TEXT, "Status after sending", 575, 500)
                .with(Kind.RADIO, "", "Solved", 995, 500)
                .with(Kind.RADIO, "", "Solved", 384, 530)
                .screen();
        assertThat(found(ticket, Target.tick("Solved").after("Status after sending")))
                .isEqualTo(2);
    }

    @Test
    void theNthIsCountedInReadingOrder() {
        assertThat(found(ORDERS, Target.button("Refund").nth(3))).isEqualTo(11);
        assertThat(Grounding.find(ORDERS, Target.button("Refund").nth(4))).isInstanceOf(Nothing.class);
    }

    @Test
    void anOrderNumberIsExactOrNotThere() {
        assertThat(found(ORDERS, Target.link("1047"))).isEqualTo(9);
        assertThat(Grounding.find(ORDERS, Target.link("1048"))).isInstanceOf(Nothing.class);
    }

    @Test
    void aFieldIsFoundByItsLabelAndNotConfusedWithIt() {
        assertThat(found(FORM, Target.field("Amount"))).isEqualTo(2);
        assertThat(found(FORM, Target.field("Reason"))).isEqualTo(4);
        assertThat(found(FORM, Target.tick("Notify the customer"))).isEqualTo(5);
        assertThat(found(FORM, Target.text("Amount"))).isEqualTo(1);
    }

    @Test
    void whatIsDisabledIsFoundButFitsLess() {
        assertThat(Grounding.find(FORM, Target.button("Save")))
                .isInstanceOfSatisfying(Found.class, f -> assertThat(f.score()).isLessThan(1));
    }

    @Test
    void aKindThatTheEyesMayMistakeIsAcceptedForALowerScore() {
        var one = new Screens().with(Kind.TEXT, "Refund", 20, 20).screen();
        assertThat(Grounding.find(one, Target.button("Refund")))
                .isInstanceOfSatisfying(Found.class, f -> assertThat(f.score()).isBetween(0.6, 0.8));
        assertThat(Grounding.find(one, Target.field("Refund"))).isInstanceOf(Nothing.class);
    }

    @Test
    void anElementWithoutWordsIsFoundByItsRow() {
        var one = new Screens()
                .with(Kind.CHECKBOX, "", 20, 100)
                .with(Kind.TEXT, "1042", 60, 100)
                .with(Kind.CHECKBOX, "", 20, 140)
                .with(Kind.TEXT, "1043", 60, 140)
                .screen();
        assertThat(found(one, Target.tick("").inRowOf("1043"))).isEqualTo(3);
    }

    @Test
    void aCellIsFoundByItsRowAndItsColumn() {
        var screens = new Screens()
                .with(Kind.TEXT, "Order", 20, 70)
                .with(Kind.TEXT, "Customer", 120, 70)
                .with(Kind.TEXT, "Status", 300, 70);
        for (int i = 0; i < 3; i++) {
            screens.with(Kind.LINK, "" + (1042 + i), 20, 100 + 30 * i)
                    .with(Kind.TEXT, "Ines Okafor", 120, 100 + 30 * i)
                    .with(Kind.TEXT, i == 1 ? "Shipped" : "Paid", 300, 100 + 30 * i);
        }
        var orders = screens.screen();
        assertThat(found(orders, Target.cell("Status").inRowOf("1043"))).isEqualTo(9);
        assertThat(found(orders, Target.text("Paid").inColumn("Status").inRowOf("1044")))
                .isEqualTo(12);
        assertThat(Grounding.find(orders, Target.cell("Status"))).isInstanceOf(Ambiguous.class);
        assertThat(Grounding.find(orders, Target.cell("Weight").inRowOf("1043")))
                .isInstanceOf(Nothing.class);
    }

    @Test
    void nothingOnAnEmptyScreen() {
        assertThat(Grounding.find(new Screens().screen(), Target.text("Refund")))
                .isEqualTo(new Nothing(List.of()));
    }

    @Test
    void theAnswerDoesNotDependOnTheOrderOfUnrelatedElements() {
        for (int noise = 0; noise < 20; noise++) {
            var screens = new Screens();
            for (int i = 0; i < noise; i++) {
                screens.with(Kind.TEXT, "Unrelated " + i, 700, 20 + 20 * i);
            }
            var screen = screens.with(Kind.BUTTON, "Escalate", 20, 700).screen();
            assertThat(found(screen, Target.button("escalate"))).isEqualTo(noise + 1);
        }
    }

    private static int found(Screen screen, Target target) {
        var finding = Grounding.find(screen, target);
        assertThat(finding).isInstanceOf(Found.class);
        return ((Found) finding).element().number();
    }

    private static List<Integer> numbers(List<Finding.Candidate> candidates) {
        return candidates.stream().map(c -> c.element().number()).toList();
    }
}
