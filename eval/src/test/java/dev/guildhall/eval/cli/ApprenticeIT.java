package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.guildhall.agents.Agent;
import dev.guildhall.agents.Turn;
import dev.guildhall.env.Action;
import dev.guildhall.env.See;
import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.record.Recordings;
import dev.guildhall.eval.run.Driving;
import dev.guildhall.eval.run.Job;
import dev.guildhall.eval.run.Worker;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From watching to work, on the real screens: what was shown on three seeds is done on one never seen.
class ApprenticeIT {
    private static final String TASK = "support/refund-too-late";
    private static final long UNSEEN = 201;

    @TempDir
    private Path home;

    @Test
    void aReplayServesTheSameSeedAndAnApprenticeAnother() throws IOException {
        var shown = typed("run", TASK, "--agent", "teacher", "--seeds", "0-2", "--max-steps", "120");
        assertThat(shown.exit()).as(shown.err()).isZero();
        var first = Recordings.list(home).getFirst();
        var learned = typed("learn", "--from", String.join(",", Recordings.list(home)), "--name", "taught");
        assertThat(learned.out()).startsWith("3 demonstrations, 0 recordings left out.");

        assertThat(typed("recordings", "replay", first).exit())
                .as("the same seed, replayed")
                .isZero();
        assertThat(replayedElsewhere(first)).as("another seed, replayed").isFalse();
        assertThat(apprenticeElsewhere()).as("another seed, by the apprentice").isTrue();
    }

    private boolean apprenticeElsewhere() throws IOException {
        var out = home.resolve("out.json");
        var ran = typed("run", TASK, "--agent", "apprentice:taught", "--seeds", "" + UNSEEN, "--json", out.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        return new ObjectMapper()
                .readTree(out.toFile())
                .at("/episodes/0/solved")
                .asBoolean();
    }

    private boolean replayedElsewhere(String recording) {
        var actions = Recording.open(home, recording).steps().stream()
                .map(Event.Stepped::action)
                .toList();
        var task = Catalog.select(List.of(TASK)).getFirst();
        var worker = new Worker("replayer", true, (_, _) -> repeating(actions));
        try (var place = Workshop.open(home, "elsewhere", Driving.USUAL, environment(), _ -> {})
                .place()) {
            return place.work(new Job(task, UNSEEN, worker, See.PIXELS, task.budget()))
                    .score()
                    .filter(Score::solved)
                    .isPresent();
        }
    }

    private static Agent repeating(List<Action> actions) {
        var left = new ArrayDeque<>(actions);
        return _ -> Turn.of(left.isEmpty() ? new Action.GiveUp("nothing is left") : left.remove(), "");
    }

    private Typed typed(String... words) {
        return Typed.in(environment(), words);
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        environment.put("GUILDHALL_HOME", home.toString());
        return Map.copyOf(environment);
    }
}
