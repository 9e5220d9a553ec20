package dev.guildhall.eval.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.office.Premises;
import dev.guildhall.tasks.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The committed report card is that of the tasks as they are. What playing them showed is not compared.
class CardTest {
    private static final Path CARD = Path.of("..", "tasks", "README.md");

    @Test
    void theCommittedCardFitsEveryTaskOfTheCatalog() throws IOException {
        var card = Files.readString(CARD);
        try (var premises = Premises.start()) {
            for (var task : Catalog.tasks()) {
                assertThat(card)
                        .as("tasks/README.md; renew it with 'guildhall tasks check --card tasks/README.md'")
                        .contains(
                                "| [%s](#%s) | ".formatted(task.id(), task.id().replace("/", "")))
                        .contains(Card.about(Family.of(task, Family.SEEDS, premises)));
            }
        }
    }

    @Test
    void theCommittedCardShowsNoTaskThatIsGoneOrAtFault() throws IOException {
        var lines = Files.readString(CARD)
                .lines()
                .filter(line -> line.startsWith("| ["))
                .toList();
        assertThat(lines)
                .hasSameSizeAs(Catalog.tasks())
                .allMatch(line -> line.matches(".* \\| [%s-9] \\| all \\| .*".formatted(atDesktops(line) ? 1 : 5)));
    }

    /// Which take longer to prove.
    private static boolean atDesktops(String line) {
        return !line.startsWith("| [support/");
    }
}
