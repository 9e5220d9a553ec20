package dev.guildhall.eval.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.llm.ChatAgent;
import dev.guildhall.agents.llm.Lesson;
import dev.guildhall.agents.llm.Models;
import dev.guildhall.agents.llm.Patience;
import dev.guildhall.agents.llm.Prices;
import dev.guildhall.agents.llm.Primer;
import dev.guildhall.agents.llm.Respondent;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Work;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/// On the wire: what a judge is taught stands before the work, in what it is told and not in what it judges.
class TaughtJudgeTest {
    @Test
    void howExpertsJudgedOtherWorkIsInWhatAJudgeIsTold() {
        try (var server = new JudgeServer()) {
            var model = new Respondent(
                    new Models(server.environment(), Patience.USUAL).named("openai/gpt-4.1"),
                    new ChatAgent.Office(Prices.shipped(), Patience.USUAL, InstantSource.system(), _ -> {}));
            var work = new Work("w", "support/refund", 1, 3, "idle", "Refund it.", List.of(), List.of(), List.of());
            var lesson = new Lesson("good-1", "Refund that.", "Experts accepted a short letter.");
            new Judge(model, "support", new Primer(List.of(lesson), (_, _) -> 1, 1_000))
                    .judge(List.of(new Question.Text("why", "Why?")), List.of(work));
            new Judge(model, "support").judge(List.of(new Question.Text("why", "Why?")), List.of(work));
            assertThat(server.sent()).hasSize(2);
            assertThat(server.sent().getFirst()).contains("Experts accepted a short letter.");
            assertThat(server.sent().getFirst().indexOf("Experts accepted"))
                    .isLessThan(server.sent().getFirst().indexOf("THE BRIEF"));
            assertThat(server.sent().getLast()).doesNotContain("Experts accepted");
        }
    }
}
