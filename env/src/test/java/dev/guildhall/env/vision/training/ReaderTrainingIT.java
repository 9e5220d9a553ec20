package dev.guildhall.env.vision.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Runs with PyTorch on the class path only: `mvn -Ptraining -pl env verify`.
class ReaderTrainingIT {
    private static final int STEPS = 40;

    @Test
    void whatIsTrainedLearnsAndCanBeWritten() {
        assumeTrue(ReaderTraining.isPossible(), "skipped: PyTorch not found (./guildhall setup training)");
        var taste = new Taste(List.of(Font.SANS_SERIF), List.of(13), 0, false, 0);
        var samples = Sample.of(new Java2DPainter().paint(taste, new SplittableRandom(1)));
        var losses = new ArrayList<Float>();

        var weights =
                new Course(samples, List.of(), new SplittableRandom(2)).run(STEPS, 3, (_, loss) -> losses.add(loss));

        assertThat(losses).hasSize(STEPS);
        assertThat(losses.getLast()).isLessThan(losses.getFirst());
        assertThat(OnnxFile.of(Layer.NETWORK, weights)).hasSizeBetween(500_000, 1_500_000);

        var further = new ArrayList<Float>();
        new Course(samples, weights, new SplittableRandom(2)).run(5, 3, (_, loss) -> further.add(loss));
        assertThat(further.getFirst()).isLessThan(losses.getFirst() / 2);
    }
}
