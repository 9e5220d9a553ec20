package dev.guildhall.eval.run;

import dev.guildhall.agents.Agent;
import dev.guildhall.agents.Observation;
import dev.guildhall.agents.Turn;
import dev.guildhall.agents.apprentice.reading.Survey;

/// Does a job so that somebody can learn from it: first reads what a person would have to read to know what to do,
/// then plays the solution.
final class TeachingWorker implements Agent {
    private final Survey survey;
    private final SolutionWorker worker;
    private boolean read;

    TeachingWorker(Survey survey, SolutionWorker worker) {
        this.survey = survey;
        this.worker = worker;
    }

    @Override
    public Turn next(Observation seen) {
        if (!read) {
            var reading = survey.next(seen.screen());
            if (reading.isPresent()) {
                return Turn.of(reading.get(), Survey.WHY);
            }
            read = true;
        }
        return worker.next(seen);
    }
}
