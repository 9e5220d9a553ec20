package dev.guildhall.eval.grade.csv;

import dev.guildhall.env.UserMistake;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A CSV file (RFC 4180) with a line of names: UTF-8 with or without a byte order mark, any line ends, quotes where a
/// cell holds commas or line ends. Commas part the cells, or semicolons or tabs if the first line has no comma.
///
/// @param name of the file, for what is said of it
/// @param columns in lower case, in the order of the file
public record Table(String name, List<String> columns, List<Line> lines) {
    private static final char MARK = '\uFEFF';

    /// @param number of the first line of the file that it stands in, from 1
    /// @param cells in the order of the columns, without blanks around them
    public record Line(long number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    public static Table read(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new UserMistake("There is no file %s. Name a CSV file.".formatted(file));
        }
        try {
            return parse(name, decoded(name, Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UserMistake("%s cannot be read (%s).".formatted(file, e.getMessage()), e);
        }
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UserMistake("%s is not UTF-8. Save it as 'CSV UTF-8'.".formatted(name), e);
        }
    }

    static Table parse(String name, String text) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(true)
                .setDelimiter(delimiter(text))
                .get();
        try (var parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            var lines = lines(parser);
            if (lines.isEmpty()) {
                throw new UserMistake("%s is empty. Its first line must name its columns.".formatted(name));
            }
            var columns = lines.getFirst().cells().stream()
                    .map(column -> column.toLowerCase(Locale.ROOT))
                    .toList();
            return checked(new Table(name, columns, lines.subList(1, lines.size())));
        } catch (UncheckedIOException e) {
            var what = String.valueOf(e.getMessage()).replaceFirst("^[\\w.]+Exception: ", "");
            throw new UserMistake("%s is no CSV: %s.".formatted(name, what), e);
        }
    }

    private static char delimiter(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.contains(",") ? ',' : first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
    }

    private static List<Line> lines(CSVParser parser) {
        var lines = new ArrayList<Line>();
        for (var row : parser) {
            lines.add(new Line(
                    number(parser, row), row.stream().map(String::strip).toList()));
        }
        return lines;
    }

    /// The parser has just read the row, and knows the last of its lines.
    private static long number(CSVParser parser, CSVRecord row) {
        long within = row.stream()
                .mapToLong(cell -> cell.replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count())
                .sum();
        return Math.max(1, parser.getCurrentLineNumber() - within);
    }

    private static Table checked(Table table) {
        var seen = new HashSet<String>();
        for (var column : table.columns) {
            if (!seen.add(column)) {
                throw new UserMistake("%s has two columns '%s'. Take one out.".formatted(table.name, column));
            }
        }
        var mistakes = new Mistakes(table.name);
        for (var line : table.lines) {
            if (line.cells().size() != table.columns.size()) {
                mistakes.add(
                        line, "%d cells under %d columns".formatted(line.cells().size(), table.columns.size()));
            }
        }
        mistakes.check();
        return table;
    }

    /// Where the column stands.
    ///
    /// @param needed all that the reader needs, to tell if it is missing
    int column(String column, List<String> needed) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new UserMistake("%s has no column '%s'. It has: %s. Needed: %s."
                    .formatted(name, column, String.join(", ", columns), String.join(", ", needed)));
        }
        return at;
    }
}
