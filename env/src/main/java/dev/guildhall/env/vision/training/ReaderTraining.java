package dev.guildhall.env.vision.training;

import dev.guildhall.env.browser.InstalledBrowser;
import dev.guildhall.env.vision.ReaderTrial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Trains a strip reader from nothing, or further from what one has learned before: paints sheets, learns from them,
/// and measures what came of it with fonts that it has never seen, beside Tesseract.
///
/// It needs PyTorch on the class path ([#isPossible()]) and the fonts that the card names.
public final class ReaderTraining {
    private static final int EXAMINED = 2;
    private static final long NEXT = 1_000_003;

    private final Plan plan;
    private final Optional<byte[]> from;
    private final InstalledBrowser browser;
    private final Path cache;
    private final Listener listener;

    /// @param from the model to go on from, if not from nothing
    /// @param cache a folder that outlives the process
    public ReaderTraining(Plan plan, Optional<byte[]> from, InstalledBrowser browser, Path cache, Listener listener) {
        this.plan = plan;
        this.from = from;
        this.browser = browser;
        this.cache = cache;
        this.listener = listener;
    }

    /// Is told how it goes.
    public interface Listener {
        void painted(int sheets, int of);

        void learned(int steps, int of, double loss);

        /// A line about one font, renderer and theme.
        void measured(String line);
    }

    /// Whether PyTorch is on the class path.
    public static boolean isPossible() {
        try {
            Class.forName("ai.djl.pytorch.engine.PtEngine", false, ReaderTraining.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /// @throws IllegalStateException if too few of the fonts are installed, or the model to go on from is another
    ///     network's
    public Trained run() {
        var fonts = Fonts.installed();
        var learned = from.map(model -> OnnxFile.weights(Layer.NETWORK, model)).orElse(List.of());
        var samples = samples(fonts);
        var course = new Course(samples, learned, new SplittableRandom(plan.seed()));
        var weights = course.run(plan.steps(), plan.seed(), (step, loss) -> listener.learned(step, plan.steps(), loss));
        var model = OnnxFile.of(Layer.NETWORK, weights);
        return new Trained(
                model,
                Card.of(
                        plan,
                        from,
                        fonts,
                        samples.size(),
                        model,
                        List.of("this model", "Tesseract"),
                        marks(fonts, model)));
    }

    /// The browsers paint one after the other, and Java2D beside them.
    private List<Sample> samples(Fonts fonts) {
        var painted = new AtomicInteger();
        try (var beside = Executors.newFixedThreadPool(2)) {
            var work = Stream.of(true, false)
                    .map(browsers -> beside.submit(() -> samples(fonts, browsers, painted)))
                    .toList();
            var samples = new ArrayList<Sample>();
            for (var part : work) {
                samples.addAll(part.get());
            }
            return samples;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while painting", stop);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("painting failed: " + failed.getCause(), failed.getCause());
        }
    }

    private List<Sample> samples(Fonts fonts, boolean browsers, AtomicInteger painted) {
        var samples = new ArrayList<Sample>();
        var taste = Taste.varied(fonts.learned(), plan.accents());
        for (int i = 0; i < Renderer.ALL.size(); i++) {
            var renderer = Renderer.ALL.get(i);
            if (renderer.browser() != browsers) {
                continue;
            }
            try (var painter = renderer.opener().open(browser, cache)) {
                for (int sheet = 0; sheet < plan.sheets() * renderer.share() / 100; sheet++) {
                    var random = new SplittableRandom((plan.seed() * 100L + i) * NEXT + sheet);
                    samples.addAll(Sample.of(painter.paint(taste, random)));
                    listener.painted(painted.incrementAndGet(), plan.sheets());
                }
            }
        }
        return samples;
    }

    private List<Examination.Mark> marks(Fonts fonts, byte[] model) {
        var marks = new ArrayList<Examination.Mark>();
        try (var ours = ReaderTrial.ofModel(model);
                var tesseract = ReaderTrial.ofTesseract()) {
            var examination = new Examination(List.of(ours, tesseract), EXAMINED);
            for (var renderer : Renderer.ALL.stream().filter(Renderer::measured).toList()) {
                try (var painter = renderer.opener().open(browser, cache)) {
                    marks.addAll(examination.with(
                            renderer, painter, fonts.heldOut(), mark -> listener.measured(mark.toString())));
                }
            }
        }
        return marks;
    }
}
