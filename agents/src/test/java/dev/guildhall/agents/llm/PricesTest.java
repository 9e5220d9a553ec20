package dev.guildhall.agents.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PricesTest {
    @TempDir
    Path folder;

    @Test
    void aMillionTokensCostWhatTheTableSays() {
        assertThat(Prices.shipped().cost("anthropic/claude-sonnet-4-5", 1_000_000, 1_000_000))
                .isEqualByComparingTo("18");
    }

    @Test
    void aDatedEditionCostsWhatItsModelDoes() {
        assertThat(Prices.shipped().cost("anthropic/claude-sonnet-4-5-20250929", 1_000_000, 0))
                .isEqualByComparingTo("3");
        assertThat(Prices.shipped().cost("openai/gpt-4o-2024-08-06", 1_000_000, 0))
                .isEqualByComparingTo("2.50");
    }

    @Test
    void whatIsNotListedCostsNothing() {
        assertThat(Prices.shipped().cost("openai/gpt-4.1-unheard-of", 1_000_000, 1_000_000))
                .isZero();
    }

    @Test
    void aFileOfOnesOwnGoesFirst() throws IOException {
        var file = Files.writeString(folder.resolve("prices.properties"), """
                vllm/mine=0.5 1.25 | 2026-11-22 | our own bill
                openai/gpt-4o=9 9 | 2026-11-22 | our contract
                """);
        var prices = Prices.shipped().with(file);
        assertThat(prices.cost("vllm/mine", 1_000_000, 1_000_000)).isEqualByComparingTo("1.75");
        assertThat(prices.cost("openai/gpt-4o", 1_000_000, 0)).isEqualByComparingTo("9");
        assertThat(prices.cost("openai/gpt-4.1", 1_000_000, 0)).isEqualByComparingTo("2");
    }

    @Test
    void aPriceWithoutItsSourceIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("prices.properties"), "vllm/mine=0.5 1.25\n");
        assertThatThrownBy(() -> Prices.shipped().with(file))
                .isInstanceOf(UserMistake.class)
                .hasMessageEndingWith("the price of 'vllm/mine' is '0.5 1.25'; write 'IN OUT | DATE | SOURCE',"
                        + " for example '2 8 | 2026-11-22 | example.com/prices'");
    }

    @Test
    void aFileThatIsNotThereIsTheUsersMistake() {
        assertThatThrownBy(() -> Prices.shipped().with(folder.resolve("none")))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("cannot be read");
    }
}
