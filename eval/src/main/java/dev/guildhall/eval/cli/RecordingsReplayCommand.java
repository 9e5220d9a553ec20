package dev.guildhall.eval.cli;

import dev.guildhall.env.Screen;
import dev.guildhall.env.ScreenChange;
import dev.guildhall.env.TemporaryFolder;
import dev.guildhall.env.company.Change;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.replay.Replay;
import dev.guildhall.eval.report.Words;
import dev.guildhall.eval.run.Driving;
import dev.guildhall.tasks.catalog.Catalog;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Does the actions of a recording again, on the same task and seed, and compares.",
            "Fails if the state at the end is another. A picture that differs is told, and is no failure: another browser or font draws other pixels."
        },
        footerHeading = "%nExamples:%n",
        footer = "  guildhall recordings replay NAME")
final class RecordingsReplayCommand implements Callable<Integer> {
    private static final int MOST = 8;

    @Parameters(paramLabel = "NAME", description = "as in 'recordings list'")
    private String name = "";

    @Mixin
    private HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    RecordingsReplayCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        var recorded = RecordingsCommand.open(home.path(environment), name);
        var task = Catalog.select(List.of(recorded.manifest().task())).getFirst();
        var out = spec.commandLine().getOut();
        try (var folder = TemporaryFolder.make("guildhall-");
                var place = Workshop.open(folder.path(), "replay", Driving.USUAL, environment, out::println)
                        .place()) {
            var replay = Replay.of(recorded, task, place, folder.path());
            tell(replay, out);
            return replay.sameEnd() ? 0 : 1;
        }
    }

    private static void tell(Replay replay, PrintWriter out) {
        var recorded = replay.recorded();
        out.println("%d steps of %s, seed %d, done again."
                .formatted(
                        recorded.steps().size(),
                        recorded.manifest().task(),
                        recorded.manifest().seed()));
        versions(replay, out);
        replay.firstDifferent()
                .ifPresentOrElse(
                        step -> pictures(replay, step, out),
                        () -> out.println("Pictures: every one is the same, pixel for pixel."));
        replay.state()
                .ifPresentOrElse(
                        state -> state(state, out),
                        () -> out.println("State at the end: cannot be compared, for one of the two has none. %s"
                                .formatted(replay.again()
                                        .ended()
                                        .map(end -> Words.of(end.ending()))
                                        .orElse(""))));
    }

    private static void versions(Replay replay, PrintWriter out) {
        var then = replay.recorded().manifest();
        var now = replay.again().manifest();
        if (then.revision() != now.revision()) {
            out.println("The task has another revision: %d then, %d now.".formatted(then.revision(), now.revision()));
        }
        var names = new TreeSet<>(then.versions().keySet());
        names.addAll(now.versions().keySet());
        for (var name : names) {
            var was = then.versions().getOrDefault(name, "none");
            var is = now.versions().getOrDefault(name, "none");
            if (!was.equals(is)) {
                out.println("Another %s: %s then, %s now.".formatted(name, was, is));
            }
        }
    }

    private static void pictures(Replay replay, int step, PrintWriter out) {
        boolean atTheEnd = step > replay.recorded().steps().size();
        out.println("Pictures: the first that differs is %s."
                .formatted(atTheEnd ? "the last one, at the end" : "the one of step " + step));
        if (!atTheEnd && step <= replay.again().steps().size()) {
            var change = ScreenChange.between(screen(replay.recorded(), step), screen(replay.again(), step));
            if (change.isNothing()) {
                out.println("  The same elements are on both.");
            }
            change.gone().stream().limit(MOST).forEach(e -> out.println("  only then: " + Words.of(e)));
            change.appeared().stream().limit(MOST).forEach(e -> out.println("  only now:  " + Words.of(e)));
            change.changed().stream()
                    .limit(MOST)
                    .forEach(e -> out.println(
                            "  changed:   %s, now %s".formatted(Words.of(e.before()), Words.of(e.after()))));
        }
    }

    private static Screen screen(Recording recording, int step) {
        return recording.steps().get(step - 1).screen();
    }

    private static void state(Map<String, List<Change>> state, PrintWriter out) {
        if (state.isEmpty()) {
            out.println("State at the end: the same.");
            return;
        }
        out.println("State at the end: another one.");
        state.forEach((program, changes) -> {
            changes.stream().limit(MOST).forEach(change -> out.println("  %s: %s".formatted(program, told(change))));
            if (changes.size() > MOST) {
                out.println("  … and %d more rows".formatted(changes.size() - MOST));
            }
        });
    }

    private static String told(Change change) {
        return switch (change) {
            case Change.Added added -> "%s %s is only now".formatted(added.table(), added.key());
            case Change.Removed(var table, var key) -> "%s %s was only then".formatted(table, key);
            case Change.Altered(var table, var key, var columns) ->
                "%s %s differs in %s".formatted(table, key, String.join(", ", columns.keySet()));
        };
    }
}
