package dev.guildhall.eval.gate;

import static dev.guildhall.env.vision.Target.button;
import static dev.guildhall.env.vision.Target.field;
import static dev.guildhall.env.vision.Target.text;
import static dev.guildhall.env.vision.Target.tick;
import static dev.guildhall.tasks.Solution.click;
import static dev.guildhall.tasks.Solution.fill;
import static dev.guildhall.tasks.Solution.see;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.Snapshot.Row;
import dev.guildhall.env.company.Snapshot.Table;
import dev.guildhall.eval.gate.Stage.Scene;
import dev.guildhall.tasks.Solution.Move;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Wrong ways told from two parts: order 1042 goes to a team, then a note is saved.
class MutantsTest {
    private static final Screen SCREEN = new Screen(
            new Size(800, 600),
            List.of(
                    element(1, Kind.TEXT_FIELD, 20, "", "Order"),
                    element(2, Kind.RADIO, 60, "", "Sales"),
                    element(3, Kind.RADIO, 100, "", "Fraud"),
                    element(4, Kind.BUTTON, 160, "Hand over", ""),
                    element(5, Kind.TEXT, 300, "Order 1044", "")));

    private static final Snapshot ORDERS = new Snapshot(List.of(new Table(
            "orders",
            List.of("number", "customer", "status"),
            List.of(
                    new Row(List.of("1042", "Ann", "SENT")),
                    new Row(List.of("1043", "Ann", "SENT")),
                    new Row(List.of("1044", "Bob", "NEW"))))));

    private static final List<Move> HAND_OVER = List.of(
            fill(field("Order"), "1042"), see(text("Order 1042")), click(tick("Fraud")), click(button("Hand over")));
    private static final List<Move> NOTE = List.of(fill(field("Note"), "order 1042 is odd"), click(button("Save")));

    private static Element element(int number, Kind kind, int y, String text, String label) {
        return new Element(number, kind, new Box(100, y, 80, 20), text, label, Set.of(), 1);
    }

    private static Stage stage(List<Move> moves, Screen screen) {
        return new Stage(
                moves.stream()
                        .map(move -> new Scene(move, Optional.of(screen), 0))
                        .toList(),
                Set.of("the order is handed over"));
    }

    private static List<Mutant> mutants(Mutant.Kind kind) {
        var stages = List.of(stage(HAND_OVER, SCREEN), stage(NOTE, new Screen(SCREEN.size(), List.of())));
        return Mutants.of(stages, List.of(ORDERS)).stream()
                .filter(mutant -> mutant.kind() == kind)
                .toList();
    }

    private static List<List<Move>> ways(Mutant mutant) {
        return mutant.ways().stream().map(way -> way.moves()).toList();
    }

    @Test
    void eachPartIsLeftOut() {
        assertThat(mutants(Mutant.Kind.PART_LEFT_OUT))
                .extracting(MutantsTest::ways)
                .containsExactly(List.of(List.of(), NOTE), List.of(HAND_OVER, List.of()));
    }

    @Test
    void eachPartAndItsConfirmationAreDoubled() {
        assertThat(mutants(Mutant.Kind.DOUBLED))
                .extracting(mutant -> mutant.ways().stream()
                        .mapToInt(way -> way.moves().size())
                        .boxed()
                        .toList())
                .containsExactly(List.of(8, 2), List.of(5, 2), List.of(4, 4), List.of(4, 3));
    }

    @Test
    void eachMoveThatDoesSomethingIsLeftOut() {
        assertThat(mutants(Mutant.Kind.MOVE_LEFT_OUT))
                .extracting(Mutant::what)
                .containsExactly(
                        "part 1 (to click button 'Hand over') without fill select/text_area/text_field 'Order' with '1042'",
                        "part 1 (to click button 'Hand over') without click checkbox/radio/switch 'Fraud'",
                        "part 1 (to click button 'Hand over') without click button 'Hand over'",
                        "part 2 (to click button 'Save') without fill select/text_area/text_field 'Note' with 'order 1042 is odd'",
                        "part 2 (to click button 'Save') without click button 'Save'");
    }

    @Test
    void theChoiceBesideTheRightOneIsMade() {
        assertThat(mutants(Mutant.Kind.OTHER_CHOICE))
                .singleElement()
                .satisfies(mutant -> assertThat(mutant.what())
                        .endsWith("click radio 'Sales' instead of click " + "checkbox/radio/switch 'Fraud'"));
    }

    @Test
    void theRecordThatCanBeSeenIsTakenForTheRightOneAllAlongThePart() {
        assertThat(mutants(Mutant.Kind.OTHER_RECORD)).singleElement().satisfies(mutant -> {
            assertThat(mutant.what()).endsWith("1044 taken for 1042");
            assertThat(ways(mutant).getFirst()).contains(fill(field("Order"), "1044"), see(text("Order 1044")));
            assertThat(ways(mutant).getLast()).isEqualTo(NOTE);
        });
    }

    @Test
    void theLikestRecordIsTakenWhereNoneCanBeSeen() {
        var blind = stage(HAND_OVER, new Screen(SCREEN.size(), List.of()));
        assertThat(Mistaken.in(blind, List.of(ORDERS))).containsExactly(new Mistaken("1042", "1043"));
    }

    @Test
    void whatIsTypedInOneGoIsTypedATenthLarger() {
        var stage = stage(List.of(new Move.Type("circle\n20,10\n"), new Move.Press("Control+s")), SCREEN);
        assertThat(Mutants.of(List.of(stage), List.of()).stream()
                        .filter(mutant -> mutant.kind() == Mutant.Kind.OTHER_SIZE))
                .singleElement()
                .satisfies(mutant -> assertThat(ways(mutant).getFirst())
                        .containsExactly(new Move.Type("circle\n22,11\n"), new Move.Press("Control+s")));
    }

    @Test
    void fewSeedsPlayEveryKind() {
        var typed = Stream.concat(HAND_OVER.stream(), Stream.of(new Move.Type("17\n")));
        var all = Mutants.of(List.of(stage(typed.toList(), SCREEN)), List.of(ORDERS));
        assertThat(LongStream.range(0, 6)
                        .mapToObj(seed -> Mutants.some(all, 1, seed).getFirst().kind()))
                .containsExactlyInAnyOrder(Mutant.Kind.values());
        assertThat(Mutants.some(all, Gate.ALL, 3)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void theSameSeedPlaysTheSameOnes() {
        var all = Mutants.of(List.of(stage(HAND_OVER, SCREEN)), List.of(ORDERS));
        var draws = IntStream.range(0, 3).mapToObj(_ -> Mutants.some(all, 4, 7)).distinct();
        assertThat(draws).hasSize(1);
    }
}
