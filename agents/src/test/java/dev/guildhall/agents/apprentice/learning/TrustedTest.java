package dev.guildhall.agents.apprentice.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillReader;
import dev.guildhall.agents.apprentice.skill.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrustedTest {
    private static final Source STATUS = new Source.Cell("Delivered", Optional.of("{product}"));
    private static final Source PRICE = new Source.Cell("Unit price", Optional.of("{thing}"));

    @Test
    void whatOtherWorkGoesByIsTriedFirst() {
        var trusted = Trusted.of(List.of(skill("\"a\", \"b\"")));
        assertThat(trusted.first(List.of(STATUS, PRICE))).containsExactly(PRICE, STATUS);
        assertThat(trusted.first(List.of(new Source.Percent(20, STATUS), new Source.Percent(20, PRICE))))
                .first()
                .isEqualTo(new Source.Percent(20, PRICE));
    }

    @Test
    void oneDemonstrationEarnsNoTrust() {
        assertThat(Trusted.of(List.of(skill("\"a\""))).first(List.of(STATUS, PRICE)))
                .containsExactly(STATUS, PRICE);
    }

    private static Skill skill(String from) {
        return SkillReader.read("""
                skill other
                from: %s
                slots:
                  product: words = text "one <words> is"
                  price: money = cell "Unit price" in the row of "{product}"
                steps:
                  1. finish "{price}"
                """.formatted(from));
    }
}
