package dev.guildhall.tasks.support.prioritytriage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.model.Team;
import dev.guildhall.env.company.helpdesk.model.Ticket.Priority;
import dev.guildhall.env.office.Premises;
import dev.guildhall.tasks.support.prioritytriage.Queue.Entry;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QueueTest {
    private static final List<Queue> QUEUES = queues();

    private static List<Queue> queues() {
        try (var premises = Premises.start()) {
            return LongStream.range(0, 20)
                    .mapToObj(seed -> {
                        var world = new World(seed);
                        try (var office = premises.open(world)) {
                            return Queue.drawn(
                                    office.helpdesk().setup(), world.chance("task"), world.instant(), "web form");
                        }
                    })
                    .toList();
        }
    }

    private static List<Entry> ours(Queue queue) {
        return queue.entries().stream()
                .filter(entry -> entry.matter().team() == Team.SUPPORT)
                .toList();
    }

    @Test
    void noTwoOfSupportsTicketsAreDueWithinMinutesOfEachOther() {
        assertThat(QUEUES).allSatisfy(queue -> {
            var due = ours(queue).stream().map(Entry::due).sorted().toList();
            for (int i = 1; i < due.size(); i++) {
                assertThat(Duration.between(due.get(i - 1), due.get(i))).isGreaterThan(Duration.ofMinutes(9));
            }
        });
    }

    @Test
    void neitherAgeNorPriorityAloneTellsWhatIsDueFirst() {
        assertThat(QUEUES)
                .allSatisfy(queue -> assertThat(queue.first())
                        .isNotEqualTo(ours(queue).stream().limit(3).toList())
                        .isNotEqualTo(ours(queue).stream()
                                .sorted(Comparator.comparing(
                                                (Entry entry) -> entry.matter().priority())
                                        .reversed())
                                .limit(3)
                                .toList()));
    }

    @Test
    void whatTheCustomersChoseIsMostlyWrong() {
        assertThat(QUEUES)
                .allSatisfy(queue -> assertThat(queue.entries().stream().filter(Entry::hasWrongPriority))
                        .hasSizeGreaterThan(queue.entries().size() / 2));
    }

    @Test
    void allPrioritiesAndTeamsOccur() {
        assertThat(QUEUES).allSatisfy(queue -> {
            assertThat(queue.entries())
                    .extracting(entry -> entry.matter().priority())
                    .contains(Priority.values());
            assertThat(queue.entries())
                    .extracting(entry -> entry.matter().team())
                    .contains(Team.SUPPORT, Team.BILLING, Team.LOGISTICS);
        });
    }
}
