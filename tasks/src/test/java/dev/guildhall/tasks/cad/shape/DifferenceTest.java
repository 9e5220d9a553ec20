package dev.guildhall.tasks.cad.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Stroke.Segment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final double TOLERANCE = 0.01;
    private static final Xy A = new Xy(0, 0);
    private static final Xy B = new Xy(100, 0);
    private static final Xy C = new Xy(100, 50);
    private static final Arc HOLE = Arc.circle(new Xy(20, 20), 5);
    private static final List<Stroke> PART = List.of(new Segment(A, B), new Segment(B, C), HOLE);

    private static String said(Stroke... drawn) {
        return Difference.between(PART, List.of(drawn), TOLERANCE).toString();
    }

    @Test
    void orderAndDirectionDoNotMatter() {
        assertThat(said(HOLE, new Segment(C, B), new Segment(B, A))).isEmpty();
    }

    @Test
    void aCircleMayBeTwoArcsOrThree() {
        var center = HOLE.center();
        assertThat(said(
                        new Segment(A, B),
                        new Segment(B, C),
                        new Arc(center, 5, 0.3, Math.PI),
                        new Arc(center, 5, 0.3 + Math.PI, Math.PI)))
                .isEmpty();
        assertThat(said(
                        new Segment(A, B),
                        new Segment(B, C),
                        new Arc(center, 5, 5, 2.5),
                        new Arc(center, 5, 1, 2.5),
                        new Arc(center, 5, 3, 2.5)))
                .isEmpty();
    }

    @Test
    void aLineMayComeInPiecesAndTwice() {
        var half = new Xy(50, 0);
        assertThat(said(new Segment(half, B), new Segment(A, half), new Segment(B, C), HOLE, HOLE))
                .isEmpty();
    }

    @Test
    void aNearMissSaysByHowMuchAndWhere() {
        assertThat(said(new Segment(A, B), new Segment(B, C), Arc.circle(new Xy(20, 20.4), 5)))
                .isEqualTo("circle Ø10 at (20, 20) is drawn as circle Ø10 at (20, 20.4), off by 0.4");
        assertThat(said(new Segment(A, B), new Segment(B, C), Arc.circle(new Xy(20, 20), 10)))
                .isEqualTo("circle Ø10 at (20, 20) is drawn as circle Ø20 at (20, 20), off by 5");
    }

    @Test
    void whatIsMissingAndWhatIsTooMuchIsTold() {
        assertThat(said(new Segment(A, B), HOLE, new Segment(A, C)))
                .isEqualTo("line (100, 0) to (100, 50) is not there;" + " line (0, 0) to (100, 50) was not asked for");
    }

    @Test
    void threeQuartersOfACircleAreNoCircle() {
        assertThat(said(new Segment(A, B), new Segment(B, C), new Arc(HOLE.center(), 5, 0, 1.5 * Math.PI)))
                .startsWith("circle Ø10 at (20, 20) is drawn as arc R5");
    }

    @Test
    void joiningNeverTurnsAGapIntoAHit() {
        assertThat(said(new Segment(A, new Xy(49, 0)), new Segment(new Xy(51, 0), B), new Segment(B, C), HOLE))
                .contains("line (0, 0) to (100, 0)");
    }

    @Test
    void loopsAreClosedOrSayWhereTheyAreOpen() {
        var square = List.of(
                new Segment(A, B),
                new Segment(B, C),
                new Segment(C, new Xy(0, 50)),
                new Segment(new Xy(0, 50), A),
                HOLE);
        assertThat(Loops.of(square, TOLERANCE)).isEqualTo(new Loops(2, List.of()));
        var gap = new ArrayList<Stroke>(square);
        gap.set(3, new Segment(new Xy(0, 50), new Xy(0, 0.3)));
        assertThat(Loops.of(gap, TOLERANCE).closed()).isEqualTo(1);
        assertThat(Loops.of(gap, TOLERANCE).openEnds()).hasToString("[open at (0, 0) by 0.3, open at (0, 0.3) by 0.3]");
    }
}
