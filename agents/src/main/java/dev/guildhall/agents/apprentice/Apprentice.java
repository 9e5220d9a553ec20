package dev.guildhall.agents.apprentice;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.Briefing;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.agents.apprentice.meaning.Meaning;
import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Survey;
import dev.guildhall.agents.apprentice.skill.Skill;
import dev.guildhall.env.Action;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what the brief is about, chooses the skill that serves it, and performs it. Where none does, or something
/// is not as it was shown, it gives up and says what it looked for.
public final class Apprentice implements Agent {
    private static final double NOT = 0.02;

    private final Notebook notebook;
    private final Choosing choosing;
    private final Survey survey;
    private @Nullable Performance performance;
    private double likeness;

    public Apprentice(Briefing briefing, List<Skill> skills, Meaning meaning) {
        this.notebook = new Notebook(briefing.brief());
        this.choosing = new Choosing(briefing.brief(), skills, meaning);
        this.survey = new Survey(briefing.brief(), choosing.reading(), notebook);
    }

    @Override
    public Turn next(Observation seen) {
        if (choosing.near().isEmpty()) {
            return giveUp(choosing.why(notebook));
        }
        if (performance == null) {
            Optional<Action> reading = survey.next(seen.screen());
            if (reading.isPresent()) {
                return Turn.of(reading.get(), Survey.WHY);
            }
            if (notebook.size() == 0) {
                notebook.add(seen.screen()); // a sheet or a drawing that is open already
            }
            var chosen = choosing.chosen(notebook);
            if (chosen.isEmpty()) {
                return giveUp(choosing.why(notebook));
            }
            likeness = chosen.get().likeness();
            performance = new Performance(chosen.get().skill(), choosing.cases(chosen.get()), notebook);
        }
        return switch (performance.next(seen.screen())) {
            case Performance.Doing(var action, var why) -> Turn.of(action, why);
            case Performance.Stuck(var why) -> giveUp(why);
            case Performance.Finished(var report) -> finish(report, performance);
        };
    }

    private Turn finish(String report, Performance done) {
        double sure = Confidence.of(done.skill(), likeness, done.guesses());
        return Turn.of(
                        new Action.Finish(report),
                        "I did as '%s' says, and am %.0f %% sure."
                                .formatted(done.skill().name(), 100 * sure))
                .sure(sure);
    }

    private static Turn giveUp(String why) {
        return Turn.of(new Action.GiveUp(why), "To go on would be to guess.").sure(NOT);
    }
}
