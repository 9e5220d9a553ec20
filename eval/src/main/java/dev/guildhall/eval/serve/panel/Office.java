package dev.guildhall.eval.serve.panel;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.deliverable.Works;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.eval.panel.Planner;
import dev.guildhall.eval.store.Ledger;
import dev.guildhall.eval.store.Panels;
import dev.guildhall.eval.store.Results;
import dev.guildhall.tasks.Rubric;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/// All that panels need: the work, the store, the rubrics, the time.
public record Office(
        Path home, Results results, Function<String, Rubric> rubrics, SecureRandom chance, InstantSource clock) {
    /// How long an invitation holds.
    public static final Duration VALID = Duration.ofDays(30);

    public Panels panels() {
        return results.panels();
    }

    public Ledger ledger() {
        return results.ledger();
    }

    public Works works() {
        return new Works(home);
    }

    /// The work of these runs that was asked for by a task of the trade and can be shown, in their order.
    ///
    /// @param uploads names of what people have handed in
    /// @throws UserMistake for a run or an upload that there is not
    public List<Work> collect(String trade, List<String> runs, List<String> uploads) {
        var collected = new ArrayList<Work>();
        for (var run : runs) {
            if (results.run(run).isEmpty()) {
                throw new UserMistake("No run is called '%s'. See 'guildhall serve'.".formatted(run));
            }
            results.episodes(run).stream()
                    .filter(episode -> episode.ending().counts())
                    .filter(episode -> episode.task().startsWith(trade + "/"))
                    .forEach(episode -> collected.add(works().work(episode.recording())));
        }
        uploads.forEach(upload -> collected.add(works().work(upload)));
        return List.copyOf(collected);
    }

    /// Begins a panel over work.
    ///
    /// @return the grader's tokens by name: the only time that they are known
    public SequencedMap<String, String> begin(Planner planner, List<Work> works, Duration valid) {
        var now = clock.instant();
        return panels().begin(planner.plan(works, rubrics, now), chance, now.plus(valid));
    }
}
