package dev.guildhall.env;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BoxTest {
    private final Box box = new Box(10, 20, 30, 40);

    @Test
    void itsRightAndBottomEdgesAreOutside() {
        assertThat(box.contains(new Point(10, 20))).isTrue();
        assertThat(box.contains(new Point(39, 59))).isTrue();
        assertThat(box.contains(new Point(40, 59))).isFalse();
        assertThat(box.contains(new Point(39, 60))).isFalse();
        assertThat(box.contains(new Point(9, 20))).isFalse();
        assertThat(Box.between(10, 20, box.right(), box.bottom())).isEqualTo(box);
    }

    @Test
    void itsCentreIsInside() {
        assertThat(box.center()).isEqualTo(new Point(25, 40));
        assertThat(new Box(5, 5, 1, 1).center()).isEqualTo(new Point(5, 5));
    }

    @Test
    void aBoxContainsItselfAndWhatIsWithin() {
        assertThat(box.contains(box)).isTrue();
        assertThat(box.contains(new Box(11, 21, 28, 38))).isTrue();
        assertThat(box.contains(new Box(11, 21, 30, 38))).isFalse();
    }

    @Test
    void unionAndIntersectionAreBoxes() {
        var other = new Box(30, 50, 30, 40);
        assertThat(box.union(other)).isEqualTo(Box.between(10, 20, 60, 90));
        assertThat(box.intersection(other)).isEqualTo(Box.between(30, 50, 40, 60));
        assertThat(box.intersection(new Box(100, 100, 5, 5)).area()).isZero();
        assertThat(box.intersection(new Box(0, 0, 5, 5)).area()).isZero();
    }

    @Test
    void intersectionOverUnionIsAFraction() {
        assertThat(box.iou(box)).isEqualTo(1);
        assertThat(box.iou(new Box(25, 20, 30, 40))).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(box.iou(new Box(100, 100, 5, 5))).isZero();
        assertThat(new Box(0, 0, 0, 0).iou(new Box(0, 0, 0, 0))).isZero();
    }

    @Test
    void aBoxIsNotInsideOut() {
        assertThatThrownBy(() -> Box.between(10, 0, 5, 5)).hasMessage("a box cannot be -5×5");
    }
}
