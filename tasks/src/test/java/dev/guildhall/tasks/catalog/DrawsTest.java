package dev.guildhall.tasks.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.World;
import dev.guildhall.env.office.Premises;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Task;
import dev.guildhall.tasks.Verdict;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold of every draw, looked at on more seeds than the gate can play.
class DrawsTest {
    private static final int SEEDS = 8;
    private static Premises premises;

    @BeforeAll
    static void start() {
        premises = Premises.start();
    }

    @AfterAll
    static void stop() {
        premises.close();
    }

    static List<String> tasks() {
        return Catalog.tasks().stream().map(Task::id).toList();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void whoDoesNothingEarnsNothingAndHarmsNothing(String id) {
        var task = Catalog.select(List.of(id)).getFirst();
        for (long seed = 0; seed < SEEDS; seed++) {
            try (var office = premises.open(new World(seed))) {
                var checks = task.draw(office).checks();
                var state = office.snapshots();
                var idle = new Evidence(state, state, office.contents(), new Ending.GaveUp("no"));
                for (var check : checks) {
                    assertThat(check.on(idle))
                            .as("%s seed %d: %s", id, seed, check.claim())
                            .isInstanceOf(check.kind() == Check.Kind.GOAL ? Verdict.NotMet.class : Verdict.Met.class);
                }
                assertThat(checks.stream().map(Check::claim))
                        .as("%s seed %d", id, seed)
                        .doesNotHaveDuplicates();
            }
        }
    }
}
