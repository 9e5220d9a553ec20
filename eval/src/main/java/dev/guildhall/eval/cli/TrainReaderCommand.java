package dev.guildhall.eval.cli;

import dev.guildhall.env.CacheFolder;
import dev.guildhall.env.UserMistake;
import dev.guildhall.env.vision.training.Plan;
import dev.guildhall.env.vision.training.ReaderTraining;
import dev.guildhall.env.vision.training.Trained;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "train-reader",
        mixinStandardHelpOptions = true,
        description = "Trains the network that reads text on screens, and writes it with a card that says what it can.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  guildhall train-reader                          an hour on two cores",
            "  guildhall train-reader --from reader.onnx --steps 2000 --accents 60",
            "  guildhall train-reader --sheets 20 --steps 100 --out /tmp/reader.onnx"
        })
final class TrainReaderCommand implements Callable<Integer> {
    private static final int EVERY = 100;

    @Option(
            names = "--sheets",
            paramLabel = "N",
            defaultValue = "650",
            description = "sheets of text to paint (default: ${DEFAULT-VALUE})")
    private int sheets;

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "12000",
            description = "batches to learn from (default: ${DEFAULT-VALUE})")
    private int steps;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "of all chance (default: ${DEFAULT-VALUE})")
    private int seed;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "a model of this command's to train further (default: begin with nothing)")
    private @Nullable Path from;

    @Option(
            names = "--accents",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "of a hundred texts, how many more have accented letters of any language (default: ${DEFAULT-VALUE})")
    private int accents;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "reader.onnx",
            description = "the model; its card is written beside it, with .md at its end (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("reader.onnx");

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    TrainReaderCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var plan = new Plan(
                atLeast("--sheets", 10, sheets), Positive.of("--steps", steps), seed, percent("--accents", accents));
        var begun = Optional.ofNullable(from).map(TrainReaderCommand::model);
        var model = OutputFile.at("--out", out);
        var card = OutputFile.at("--out", out.resolveSibling(out.getFileName() + ".md"));
        if (!ReaderTraining.isPossible()) {
            throw new UserMistake(
                    "PyTorch, which trains the reader, is not here. './guildhall setup training' fetches it (130 MB) and installs fonts; start this command with the launcher, './guildhall train-reader'.");
        }
        var browser = new BrowserSetup(environment, this::say).provide();
        var trained = train(new ReaderTraining(plan, begun, browser, CacheFolder.of(environment), new Told()));
        model.write(trained.model());
        card.write(trained.card().getBytes(StandardCharsets.UTF_8));
        spec.commandLine().getOut().print(trained.card());
        spec.commandLine().getOut().println("\n%s and %s are written.".formatted(model.path(), card.path()));
        return 0;
    }

    private static byte[] model(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserMistake(
                    "--from %s: there is no such file. Name a model that this command wrote.".formatted(file), e);
        }
    }

    private static int percent(String option, int value) {
        if (value < 0 || value > 100) {
            throw new UserMistake("%s takes a number from 0 to 100, not %d.".formatted(option, value));
        }
        return value;
    }

    private static Trained train(ReaderTraining training) {
        try {
            return training.run();
        } catch (IllegalStateException e) {
            throw new UserMistake("The training stopped: %s.".formatted(e.getMessage()), e);
        }
    }

    private static int atLeast(String option, int least, int value) {
        if (value < least) {
            throw new UserMistake("%s takes a number from %d on, not %d.".formatted(option, least, value));
        }
        return value;
    }

    private void say(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }

    /// A line now and then.
    private final class Told implements ReaderTraining.Listener {
        private double loss;

        @Override
        public void painted(int done, int of) {
            if (done % EVERY == 0 || done == of) {
                say("painted %d of %d sheets".formatted(done, of));
            }
        }

        @Override
        public void learned(int done, int of, double now) {
            loss = done == 1 ? now : 0.98 * loss + 0.02 * now;
            if (done % EVERY == 0 || done == of) {
                say(String.format(Locale.ROOT, "learned %d of %d batches, loss %.4f", done, of, loss));
            }
        }

        @Override
        public void measured(String line) {
            say(line);
        }
    }
}
