package dev.guildhall.agents.apprentice.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbeddingsTest {
    private final Meaning meaning = new Embeddings();

    @Test
    void whatMeansTheSameIsNearerThanWhatSharesWords() {
        var brief = "The customer asks where the parcel is.";
        double same = meaning.likeness(brief, "Somebody wants to know when their delivery arrives.");
        double other = meaning.likeness(brief, "The customer asks to have the account deleted.");
        assertThat(same).isGreaterThan(other);
    }

    @Test
    void aTextIsLikeItself() {
        assertThat(meaning.likeness("Refund the lamp.", "Refund the lamp.")).isGreaterThan(0.999);
    }
}
