package dev.guildhall.tasks.cad.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLStreamException;

/// Reads what spreadsheet programs save: Gnumeric's own files, zipped or not, Excel's, and comma-separated values.
public final class SheetFile {
    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_CELLS = 200_000;

    /// What came of reading a file.
    public sealed interface Result {

        record Read(Book book) implements Result {}

        /// @param why what is wrong with it, and where if that can be told
        record NotRead(String why) implements Result {}
    }

    private SheetFile() {}

    /// @param name of the file: one that ends in `.csv` or `.xlsx` is read as that, all else as Gnumeric's
    public static Result read(String name, byte[] file) {
        if (file.length == 0) {
            return new Result.NotRead("the file is empty");
        }
        try {
            if (name.endsWith(".xlsx")) {
                return read(ExcelSheets.in(file, MOST_CELLS), "Excel's");
            }
            var plain = unzipped(file);
            if (plain.length > MOST_BYTES) {
                return new Result.NotRead("the file has more than %d bytes".formatted(MOST_BYTES));
            }
            var sheets = name.endsWith(".csv")
                    ? List.of(csv(new String(plain, StandardCharsets.UTF_8)))
                    : GnumericSheets.in(plain, MOST_CELLS);
            return read(sheets, "Gnumeric's");
        } catch (IOException e) {
            return new Result.NotRead("the file cannot be unzipped: " + e.getMessage());
        } catch (XMLStreamException | NumberFormatException e) {
            return new Result.NotRead("the file is no Gnumeric sheet: " + e.getMessage());
        }
    }

    private static Result read(List<Sheet> sheets, String whose) {
        if (sheets.isEmpty()) {
            return new Result.NotRead("the file has no sheet of " + whose);
        }
        if (new HashSet<>(sheets.stream().map(Sheet::name).toList()).size() < sheets.size()) {
            return new Result.NotRead("two sheets have the same name");
        }
        return new Result.Read(new Book(sheets));
    }

    private static byte[] unzipped(byte[] file) throws IOException {
        if (file.length < 2 || (file[0] & 0xff) != 0x1f || (file[1] & 0xff) != 0x8b) {
            return file;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    /// Source: RFC 4180.
    private static Sheet csv(String text) {
        var cells = new TreeMap<CellAt, Content>();
        var fields = new ArrayList<String>();
        int row = 0;
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= text.length() && cells.size() < MOST_CELLS; i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (quoted && i < text.length()) {
                field.append(c);
            } else if (c == ',' || c == '\n') {
                fields.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    put(cells, fields, row++);
                    fields.clear();
                }
            } else if (c != '\r') {
                field.append(c);
            }
        }
        return new Sheet("csv", cells);
    }

    private static void put(Map<CellAt, Content> cells, List<String> fields, int row) {
        for (int column = 0; column < fields.size(); column++) {
            if (!fields.get(column).isEmpty()) {
                cells.put(new CellAt(column, row), Content.typed(fields.get(column)));
            }
        }
    }
}
