package dev.guildhall.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What experts (and model judges) read: the criteria of good work, each with a weight and anchors.
public record Rubric(List<Criterion> criteria) {

    /// @param weight its share of the whole, in any unit
    /// @param anchors what a grade means, worst first: a number from 1 to 5 and a sentence
    public record Criterion(String name, String question, double weight, SequencedMap<Integer, String> anchors) {}

    public Rubric {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("a rubric needs at least one criterion");
        }
    }

    /// Reads `rubric.yaml` in the task's folder.
    ///
    /// @throws IllegalArgumentException for a key that is not known, with the file, the line and the known keys
    public static Rubric of(Class<?> task) {
        return parse(task.getSimpleName() + "/rubric.yaml", Folder.of(task).text("rubric.yaml"));
    }

    static Rubric parse(String file, String yaml) {
        var whole = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        try {
            new YAMLMapper().readValue(yaml, Rubric.class); // tells a wrong key before the right one it stands for
            return whole.readValue(yaml, Rubric.class);
        } catch (UnrecognizedPropertyException e) {
            throw new IllegalArgumentException(
                    "%s, line %d: unknown key '%s'; known keys here: %s"
                            .formatted(
                                    file,
                                    line(yaml, e.getPropertyName()),
                                    e.getPropertyName(),
                                    new TreeSet<>(e.getKnownPropertyIds().stream()
                                            .map(String::valueOf)
                                            .toList())),
                    e);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IllegalArgumentException("%s, line %d: %s".formatted(file, line, e.getOriginalMessage()), e);
        }
    }

    /// Where a key stands, counted from 1. Jackson tells of it only when the record is complete, lines later.
    private static int line(String yaml, String key) {
        var lines =
                yaml.lines().map(line -> line.strip().replaceFirst("^- +", "")).toList();
        return 1
                + IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).startsWith(key + ":"))
                        .findFirst()
                        .orElse(0);
    }
}
