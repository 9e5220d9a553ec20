package dev.guildhall.eval.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Frame;
import dev.guildhall.env.See;
import dev.guildhall.eval.record.End;
import dev.guildhall.eval.record.Recorder;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.report.SampleRun;
import dev.guildhall.eval.run.Job;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikenessTest {
    private static final Job.Key JOB = new Job.Key("support/unknown-order", 0, "idle", See.PIXELS);
    private static final Ending LEFT = new Ending.GaveUp("I leave.");

    @TempDir
    private Path home;

    private Recording recording(String name, Ending ending, int colour) throws IOException {
        var manifest = SampleRun.manifest(name, JOB.task(), JOB.seed(), JOB.agent());
        var evidence = new Evidence(Map.of(), Map.of(), ending);
        try (var recorder = Recorder.start(home, manifest, InstantSource.fixed(SampleRun.NINE), () -> 0)) {
            recorder.ended(End.of(evidence, Optional.of(frame(colour))));
        }
        return Recording.open(home, name);
    }

    private static Frame frame(int colour) throws IOException {
        var image = new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, colour);
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return Frame.ofPng(png.toByteArray());
    }

    @Test
    void twoThatWentTheSameWayAreTheSame() throws IOException {
        var likeness = Likeness.of(JOB, recording("one", LEFT, 1), recording("two", LEFT, 1));
        assertThat(likeness.isSame()).isTrue();
        assertThat(likeness.frames()).isEqualTo(1);
    }

    @Test
    void aPictureThatDiffersIsTold() throws IOException {
        var likeness = Likeness.of(JOB, recording("one", LEFT, 1), recording("two", LEFT, 2));
        assertThat(likeness.different()).containsExactly(1);
        assertThat(likeness.evidence()).isTrue();
        assertThat(likeness.isSame()).isFalse();
    }

    @Test
    void anotherEndIsOtherEvidence() throws IOException {
        var likeness = Likeness.of(JOB, recording("one", LEFT, 1), recording("two", new Ending.GaveUp("No."), 1));
        assertThat(likeness.evidence()).isFalse();
        assertThat(likeness.isSame()).isFalse();
    }
}
