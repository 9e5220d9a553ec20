package dev.guildhall.agents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetterTest {
    private final Notes notes = new Notes();

    private Optional<String> letter(String brief) {
        var errand = Errand.of(brief);
        return errand.wishes().stream()
                .flatMap(wish -> wish instanceof Wish.Say say ? Letter.of(say, errand, notes).stream() : Stream.of())
                .findFirst();
    }

    @Test
    void quotedWordsAreWrittenAsTheyAre() {
        assertThat(letter("Write to Ann Other: \"See you on Monday.\"")).contains("See you on Monday.");
    }

    @Test
    void indirectSpeechIsMadeDirect() {
        assertThat(letter("Ann Other waits. Tell her that the room is free on Monday."))
                .contains("Hello Ann Other, the room is free on Monday.");
    }

    @Test
    void aSumIsToldIfTheProgramToldIt() {
        assertThat(letter("Tell Ann Other how much she saves.")).isEmpty();
        notes.result(Set.of("A discount of €5.20 was booked."), Set.of("discount"));
        assertThat(letter("Tell Ann Other how much she saves."))
                .contains("Hello Ann Other, here is how much she saves: €5.20.");
    }

    @Test
    void whatNobodyToldIsNotMadeUp() {
        assertThat(letter("Tell Ann Other when the room is free.")).isEmpty();
    }
}
