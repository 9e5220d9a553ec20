package dev.guildhall.tasks.cad.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The sheets in an Excel file, `.xlsx`, by Apache POI.
final class ExcelSheets {
    private static final double LETTER = 256 * 1.2;

    /// When every file was made, so that the same sheet is the same bytes.
    private static final LocalDateTime MADE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ExcelSheets() {}

    /// @throws IOException if it is none
    static List<Sheet> in(byte[] file, int mostCells) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheets = new ArrayList<Sheet>();
            int count = 0;
            for (var sheet : book) {
                var cells = new TreeMap<CellAt, Content>();
                for (var row : sheet) {
                    for (var cell : row) {
                        if (++count > mostCells) {
                            throw new IOException("it has more than %d cells".formatted(mostCells));
                        }
                        content(cell)
                                .ifPresent(content ->
                                        cells.put(new CellAt(cell.getColumnIndex(), cell.getRowIndex()), content));
                    }
                }
                sheets.add(new Sheet(sheet.getSheetName(), cells));
            }
            return sheets;
        } catch (RuntimeException e) { // POI's own kinds, and any other that a broken file leads it to
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Optional<Content> content(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> Optional.of(new Content.Figure(cell.getNumericCellValue()));
            case STRING -> Optional.of(new Content.Words(cell.getStringCellValue()));
            case FORMULA -> Optional.of(new Content.Formula(cell.getCellFormula()));
            case BOOLEAN -> Optional.of(new Content.Words(cell.getBooleanCellValue() ? "TRUE" : "FALSE"));
            case ERROR -> Optional.of(new Content.Words("a fault"));
            case BLANK, _NONE -> Optional.empty();
        };
    }

    /// A file with one sheet.
    static byte[] file(Sheet sheet) {
        try (var book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreated(MADE + ":00Z");
            var into = book.createSheet(sheet.name());
            var widths = new TreeMap<Integer, Integer>();
            sheet.cells().forEach((at, content) -> {
                var row = Optional.ofNullable(into.getRow(at.row())).orElseGet(() -> into.createRow(at.row()));
                var cell = row.createCell(at.column());
                switch (content) {
                    case Content.Figure(var value) -> cell.setCellValue(value);
                    case Content.Words(var text) -> {
                        cell.setCellValue(text);
                        widths.merge(at.column(), text.length(), Math::max);
                    }
                    case Content.Formula(var text) -> cell.setCellFormula(text);
                }
            });
            widths.forEach((column, letters) -> into.setColumnWidth(column, (int) (LETTER * Math.max(8, letters))));
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return timeless(bytes.toByteArray());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("in memory: " + e.getMessage(), e);
        }
    }

    /// The same archive with every entry made at one moment.
    private static byte[] timeless(byte[] archive) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(MADE);
                out.putNextEntry(same);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
