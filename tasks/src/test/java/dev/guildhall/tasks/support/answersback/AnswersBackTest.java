package dev.guildhall.tasks.support.answersback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.support.Talk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswersBackTest {
    private static final String ORDER = "the customer was asked which order it is";
    private static final String ITEM = "the customer was asked which item it is";

    private final Talk talk = new Talk(new AnswersBack(), 2);

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void theCustomerTellsNoMoreThanWasAsked() {
        assertThat(talk.ask("Hello. Which item was it?")).startsWith("What arrived broken is the ");
        assertThat(talk.verdicts(ITEM)).containsExactly(new Verdict.Met());
        assertThat(talk.verdicts(ORDER)).containsExactly(new Verdict.NotMet("the customer was asked [[item]]"));
    }

    @Test
    void whatIsLeftCanBeAskedLater() {
        talk.ask("Hello. Which item was it?");
        assertThat(talk.ask("Thank you. And the order number, please?")).matches("The number of the order is \\d+\\.");
        assertThat(talk.verdicts(ORDER)).containsExactly(new Verdict.Met());
    }

    @Test
    void whoWritesButDoesNotAskIsNotUnderstood() {
        assertThat(talk.ask("We are looking into your order.")).startsWith("I am sorry, I do not understand");
        assertThat(talk.verdicts(ORDER)).containsExactly(new Verdict.NotMet("the customer was asked [[]]"));
    }
}
