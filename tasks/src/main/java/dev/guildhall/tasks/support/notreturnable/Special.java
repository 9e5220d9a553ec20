package dev.guildhall.tasks.support.notreturnable;

import dev.guildhall.env.company.helpdesk.model.ReturnRule;
import java.util.List;
import java.util.random.RandomGenerator;

/// What is the matter with the odd item of the order.
enum Special {
    HYGIENE(
            ReturnRule.HYGIENE,
            true,
            "Everything has been used with care.",
            "a hygiene article",
            "hygiene",
            "hygienic"),
    PERSONALISED(
            ReturnRule.PERSONALISED,
            true,
            "All of it is as new.",
            "personalised",
            "personalized",
            "engraved",
            "engraving",
            "your name",
            "made for you"),
    OPENED(ReturnRule.SOFTWARE, true, "I did try the software once.", "opened software", "opened", "open", "unsealed"),
    SEALED(ReturnRule.SOFTWARE, false, "The seal of the software is unbroken.");

    private final ReturnRule rule;
    private final boolean stays;
    private final String said;
    private final String reasons;

    Special(ReturnRule rule, boolean stays, String said, String... reasons) {
        this.rule = rule;
        this.stays = stays;
        this.said = said;
        this.reasons = String.join("|", reasons);
    }

    /// One of those that cannot go back.
    static Special drawn(RandomGenerator chance) {
        return List.of(HYGIENE, PERSONALISED, OPENED).get(chance.nextInt(3));
    }

    ReturnRule rule() {
        return rule;
    }

    /// Whether the item stays with the customer.
    boolean stays() {
        return stays;
    }

    /// What the customer writes about it.
    String said() {
        return said;
    }

    /// Words for why it stays.
    String[] reasons() {
        return reasons.split("\\|");
    }
}
