package dev.guildhall.eval.grade.exchange;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Grade;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The two formats in which grades come and go.
public enum GradeFile {
    CSV,
    JSONL;

    /// By the end of a file's name.
    ///
    /// @throws UserMistake if it ends otherwise
    public static GradeFile of(String name) {
        if (name.endsWith(".csv")) {
            return CSV;
        } else if (name.endsWith(".jsonl")) {
            return JSONL;
        }
        throw new UserMistake("%s: grades are kept in files that end with .csv or .jsonl. Rename it.".formatted(name));
    }

    public byte[] write(List<Grade> grades) {
        var text = switch (this) {
            case CSV -> GradeCsv.write(grades);
            case JSONL -> GradeJsonl.write(grades);
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Every grade of the file, or none.
    ///
    /// @param name how messages name the file
    /// @throws UserMistake for a file that is not all grades; the message names each line that is wrong
    public List<Grade> read(String name, String text) {
        return switch (this) {
            case CSV -> GradeCsv.read(name, text);
            case JSONL -> GradeJsonl.read(name, text);
        };
    }
}
