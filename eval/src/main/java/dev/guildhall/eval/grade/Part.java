package dev.guildhall.eval.grade;

import dev.guildhall.eval.exhibit.Exhibit;
import java.util.List;

/// One piece of what is handed in, as a person reads it.
public sealed interface Part {
    String title();

    /// @param title such as `Reply to the customer`
    /// @param to whom it goes; empty if that is not known
    record Letter(String title, String to, String subject, String text) implements Part {}

    /// Records of a program that are otherwise than they were.
    record Changes(String title, List<Row> rows) implements Part {
        public Changes {
            rows = List.copyOf(rows);
        }
    }

    /// @param of such as `Order 806465`
    /// @param before empty if it was not there
    /// @param after empty if it is gone
    record Row(String of, String field, String before, String after) {}

    /// A plain text, such as a file's.
    record Text(String title, String text) implements Part {}

    /// @param rows the first is the heading
    record Sheet(String title, List<List<String>> rows) implements Part {
        public Sheet {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// @param type such as `image/png`
    /// @param content the picture's bytes in Base64
    record Picture(String title, String type, String content) implements Part {}

    /// A file as its program would show it.
    record Shown(String title, Exhibit exhibit) implements Part {}
}
