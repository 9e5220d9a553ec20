package dev.guildhall.eval.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.report.SampleRun;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlindingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I am an AI assistant, so I cannot call.     | [removed] so I cannot call.
            As a large language model I do not know.    | As a large language model I do not know.
            Written by GPT-5 and Claude Sonnet          | Written by [removed] and [removed]
            See /home/ann/letters/2.txt for it          | See [removed] for it
            Regards, llm:openai/gpt-5                   | Regards, [removed]
            Either/or; https://shop.example/home/orders | Either/or; https://shop.example/home/orders
            The best solution is to stay idle           | The best solution is to stay idle
            """)
    void whatTellsTheMakerIsTakenOutAndNothingElse(String was, String is) {
        var blinding = Blinding.of(SampleRun.manifest("a", "support/x", 1, "llm:openai/gpt-5"));
        assertThat(blinding.clean(was)).isEqualTo(is.replace("As a large language model", "[removed]"));
    }

    @Test
    void whatWasTakenOutIsRecorded() {
        var blinding = new Blinding(List.of("Ann Lee"));
        assertThat(blinding.scrubbed()).isEmpty();
        blinding.clean("Ann Lee and ann lee; gpt-4");
        assertThat(blinding.scrubbed()).containsExactly("the maker's name, 2 times", "the name of a model");
    }
}
