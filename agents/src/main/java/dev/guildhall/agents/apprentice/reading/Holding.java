package dev.guildhall.agents.apprentice.reading;

import dev.guildhall.agents.apprentice.skill.Condition;
import dev.guildhall.agents.apprentice.skill.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Whether conditions hold.
///
/// @param read whether a text was read
/// @param days the first date that a source says; empty if none was read
/// @param cents the first amount that a source says
public record Holding(
        Predicate<String> read, Function<Source, Optional<LocalDate>> days, Function<Source, Optional<Long>> cents) {

    /// By what is in a notebook.
    public static Holding in(Notebook notebook) {
        var values = new Values(notebook, Map.of());
        return new Holding(
                notebook::has, values::day, source -> values.amount(source).map(Amount::cents));
    }

    /// A comparison of what was not read does not hold, either way.
    public boolean of(Condition condition) {
        return switch (condition) {
            case Condition.Read(var text, boolean present) -> read.test(text) == present;
            case Condition.Later(var one, var other, boolean so) ->
                between(other, one).filter(days -> (days > 0) == so).isPresent();
            case Condition.Days(int days, var from, var to, boolean more) ->
                between(from, to).filter(d -> (d > days) == more).isPresent();
            case Condition.Same(var one, var other, boolean so) ->
                difference(one, other).filter(d -> (d == 0) == so).isPresent();
        };
    }

    /// Days from one date to another; negative if the other is earlier.
    public Optional<Long> between(Source from, Source to) {
        var first = days.apply(from);
        var second = days.apply(to);
        return first.isPresent() && second.isPresent()
                ? Optional.of(ChronoUnit.DAYS.between(first.get(), second.get()))
                : Optional.empty();
    }

    private Optional<Long> difference(Source one, Source other) {
        var first = cents.apply(one);
        var second = cents.apply(other);
        return first.isPresent() && second.isPresent() ? Optional.of(first.get() - second.get()) : Optional.empty();
    }
}
