package dev.guildhall.eval.grade.exchange;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Grade;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// A grade a row, in RFC 4180 with a header; [Column] says what is in each column.
///
/// Columns may come in any order. Those that have a usual value may be left out.
final class GradeCsv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private GradeCsv() {}

    static String write(List<Grade> grades) {
        var out = new StringWriter();
        try (var printer = FORMAT.print(out)) {
            printer.printRecord(Column.names());
            for (var grade : grades) {
                printer.printRecord(Column.values(grade));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static List<Grade> read(String name, String text) {
        var read = new Wrongs(name);
        try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            var rows = parser.iterator();
            if (!rows.hasNext()) {
                throw new UserMistake("%s is empty: its first line names the columns.".formatted(name));
            }
            var header = List.copyOf(rows.next().toList());
            checkHeader(name, header);
            long line = parser.getCurrentLineNumber() + 1;
            while (rows.hasNext()) {
                var row = rows.next().toList();
                if (row.size() == header.size()) {
                    row(read, line, header, row);
                } else {
                    read.wrong(line, "it has %d fields, and the header %d".formatted(row.size(), header.size()));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UserMistake(
                    "%s is no CSV: %s. Quote each field that has a comma, a quotation mark or a line break."
                            .formatted(name, e.getMessage()),
                    e);
        }
        return read.grades();
    }

    private static void row(Wrongs read, long line, List<String> header, List<String> row) {
        try {
            read.add(line, Column.grade(header, row));
        } catch (IllegalArgumentException e) {
            read.wrong(line, String.valueOf(e.getMessage()));
        }
    }

    private static void checkHeader(String name, List<String> header) {
        var wrongs = new ArrayList<String>();
        var known = Column.names();
        var seen = new LinkedHashSet<String>();
        for (var column : header) {
            if (!known.contains(column)) {
                wrongs.add("there is no column '%s'".formatted(column));
            } else if (!seen.add(column)) {
                wrongs.add("the column '%s' is there twice".formatted(column));
            }
        }
        Column.required().stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> wrongs.add("the column '%s' is missing".formatted(column)));
        if (!wrongs.isEmpty()) {
            throw new UserMistake("%s, line 1: %s. The columns are %s; %s are needed. Nothing was taken from it."
                    .formatted(
                            name,
                            String.join("; ", wrongs),
                            String.join(", ", known),
                            String.join(", ", Column.required())));
        }
    }
}
