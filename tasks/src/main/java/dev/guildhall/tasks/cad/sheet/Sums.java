package dev.guildhall.tasks.cad.sheet;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.ss.util.WorkbookUtil;

/// Works out a book's formulas, by Apache POI: a .gnumeric file holds formulas without their results.
final class Sums {
    /// A text between quotes, which stays as it is, or anything else.
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'|[^\"']+");

    private final Workbook book;
    private final FormulaEvaluator evaluator;

    private Sums(Workbook book) {
        this.book = book;
        this.evaluator = book.getCreationHelper().createFormulaEvaluator();
    }

    static Sums of(Book from) {
        var book = new HSSFWorkbook();
        from.sheets().forEach(sheet -> book.createSheet(WorkbookUtil.createSafeSheetName(sheet.name())));
        for (var sheet : from.sheets()) {
            var into = book.getSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
            sheet.cells().forEach((at, content) -> {
                if (at.column() < SpreadsheetVersion.EXCEL97.getMaxColumns()
                        && at.row() < SpreadsheetVersion.EXCEL97.getMaxRows()) {
                    enter(CellUtil.getCell(CellUtil.getRow(at.row(), into), at.column()), content);
                }
            });
        }
        return new Sums(book);
    }

    private static void enter(Cell cell, Content content) {
        switch (content) {
            case Content.Figure(var value) -> cell.setCellValue(value);
            case Content.Words(var text) ->
                cell.setCellValue(text.length() > 32_767 ? text.substring(0, 32_767) : text);
            case Content.Formula(var text) -> {
                try {
                    formula(cell, upperCase(text));
                } catch (FormulaParseException | IllegalArgumentException | IllegalStateException e) {
                    cell.setCellErrorValue(FormulaError.NAME.getCode());
                }
            }
        }
    }

    /// Ranges within SUMPRODUCT are multiplied, added and compared cell by cell, which POI does in array formulas.
    private static void formula(Cell cell, String text) {
        if (text.contains("SUMPRODUCT(")) {
            var alone = new CellRangeAddress(
                    cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex());
            cell.getSheet().setArrayFormula(text, alone);
        } else {
            cell.setCellFormula(text);
        }
    }

    private static String upperCase(String formula) {
        var upper = new StringBuilder();
        var pieces = QUOTED.matcher(formula);
        while (pieces.find()) {
            var piece = pieces.group();
            boolean quoted = piece.startsWith("\"") || piece.startsWith("'");
            upper.append(quoted ? piece : piece.toUpperCase(Locale.ROOT));
        }
        return upper.toString();
    }

    Value value(String sheet, CellAt at) {
        var row = book.getSheet(WorkbookUtil.createSafeSheetName(sheet)).getRow(at.row());
        var cell = row == null ? null : row.getCell(at.column());
        if (cell == null) {
            return new Value.Empty();
        }
        try {
            var value = evaluator.evaluate(cell);
            if (value == null) {
                return new Value.Empty();
            }
            return switch (value.getCellType()) {
                case NUMERIC -> new Value.Figure(value.getNumberValue());
                case STRING -> new Value.Words(value.getStringValue());
                case BOOLEAN -> new Value.Words(value.getBooleanValue() ? "TRUE" : "FALSE");
                case ERROR ->
                    new Value.Fault(FormulaError.forInt(value.getErrorValue()).getString());
                case BLANK, _NONE, FORMULA -> new Value.Empty();
            };
        } catch (NotImplementedException | IllegalStateException e) {
            return new Value.Unknown(
                    "%s has a function that cannot be worked out here: %s".formatted(at, e.getMessage()));
        } catch (StackOverflowError deep) {
            return new Value.Unknown("the formulas behind %s go too deep to be worked out".formatted(at));
        }
    }
}
