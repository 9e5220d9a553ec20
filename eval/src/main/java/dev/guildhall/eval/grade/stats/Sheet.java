package dev.guildhall.eval.grade.stats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Ratings, a row for each item.
///
/// @param graders by name, in the order in which they first appear
/// @param rows each with at least one mark
public record Sheet(Scale scale, List<String> graders, List<Row> rows) {

    /// @param grader its place among the graders
    /// @param label its place on the scale
    public record Mark(int grader, int label) {}

    /// What the graders say of one item, each at most once.
    public record Row(String item, List<Mark> marks) {
        public Row {
            marks = List.copyOf(marks);
        }

        int size() {
            return marks.size();
        }

        boolean isUnanimous() {
            return marks.stream().mapToInt(Mark::label).distinct().count() == 1;
        }
    }

    public Sheet {
        graders = List.copyOf(graders);
        rows = List.copyOf(rows);
    }

    /// @param ratings whose labels are all on the scale
    public static Sheet of(Scale scale, Collection<Rating> ratings) {
        var places = scale.places();
        var graders = new LinkedHashMap<String, Integer>();
        var rows = new LinkedHashMap<String, List<Mark>>();
        for (var rating : ratings) {
            var label = places.get(rating.label());
            if (label == null) {
                throw new IllegalArgumentException(
                        "'%s' is not on the scale %s".formatted(rating.label(), scale.labels()));
            }
            int grader = graders.computeIfAbsent(rating.grader(), _ -> graders.size());
            rows.computeIfAbsent(rating.item(), _ -> new ArrayList<>()).add(new Mark(grader, label));
        }
        return new Sheet(
                scale,
                List.copyOf(graders.keySet()),
                rows.entrySet().stream()
                        .map(row -> new Row(row.getKey(), row.getValue()))
                        .toList());
    }

    public int ratings() {
        return rows.stream().mapToInt(Row::size).sum();
    }

    /// Rows that two graders or more have marked: only these tell of agreement.
    public List<Row> shared() {
        return rows.stream().filter(row -> row.size() > 1).toList();
    }

    /// How often each label was given, in these rows.
    int[] counts(Collection<Row> among) {
        var counts = new int[scale.size()];
        among.forEach(row -> row.marks().forEach(mark -> counts[mark.label()]++));
        return counts;
    }

    /// Of each grader what they said, by the place of the row.
    List<Map<Integer, Integer>> byGrader() {
        var sheets = graders.stream()
                .<Map<Integer, Integer>>map(_ -> new LinkedHashMap<>())
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < rows.size(); i++) {
            for (var mark : rows.get(i).marks()) {
                sheets.get(mark.grader()).put(i, mark.label());
            }
        }
        return sheets;
    }
}
