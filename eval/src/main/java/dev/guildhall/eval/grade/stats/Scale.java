package dev.guildhall.eval.grade.stats;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The labels that graders can choose from.
///
/// @param labels each once, the least first where they have an order
/// @param values of each label: the number that it is, or else its place, from 1
public record Scale(Level level, List<String> labels, List<Double> values) {
    public Scale {
        if (labels.size() != values.size() || labels.stream().distinct().count() != labels.size()) {
            throw new IllegalArgumentException("%s and %s are no scale".formatted(labels, values));
        }
        labels = List.copyOf(labels);
        values = List.copyOf(values);
    }

    /// Labels that are alike or not.
    public static Scale nominal(Collection<String> labels) {
        return ranked(Level.NOMINAL, labels.stream().distinct().sorted().toList());
    }

    /// @param labels in their order, the least first
    public static Scale ordinal(List<String> labels) {
        return ranked(Level.ORDINAL, labels);
    }

    private static Scale ranked(Level level, List<String> labels) {
        return new Scale(
                level,
                labels,
                IntStream.rangeClosed(1, labels.size())
                        .mapToObj(i -> (double) i)
                        .toList());
    }

    /// Labels that are numbers, by their size; ordinal ones have their ranks for values.
    public static Scale numbers(Level level, Collection<String> labels) {
        var sorted = labels.stream()
                .distinct()
                .sorted(Comparator.comparing(Double::valueOf))
                .toList();
        return level == Level.INTERVAL
                ? new Scale(level, sorted, sorted.stream().map(Double::valueOf).toList())
                : ranked(level, sorted);
    }

    public int size() {
        return labels.size();
    }

    Map<String, Integer> places() {
        return IntStream.range(0, size()).boxed().collect(Collectors.toMap(labels::get, Function.identity()));
    }
}
