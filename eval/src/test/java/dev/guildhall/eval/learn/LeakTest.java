package dev.guildhall.eval.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.apprentice.learning.Learner;
import dev.guildhall.eval.record.Json;
import dev.guildhall.tasks.catalog.Catalog;
import dev.guildhall.tasks.catalog.Split;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every way in which a recording can reach a learner, tried with recordings of the validation and test splits, all
/// of them good and all of them praised by experts. Their briefs and their screens hold a canary; nothing that a
/// learner is given, and nothing that it makes of it, may.
class LeakTest {
    private static final String CANARY = "canary-7f3a";
    private static final String SONG = "training-5b21";

    @TempDir
    private Path home;

    private final Map<String, Boolean> praised = new TreeMap<>();

    @BeforeEach
    void recordAllThatIsHeldOutAndOneThatIsNot() {
        for (var task : Catalog.tasks()) {
            for (long seed : List.of(1L, Split.VALIDATION_SEEDS, Split.TEST_SEEDS - 1, Split.TEST_SEEDS, 1_000_000L)) {
                var split = Split.of(task.id(), seed);
                if (split != Split.TRAIN) {
                    record("held-%s-%d".formatted(task.id().replace('/', '-'), seed), task.id(), seed, CANARY);
                }
            }
        }
        record("good", "support/refund-damaged", 1, SONG);
    }

    @Test
    void bothTradesAreHeldOutByFamilyAndBySeed() {
        assertThat(praised)
                .containsKeys("held-support-partial-refund-1", "held-support-refund-damaged-200")
                .containsKeys("held-cad-flange-1", "held-cad-layers-1", "held-cad-plate-holes-200");
    }

    @Test
    void fromARunNothingThatIsHeldOutComesThrough() {
        mustBeClean(Teaching.from(home, List.of("held", "good"), Opinions.NONE));
    }

    @Test
    void fromSingleRecordingsNothingThatIsHeldOutComesThrough() {
        mustBeClean(Teaching.from(home, praised.keySet(), Opinions.NONE));
    }

    @Test
    void fromGradesNothingThatIsHeldOutComesThroughNorWhatExpertsWroteOfIt() {
        var comments = praised.keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> List.of(name.equals("good") ? SONG : CANARY)));
        var opinions = new Opinions(praised, comments);
        var teaching = Teaching.graded(home, opinions);
        mustBeClean(teaching);
        assertThat(teaching.examples()).hasSize(1);
        mustBeClean(Teaching.from(home, List.of("held", "good"), opinions));
    }

    @Test
    void whatIsHeldOutIsNotEvenOpened() throws IOException {
        for (var name : praised.keySet()) {
            if (!name.equals("good")) {
                Files.writeString(home.resolve("recordings/%s/events.jsonl".formatted(name)), "no recording at all");
            }
        }
        mustBeClean(Teaching.from(home, List.of("held", "good"), new Opinions(praised, Map.of())));
    }

    /// Through `evolve`, which works held-out jobs itself, and has their recordings at hand.
    @Test
    void whatAnEvolutionTeachesHoldsNothingOfTheJobsThatItIsMeasuredBy() {
        var size = new Evolution.Size(Catalog.select(List.of("support", "cad")), List.of(1, 2), 1, 1);
        var pupils = new Pupils(
                home, job -> Split.of(job.task().id(), job.seed()) == Split.TRAIN ? SONG : CANARY, (_, _) -> true);
        new Evolution(home, pupils, size, _ -> {}, () -> 0).run("gen", 2);
        assertThat(pupils.worked()).anyMatch(name -> name.endsWith("-200"));
        assertThat(kept()).contains(SONG).doesNotContain(CANARY);
    }

    private void record(String name, String task, long seed, String secret) {
        Taped.record(home, name, task, seed, secret, true);
        praised.put(name, true);
    }

    private void mustBeClean(Teaching teaching) {
        assertThat(teaching.demonstrations()).extracting(d -> d.source()).containsExactly("good");
        assertThat(teaching.refused())
                .hasSize(praised.size() - 1)
                .allMatch(why -> why.matches(".* is of the (validation|test) split"));
        Skills.in(home).save("taught", Learner.learn(teaching.demonstrations()), teaching.examples());
        assertThat(Json.text(teaching) + kept()).contains(SONG).doesNotContain(CANARY);
    }

    /// All that a version holds, which is all that its apprentice and the models that are given it can read.
    private String kept() {
        try (var files = Files.walk(home.resolve("skills"))) {
            return files.filter(Files::isRegularFile).map(LeakTest::text).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
