package dev.guildhall.env.vision.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.vision.Alphabet;
import dev.guildhall.env.vision.ReaderTrial;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OnnxFileTest {
    /// All zero but the last biases: whatever it sees, it answers with one class.
    private static List<Weights> always(int number) {
        var weights = new ArrayList<Weights>();
        int inputs = 1;
        for (var layer : Layer.NETWORK) {
            var biases = new float[layer.filters()];
            if (layer.last()) {
                biases[number] = 9;
                biases[Alphabet.CLASSES + number] = 9;
            }
            weights.add(new Weights(new float[layer.filters() * inputs * layer.rows() * layer.columns()], biases));
            inputs = layer.filters();
        }
        return weights;
    }

    @Test
    void aModelThatWasWrittenRuns() {
        var taste = new Taste(List.of(Font.SANS_SERIF), List.of(13), 0, false, 0);
        var cuttings = Sample.of(new Java2DPainter().paint(taste, new SplittableRandom(1))).stream()
                .map(Sample::cutting)
                .toList();
        for (char character : new char[] {'7', 'ž'}) {
            var model = OnnxFile.of(Layer.NETWORK, always(Alphabet.number(character)));
            try (var trial = ReaderTrial.ofModel(model)) {
                assertThat(trial.read(cuttings))
                        .isNotEmpty()
                        .allMatch(answer -> answer.text().equals(String.valueOf(character)));
            }
        }
    }

    @Test
    void theSameWeightsGiveTheSameFile() {
        assertThat(OnnxFile.of(Layer.NETWORK, always(3))).isEqualTo(OnnxFile.of(Layer.NETWORK, always(3)));
    }

    @Test
    void whatWasWrittenIsReadBack() {
        var model = OnnxFile.of(Layer.NETWORK, always(3));
        assertThat(OnnxFile.of(Layer.NETWORK, OnnxFile.weights(Layer.NETWORK, model)))
                .isEqualTo(model);
    }

    @Test
    void aModelOfAnotherNetworkIsRefused() {
        var model = OnnxFile.of(Layer.NETWORK, always(3));
        assertThatThrownBy(() -> OnnxFile.weights(Layer.NETWORK.subList(1, 8), model))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("it is of another version");
        assertThatThrownBy(() -> OnnxFile.weights(Layer.NETWORK, Arrays.copyOf(model, 1000)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("it ends in the middle of a field");
    }
}
