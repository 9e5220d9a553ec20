package dev.guildhall.eval.panel.measure;

import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Guess;
import dev.guildhall.eval.grade.stats.GradingTime;
import dev.guildhall.eval.grade.stats.Leak;
import dev.guildhall.eval.panel.Findings;
import dev.guildhall.eval.panel.Panel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What the experts of a panel guessed of who made the work, and how long they took, at first sight of what is no
/// gold item.
///
/// @param leak of guesses that name a person or a program; empty if nobody dared
/// @param time empty if none was taken
public record Conduct(Optional<Leak> leak, Optional<GradingTime> time) {

    /// @param grades that hold, of any panel and any grader
    /// @param byPerson whether a person made this work
    public static Conduct of(Panel panel, Collection<Grade> grades, Predicate<String> byPerson) {
        var first = new Findings(panel, List.copyOf(grades)).first();
        var guesses = guesses(first, byPerson);
        var seconds = first.stream()
                .map(grade -> grade.effort().activeSeconds())
                .filter(s -> s > 0)
                .toList();
        return new Conduct(
                guesses.isEmpty() ? Optional.empty() : Optional.of(Leak.of(guesses)),
                seconds.isEmpty() ? Optional.empty() : Optional.of(GradingTime.of(seconds)));
    }

    private static List<Leak.Guess> guesses(List<Grade> grades, Predicate<String> byPerson) {
        var guesses = new ArrayList<Leak.Guess>();
        for (var grade : grades) {
            var works = grade.subject().works();
            for (int i = 0; i < Math.min(works.size(), grade.remarks().guess().size()); i++) {
                var guess = grade.remarks().guess().get(i);
                if (guess != Guess.UNSURE) {
                    var maker = byPerson.test(works.get(i)) ? Guess.PERSON : Guess.PROGRAM;
                    guesses.add(new Leak.Guess(maker.name(), guess.name()));
                }
            }
        }
        return guesses;
    }
}
