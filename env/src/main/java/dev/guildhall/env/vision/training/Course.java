package dev.guildhall.env.vision.training;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.Trainer;
import ai.djl.training.initializer.XavierInitializer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import dev.guildhall.env.vision.Alphabet;
import dev.guildhall.env.vision.Band;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/// One training of the network on samples, from nothing or from what was learned before.
final class Course {
    private static final int COLUMNS = 5000;
    private static final int MOST_SAMPLES = 96;
    private static final float RATE = 4e-3f;

    /// Of a network that can read already.
    private static final float LATER_RATE = 8e-4f;

    private static final int WARM_UP = 200;

    private final List<Sample> samples;
    private final List<Weights> learned;
    private final RandomGenerator random;

    /// @param learned what the network begins with; empty if with nothing
    Course(List<Sample> samples, List<Weights> learned, RandomGenerator random) {
        this.learned = List.copyOf(learned);
        this.samples = samples.stream()
                .sorted(Comparator.comparingInt(s -> s.band().width()))
                .toList();
        this.random = random;
    }

    /// Told after each step.
    interface Watcher {
        void stepped(int step, float loss);
    }

    List<Weights> run(int steps, int seed, Watcher watcher) {
        Engine.getInstance().setRandomSeed(seed);
        try (var model = Model.newInstance("reader")) {
            boolean fresh = learned.isEmpty();
            model.setBlock(Network.block(fresh));
            var manner = new DefaultTrainingConfig(Loss.l2Loss())
                    .optOptimizer(Optimizer.adam()
                            .optLearningRateTracker(rate(steps, fresh ? RATE : LATER_RATE))
                            .build())
                    .optInitializer(
                            new XavierInitializer(
                                    XavierInitializer.RandomType.GAUSSIAN, XavierInitializer.FactorType.IN, 2),
                            Parameter.Type.WEIGHT)
                    .optDevices(new Device[] {Device.cpu()});
            try (var trainer = model.newTrainer(manner)) {
                trainer.initialize(new Shape(1, 1, Band.HEIGHT, 64));
                if (!fresh) {
                    Network.begin(model.getBlock(), learned);
                }
                for (int step = 1; step <= steps; step++) {
                    watcher.stepped(step, learn(trainer, batch()));
                }
            }
            return Network.weights(model.getBlock(), fresh);
        }
    }

    private static float learn(Trainer trainer, Batch batch) {
        try (var memory = trainer.getManager().newSubManager()) {
            var ink = memory.create(batch.ink, new Shape(batch.size, 1, Band.HEIGHT, batch.width));
            var wanted = memory.create(batch.wanted, new Shape(batch.size, 2, Alphabet.CLASSES, batch.width / 2));
            float loss;
            try (var gradients = trainer.newGradientCollector()) {
                var answers = trainer.forward(new NDList(ink)).singletonOrThrow();
                var mean = Network.loss(answers, wanted, batch.weight);
                gradients.backward(mean);
                loss = mean.getFloat();
            }
            trainer.step();
            return loss;
        }
    }

    /// Neighbours in width, from a random place on; all samples are equally likely but the widest.
    private Batch batch() {
        var chosen = new ArrayList<Sample>();
        int from = Math.max(0, random.nextInt(samples.size()) - 20);
        for (int i = from; i < samples.size() && chosen.size() < MOST_SAMPLES; i++) {
            int width = Math.max(2, samples.get(i).band().width());
            if (!chosen.isEmpty() && width * (chosen.size() + 1) > COLUMNS) {
                break;
            }
            chosen.add(samples.get(i));
        }
        return new Batch(chosen, random);
    }

    /// Slowly to its height, and along half a wave down to almost nothing.
    private static Tracker rate(int steps, float height) {
        return step -> {
            double warm = Math.min(1, (step + 1) / (double) WARM_UP);
            double wave = 0.5 * (1 + Math.cos(Math.PI * Math.min(1, step / (double) steps)));
            return (float) (height * warm * (0.01 + 0.99 * wave));
        };
    }
}
