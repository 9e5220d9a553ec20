package dev.guildhall.env.vision.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardTest {
    @Test
    void theCardTellsTheModelItsMakingAndItsMarks() {
        var card = Card.of(
                new Plan(20, 30, 4, 0),
                Optional.empty(),
                new Fonts(List.of("Roboto", "Roboto", "Hack"), List.of("Lato")),
                1234,
                "model".getBytes(StandardCharsets.UTF_8),
                List.of("this model", "Tesseract"),
                List.of(new Examination.Mark(
                        "Java2D", "Lato", true, List.of(new Score(200, 199, 50, 49), new Score(200, 180, 50, 40)))));

        assertThat(card)
                .contains("5 bytes, SHA-256 `9372c470eeadd5ecd9c3c74c2b3cb633f8e2f2fad799250a0f70d652b6b825e4`")
                .contains("`guildhall train-reader --sheets 20 --steps 30 --seed 4`: 1234 phrases")
                .contains("Learned from: Hack, Roboto.")
                .contains("never learned from: Lato.")
                .contains("| Java2D | Lato | dark | 200 | 99.50 % | 90.00 % |")
                .contains("| all | all | both | 200 | 99.50 % | 90.00 % |");
    }

    @Test
    void aModelThatWasTrainedFurtherNamesTheOneBefore() {
        var card = Card.of(
                new Plan(20, 30, 4, 60),
                Optional.of("model".getBytes(StandardCharsets.UTF_8)),
                new Fonts(List.of("Hack"), List.of("Lato")),
                1234,
                new byte[3],
                List.of(),
                List.of());

        assertThat(card)
                .contains("`guildhall train-reader --sheets 20 --steps 30 --seed 4 --accents 60 --from FILE`")
                .contains("It went on from the model with SHA-256 `9372c470");
    }
}
