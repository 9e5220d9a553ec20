package dev.guildhall.env.vision.training;

import dev.guildhall.env.vision.Cutting;
import dev.guildhall.env.vision.ReaderTrial;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Measures readers on usual text in fonts that the model was not trained with: sizes 11 to 14, on light and on
/// dark.
final class Examination {
    private static final List<Integer> SIZES = List.of(11, 12, 13, 14);
    private static final long SEED = 0x6578616dL;

    private final List<ReaderTrial> readers;
    private final int sheets;

    /// @param sheets how many for each font, renderer and theme
    Examination(List<ReaderTrial> readers, int sheets) {
        this.readers = List.copyOf(readers);
        this.sheets = sheets;
    }

    /// One line of the result.
    ///
    /// @param scores one for each reader
    record Mark(String renderer, String family, boolean dark, List<Score> scores) {}

    List<Mark> with(Renderer renderer, Painter painter, List<String> families, Consumer<Mark> listener) {
        var marks = new ArrayList<Mark>();
        for (var family : families) {
            for (boolean dark : new boolean[] {false, true}) {
                var samples = samples(painter, family, dark);
                var texts = samples.stream().map(Sample::text).toList();
                var cuttings = samples.stream().map(Sample::cutting).toList();
                var mark = new Mark(
                        renderer.name(),
                        family,
                        dark,
                        readers.stream()
                                .map(reader -> Score.of(texts, read(reader, cuttings)))
                                .toList());
                listener.accept(mark);
                marks.add(mark);
            }
        }
        return marks;
    }

    private List<Sample> samples(Painter painter, String family, boolean dark) {
        var taste = new Taste(List.of(family), SIZES, dark ? 1 : 0, false, 0);
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < sheets; i++) {
            samples.addAll(Sample.of(painter.paint(taste, new SplittableRandom(SEED + i))));
        }
        return samples.stream().filter(s -> !s.text().isEmpty()).toList();
    }

    private static List<String> read(ReaderTrial reader, List<Cutting> cuttings) {
        return reader.read(cuttings).stream().map(ReaderTrial.Answer::text).toList();
    }
}
