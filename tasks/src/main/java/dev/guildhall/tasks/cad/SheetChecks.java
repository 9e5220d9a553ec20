package dev.guildhall.tasks.cad;

import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.cad.shape.Mm;
import dev.guildhall.tasks.cad.sheet.Book;
import dev.guildhall.tasks.cad.sheet.Content;
import dev.guildhall.tasks.cad.sheet.SheetFile;
import dev.guildhall.tasks.cad.sheet.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks on one sheet that the work leaves behind.
///
/// @param file in the worker's folder
public record SheetChecks(String file) {

    /// Inputs of a formula, and what it must come to when others are put in.
    ///
    /// @param now what the inputs should be today; empty for what the sheet has
    /// @param inputs others
    /// @param result for those others
    public record Trial(Map<String, Double> now, Map<String, Double> inputs, double result) {
        public Trial {
            now = Map.copyOf(now);
            inputs = Map.copyOf(inputs);
        }

        /// With what the sheet has today.
        public Trial(Map<String, Double> inputs, double result) {
            this(Map.of(), inputs, result);
        }
    }

    /// A cell shows a number, however it came to it.
    public Check shows(String what, String cell, double weight, double value, double tolerance) {
        return FileChecks.goal(
                "%s, in %s, is %s".formatted(what, cell, Mm.show(value)),
                weight,
                file,
                bytes -> of(bytes, book -> number(book, cell, value, tolerance, "")));
    }

    /// A cell has a formula that follows its inputs. A number that was worked out elsewhere and typed in does not.
    ///
    /// @param value what it comes to today
    /// @param any one for each set of cells that a formula may rightly start from; one of them must hold
    public Check follows(String what, String cell, double weight, double value, double tolerance, Trial... any) {
        if (Stream.of(any).anyMatch(trial -> Math.abs(trial.result() - value) <= tolerance)) {
            throw new IllegalArgumentException(
                    "a trial of %s comes to %s as today: a typed number would pass".formatted(cell, Mm.show(value)));
        }
        var claim = "%s, in %s, follows its inputs and so is %s".formatted(what, cell, Mm.show(value));
        return FileChecks.goal(
                claim,
                weight,
                file,
                bytes -> of(bytes, book -> {
                    var verdicts = Stream.of(any)
                            .map(trial -> follows(book, cell, value, tolerance, trial))
                            .toList();
                    return verdicts.stream()
                            .filter(verdict -> verdict instanceof Verdict.Met)
                            .findFirst()
                            .orElse(verdicts.getFirst());
                }));
    }

    private static Verdict follows(Book book, String cell, double value, double tolerance, Trial trial) {
        var now = number(with(book, trial.now()), cell, value, tolerance, when(trial.now()));
        if (!(now instanceof Verdict.Met)) {
            return now;
        }
        return book.first().isFormula(cell)
                ? number(with(book, trial.inputs()), cell, trial.result(), tolerance, when(trial.inputs()))
                : new Verdict.NotMet("%s holds the number itself, where a formula was asked for".formatted(cell));
    }

    private static Book with(Book book, Map<String, Double> inputs) {
        var tried = book;
        for (var input : inputs.entrySet()) {
            tried = tried.with(input.getKey(), new Content.Figure(input.getValue()));
        }
        return tried;
    }

    private static String when(Map<String, Double> inputs) {
        return inputs.isEmpty() ? "" : " once " + words(inputs);
    }

    private static String words(Map<String, Double> inputs) {
        return inputs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(input -> "%s is %s".formatted(input.getKey(), Mm.show(input.getValue())))
                .collect(Collectors.joining(" and "));
    }

    private static Verdict number(Book book, String cell, double value, double tolerance, String when) {
        return switch (book.value(cell)) {
            case Value.Figure(var made) when Math.abs(made - value) <= tolerance -> new Verdict.Met();
            case Value.Figure(var made) ->
                new Verdict.NotMet("%s is %s%s, not %s".formatted(cell, Mm.show(made), when, Mm.show(value)));
            case Value.Unknown(var why) -> new Verdict.Unknown(why);
            case Value.Words _, Value.Empty _, Value.Fault _ ->
                new Verdict.NotMet("%s is %s%s".formatted(cell, book.value(cell), when));
        };
    }

    /// A cell says one of these words, in capitals or not.
    public Check says(String what, String cell, double weight, String... words) {
        var claim = "%s, in %s, is '%s'".formatted(what, cell, words[0]);
        return FileChecks.goal(
                claim,
                weight,
                file,
                bytes -> of(bytes, book -> {
                    var said = book.value(cell) instanceof Value.Words(var text)
                            ? text.strip().toLowerCase(Locale.ROOT)
                            : "";
                    return Set.of(words).contains(said)
                            ? new Verdict.Met()
                            : new Verdict.NotMet("%s is %s".formatted(cell, book.value(cell)));
                }));
    }

    /// Every cell but these holds what it held.
    ///
    /// @param was the file as the worker found it
    public Check onlyIn(byte[] was, String... cells) {
        return FileChecks.guard(
                "nothing else in %s is changed".formatted(file),
                file,
                bytes -> of(bytes, book -> {
                    var before = book(file, was).first().cells();
                    var after = book.first().cells();
                    var places = new TreeSet<>(before.keySet());
                    places.addAll(after.keySet());
                    var free = Set.of(cells);
                    var changed = places.stream()
                            .filter(at -> !free.contains(at.toString()))
                            .filter(at -> !same(before.get(at), after.get(at)))
                            .map(Object::toString)
                            .limit(6)
                            .toList();
                    return changed.isEmpty()
                            ? new Verdict.Met()
                            : new Verdict.NotMet("changed: " + String.join(", ", changed));
                }));
    }

    private static boolean same(@Nullable Content before, @Nullable Content after) {
        return (before instanceof Content.Figure(var one) && after instanceof Content.Figure(var other))
                ? Math.abs(one - other) < 1e-9
                : Objects.equals(before, after);
    }

    private static Book book(String name, byte[] file) {
        return switch (SheetFile.read(name, file)) {
            case SheetFile.Result.Read(var book) -> book;
            case SheetFile.Result.NotRead(var why) -> throw new IllegalStateException("our own sheet: " + why);
        };
    }

    private Verdict of(byte[] bytes, Function<Book, Verdict> test) {
        return switch (SheetFile.read(file, bytes)) {
            case SheetFile.Result.NotRead(var why) -> new Verdict.NotMet("it is no sheet that can be read: " + why);
            case SheetFile.Result.Read(var book) -> test.apply(book);
        };
    }
}
