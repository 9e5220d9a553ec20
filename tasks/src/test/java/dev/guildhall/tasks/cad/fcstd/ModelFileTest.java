package dev.guildhall.tasks.cad.fcstd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.tasks.cad.stl.Xyz;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static final byte[] WRITTEN = new NewModel("clamp")
            .box("Bar", 120, 40, 12.5)
            .cylinder("Hole", new Xyz(60, 20, -10), 7, 100)
            .cut("Clamp", "Bar", "Hole")
            .bytes();

    private static Map<String, Double> measures(byte[] file) {
        return ((ModelFile.Result.Read) ModelFile.read(file)).measures();
    }

    private static String why(byte[] file) {
        return ((ModelFile.Result.NotRead) ModelFile.read(file)).why();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(measures(WRITTEN))
                .containsEntry("Bar.Length", 120.0)
                .containsEntry("Bar.Width", 40.0)
                .containsEntry("Bar.Height", 12.5)
                .containsEntry("Hole.Radius", 7.0)
                .containsEntry("Hole.Height", 100.0)
                .hasSize(5);
    }

    @Test
    void whatFreeCadSavedIsRead() throws IOException {
        try (var in = Objects.requireNonNull(ModelFileTest.class.getResourceAsStream("freecad.FCStd"))) {
            assertThat(measures(in.readAllBytes()))
                    .containsEntry("Bar.Length", 120.0)
                    .containsEntry("Bar.Width", 40.0)
                    .containsEntry("Bar.Height", 10.0)
                    .containsEntry("Hole.Radius", 7.0)
                    .containsEntry("Hole.Height", 100.0);
        }
    }

    @Test
    void whatIsNoModelIsNotRead() {
        assertThat(why(new byte[0])).isEqualTo("it is no zip, or not a whole one");
        assertThat(why("solid".getBytes(StandardCharsets.UTF_8))).isEqualTo("it is no zip, or not a whole one");
        for (int length = 1; length < WRITTEN.length; length++) {
            assertThat(why(Arrays.copyOf(WRITTEN, length))).isEqualTo("it is no zip, or not a whole one");
        }
    }
}
