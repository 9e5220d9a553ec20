package dev.guildhall.eval.judge;

import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.llm.Primer;
import dev.guildhall.agents.llm.Respondent;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Work;
import java.util.List;

/// A chat model that judges as an expert does on the grading page: blind, by the same questions.
///
/// @param primer what it reads before: how experts judged other work
public record Judge(Respondent model, String trade, Primer primer) {

    public Judge(Respondent model, String trade) {
        this(model, trade, Primer.NONE);
    }

    public String name() {
        return model.name();
    }

    /// @param works one, or the left before the right
    /// @throws AgentFault if the model gives no judgement
    Opinion judge(List<Question> questions, List<Work> works) {
        var docket = new Docket(trade, works);
        if (docket.needsEyes() && !model.seesPictures()) {
            throw new AgentFault(
                    AgentFault.Kind.CRASHED,
                    "the work has pictures, and %s is shown none (GUILDHALL_MODEL_PICTURES)".formatted(name()),
                    List.of());
        }
        var asked = new Questionnaire(questions);
        var filled = model.fill(
                docket.reading(primer.on(works.getFirst().brief()), model.seesPictures()),
                asked.form(),
                asked::answers);
        return new Opinion(
                asked.answers(filled),
                filled.one(Questionnaire.WHY),
                Questionnaire.severity(filled),
                Integer.parseInt(filled.one(Questionnaire.CONFIDENCE)),
                filled.calls());
    }
}
