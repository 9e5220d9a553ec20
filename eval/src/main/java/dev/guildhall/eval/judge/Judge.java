package dev.guildhall.eval.judge;

import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.llm.Respondent;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Work;
import java.util.List;

/// A chat model that judges as an expert does on the grading page: blind, by the same questions.
public record Judge(Respondent model, String trade) {

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
        var filled = model.fill(docket.reading(model.seesPictures()), asked.form(), asked::answers);
        return new Opinion(
                asked.answers(filled),
                filled.one(Questionnaire.WHY),
                Questionnaire.severity(filled),
                Integer.parseInt(filled.one(Questionnaire.CONFIDENCE)),
                filled.calls());
    }
}
