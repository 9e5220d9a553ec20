package dev.guildhall.agents.apprentice.learning;

import static dev.guildhall.agents.apprentice.Pages.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.Demonstration;
import dev.guildhall.agents.apprentice.Pages;
import dev.guildhall.agents.apprentice.reading.Survey;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.agents.apprentice.skill.SkillWriter;
import dev.guildhall.env.Action;
import dev.guildhall.env.Element.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Demonstrations of one job that ends in different ways, beside other jobs in which the same things vary freely.
class ConditionsTest {
    private static final String REFUND = "Refunded.";
    private static final String REFUSE = "Our window is 30 days from delivery and has closed.";

    @Test
    void whatVariesWhereverTheWorkIsTheSameDoesNotMatter() {
        var all = new ArrayList<Demonstration>();
        all.add(shown("job", 0, REFUND, "Sweden", "Nothing has been shipped"));
        all.add(shown("job", 1, "Declined, with regrets.", "Portugal", "On its way"));
        for (int i = 0; i < 4; i++) {
            var country = i % 2 == 0 ? "Sweden" : "Portugal";
            all.add(shown("other", i, "Noted.", country));
            all.add(shown("third", i, "Filed.", country, "Nothing has been shipped"));
        }
        assertThat(conditions(all, "job-1")).contains("read \"Nothing has been shipped\"");
        assertThat(conditions(all, "job-1")).noneMatch(when -> when.contains("Sweden"));
    }

    @Test
    void anExceptionToWhatHoldsInAllOtherWorkDecides() {
        var all = new ArrayList<Demonstration>();
        all.add(shown(
                "job", 0, "They contradict each other.", "Shipped 11 Aug 2026.", "Delivered 9 Aug 2026.", "Vase"));
        all.add(shown("job", 1, "All is well.", "Shipped 3 Aug 2026.", "Delivered 5 Aug 2026.", "Oak tray"));
        for (int i = 0; i < 4; i++) {
            all.add(shown("other", i, "Noted.", "Shipped %d Jul 2026.".formatted(i + 1), "Delivered 9 Jul 2026."));
        }
        assertThat(conditions(all, "job-1"))
                .containsExactly("text \"Delivered <date>\" is not later than text \"Shipped <date>\"");
        assertThat(conditions(all, "job-2"))
                .containsExactly("text \"Delivered <date>\" is later than text \"Shipped <date>\"");
    }

    @Test
    void amountsThatDoNotAddUpAreSuchAnException() {
        var all = new ArrayList<Demonstration>();
        all.add(shown(
                "job",
                0,
                "The amount is more than was bought, so we return the rest.",
                "Items|€10.00",
                "Shipping|€5.00",
                "Paid|€25.00"));
        all.add(shown(
                "job",
                1,
                "Nothing is wrong here, kind regards to you and yours.",
                "Items|€20.00",
                "Shipping|€4.00",
                "Paid|€24.00"));
        for (int i = 1; i < 5; i++) {
            all.add(shown(
                    "other",
                    i,
                    "Noted.",
                    "Items|€%d.00".formatted(i),
                    "Shipping|€1.50",
                    "Paid|€%d.50".formatted(i + 1)));
        }
        assertThat(conditions(all, "job-1"))
                .containsExactly("beside \"Paid\" is not the same as sum of beside \"Items\" and beside \"Shipping\"");
    }

    @Test
    void aNumberOfDaysThatTheDemonstratorNamesIsAThreshold() {
        var all = List.of(
                shown("job", 0, REFUND, "opened 20 Jul 2026", "Delivered 10 Jul 2026.", "Vase"),
                shown("job", 1, REFUSE, "opened 20 Jul 2026", "Delivered 2 Jun 2026.", "Rug"),
                shown("job", 2, REFUND, "opened 30 Jun 2026", "Delivered 21 Jun 2026.", "Tray"));
        assertThat(conditions(all, "job-1"))
                .containsExactly("at most 30 days from text \"Delivered <date>\" to text \"opened <date>\"");
        assertThat(conditions(all, "job-2"))
                .containsExactly("more than 30 days from text \"Delivered <date>\" to text \"opened <date>\"");
    }

    @Test
    void whatTheEyesMisreadOnceIsNoDifference() {
        var all = new ArrayList<Demonstration>();
        all.add(shown("job", 0, REFUND, "Knowledge base", "We look into it"));
        all.add(shown("job", 1, "Declined, with regrets.", "Knowedge base", "Nothing to do"));
        assertThat(conditions(all, "job-1")).noneMatch(when -> when.contains("base"));
    }

    @Test
    void lettersThatLookAlikeAreNoDifference() {
        var all = List.of(
                shown("job", 0, REFUND, "Pay it the way I paid", "Sweden"),
                shown("job", 1, "Declined, with regrets.", "Pay it to my card", "Norway"),
                shown("job", 2, REFUND, "Pay it the way l paid", "Malta"));
        assertThat(conditions(all, "job-1")).contains("read \"Pay it the way I paid\"");
    }

    @Test
    void ofManyOthersATextThatTellsOnlyOneIsNoCondition() {
        var all = new ArrayList<Demonstration>();
        all.add(shown("job", 0, REFUND, "Ada Ono"));
        for (var name : List.of("Cem Brandt", "Katrin Krause", "Rosa Lindner", "Tove Aberg")) {
            all.add(shown("job", all.size(), "Declined, with regrets.", name, "Ada Ono"));
        }
        assertThat(conditions(all, "job-1")).isEmpty();
    }

    private static List<String> conditions(List<Demonstration> all, String skill) {
        return Learner.learn(all).stream()
                .filter(s -> s.name().equals(skill))
                .map(Skill::when)
                .flatMap(List::stream)
                .map(SkillWriter::condition)
                .toList();
    }

    /// Reads a page, writes a letter and sends it.
    private static Demonstration shown(String job, int number, String letter, String... lines) {
        var page = Pages.of(with(lines, "_Message_", "[Send]"));
        var steps = new ArrayList<Demonstration.Step>();
        steps.add(step(Pages.of("Home"), new Action.KeyPress("Enter"), page, Survey.WHY));
        var field = page.elements().stream()
                .filter(e -> e.kind() == Kind.TEXT_AREA)
                .findFirst()
                .orElseThrow();
        steps.add(step(page, new Action.Click(field.box().center()), page, ""));
        steps.add(step(page, new Action.Type(letter), page, ""));
        var send = page.elements().getLast();
        steps.add(step(page, new Action.Click(send.box().center()), Pages.of("Your reply was sent."), ""));
        steps.add(step(Pages.of("Your reply was sent."), new Action.Finish("Done."), Pages.of("x"), ""));
        return new Demonstration(job + number, job, "Please see to " + job + ".", steps, "Done.");
    }

    private static String[] with(String[] lines, String... more) {
        return IntStream.range(0, lines.length + more.length)
                .mapToObj(i -> i < lines.length ? lines[i] : more[i - lines.length])
                .toArray(String[]::new);
    }
}
