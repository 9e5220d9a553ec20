package dev.guildhall.tasks.cad.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/// Writes a sheet for the desk, as Gnumeric's own file or as Excel's.
public final class NewSheet {
    private static final double POINTS_A_LETTER = 6.5;
    private static final double NARROWEST = 60;

    private final StringBuilder cells = new StringBuilder();
    private final SortedMap<CellAt, Content> contents = new TreeMap<>();
    private final List<Double> widths = new ArrayList<>();
    private final String name;
    private int rows;

    public NewSheet(String name) {
        this.name = name;
    }

    /// The next row: each text as it would be typed; empty for an empty cell.
    public NewSheet row(Object... typed) {
        for (int column = 0; column < typed.length; column++) {
            var text = String.valueOf(typed[column]);
            if (widths.size() == column) {
                widths.add(NARROWEST);
            }
            widths.set(column, Math.max(widths.get(column), text.length() * POINTS_A_LETTER));
            if (!text.isEmpty()) {
                var content = Content.typed(text);
                contents.put(new CellAt(column, rows), content);
                cell(column, content, text);
            }
        }
        rows++;
        return this;
    }

    private void cell(int column, Content content, String text) {
        var type = switch (content) {
            case Content.Figure _ -> " ValueType=\"40\"";
            case Content.Words _ -> " ValueType=\"60\"";
            case Content.Formula _ -> "";
        };
        cells.append("<gnm:Cell Row=\"%d\" Col=\"%d\"%s>%s</gnm:Cell>".formatted(rows, column, type, escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// The file of that name: Excel's if it ends in `.xlsx`, else Gnumeric's.
    public byte[] bytes(String file) {
        return file.endsWith(".xlsx") ? ExcelSheets.file(new Sheet(name, contents)) : bytes();
    }

    /// As Gnumeric's file.
    public byte[] bytes() {
        var columns = new StringBuilder();
        for (int i = 0; i < widths.size(); i++) {
            columns.append("<gnm:ColInfo No=\"%d\" Unit=\"%s\" HardSize=\"1\"/>".formatted(i, widths.get(i)));
        }
        var xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <gnm:Workbook xmlns:gnm="http://www.gnumeric.org/v10.dtd">
                <gnm:SheetNameIndex><gnm:SheetName gnm:Cols="256" gnm:Rows="65536">%1$s</gnm:SheetName></gnm:SheetNameIndex>
                <gnm:Sheets><gnm:Sheet><gnm:Name>%1$s</gnm:Name><gnm:MaxCol>%2$d</gnm:MaxCol><gnm:MaxRow>%3$d</gnm:MaxRow>
                <gnm:Cols DefaultSizePts="60">%4$s</gnm:Cols>
                <gnm:Cells>%5$s</gnm:Cells></gnm:Sheet></gnm:Sheets>
                </gnm:Workbook>
                """.formatted(escaped(name), Math.max(0, widths.size() - 1), Math.max(0, rows - 1), columns, cells);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
