package dev.guildhall.eval.grade.exchange;

import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.record.Json;
import java.util.List;
import java.util.stream.Collectors;

/// A grade a line, as JSON with the members of [Grade].
final class GradeJsonl {
    private GradeJsonl() {}

    static String write(List<Grade> grades) {
        return grades.stream().map(grade -> Json.text(grade) + "\n").collect(Collectors.joining());
    }

    static List<Grade> read(String name, String text) {
        var read = new Wrongs(name);
        long number = 0;
        for (var line : text.split("\n")) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                read.add(number, Json.read(line, Grade.class));
            } catch (IllegalArgumentException e) {
                read.wrong(number, String.valueOf(e.getMessage()));
            }
        }
        return read.grades();
    }
}
