package dev.guildhall.agents.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NotesTest {
    private final Notes notes = new Notes();

    private static Sight saying(String... lines) {
        var layout = new Layout();
        for (int i = 0; i < lines.length; i++) {
            layout.text(20, 30 + 30 * i, lines[i]);
        }
        return layout.sight();
    }

    @Test
    void whatPeopleWriteIsKeptAndWhatIsListedIsNot() {
        notes.read(saying("The handle of two blue mugs came off in the box.", "3 x White plate with gold rim"));
        assertThat(notes.mention(Words.of("Blue mug"))).isTrue();
        assertThat(notes.mention(Words.of("White plate"))).isFalse();
        assertThat(notes.count("blue mugs")).contains(2);
    }

    @Test
    void aLineReadALittleDifferentlyIsNoNews() {
        notes.see(saying("We are moving this week, so please hurry."));
        var now = saying("We are movlng this week, so please hurry.", "The order was cancelled.");
        assertThat(notes.news(now)).containsExactly("The order was cancelled.");
    }

    @Test
    void aSumIsKnownIfTheProgramToldOnlyOne() {
        notes.result(Set.of("A credit of €12.50 to the card was booked."), Set.of("credit"));
        assertThat(notes.money()).contains("€12.50");
        var others = new Notes();
        others.result(Set.of("Of the €80.00 a credit of €12.50 was booked."), Set.of("credit"));
        assertThat(others.money()).isEmpty();
    }

    @Test
    void aComplaintIsTroubleUnlessItIsOldOrSomethingSucceeded() {
        notes.see(saying("Bookings cannot be moved."));
        assertThat(Trouble.of(notes, saying("Bookings cannot be moved."))).isEmpty();
        assertThat(Trouble.of(notes, saying("Please enter a date."))).contains("Please enter a date.");
        assertThat(Trouble.of(notes, saying("The booking was saved.", "It cannot be moved again.")))
                .isEmpty();
    }
}
