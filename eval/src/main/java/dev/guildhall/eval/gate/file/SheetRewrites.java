package dev.guildhall.eval.gate.file;

import dev.guildhall.eval.gate.file.Rewrite.Must;
import dev.guildhall.tasks.cad.sheet.Book;
import dev.guildhall.tasks.cad.sheet.CellAt;
import dev.guildhall.tasks.cad.sheet.Content;
import dev.guildhall.tasks.cad.sheet.NewSheet;
import dev.guildhall.tasks.cad.sheet.SheetFile;
import dev.guildhall.tasks.cad.sheet.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A sheet with one cell of it, or one row, made different. Only its first sheet is kept.
final class SheetRewrites {
    /// Nothing is there in any sheet of ours.
    private static final CellAt NOWHERE = new CellAt(24, 40);

    private static final int MOST_OLD = 6;

    private final Book book;
    private final SortedMap<CellAt, Content> cells;
    private final Map<CellAt, Content> was;
    private final Rewrites into;

    SheetRewrites(Optional<byte[]> before, byte[] after, Rewrites into) {
        this.book = read(into.file(), after);
        this.cells = book.first().cells();
        this.was = before.<Map<CellAt, Content>>map(
                        bytes -> read(into.file(), bytes).first().cells())
                .orElse(Map.of());
        this.into = into;
    }

    private static Book read(String file, byte[] bytes) {
        return switch (SheetFile.read(file, bytes)) {
            case SheetFile.Result.Read(var read) -> read;
            case SheetFile.Result.NotRead(var why) -> throw new IllegalArgumentException("%s: %s".formatted(file, why));
        };
    }

    void all() {
        into.add("saved by another program", file(cells), Must.STAY_MET);
        cells.forEach((at, content) -> {
            if (!content.equals(was.get(at))) {
                made(at, content);
            }
        });
        var old = new TreeMap<>(was);
        old.entrySet().removeIf(cell -> !cell.getValue().equals(cells.get(cell.getKey())));
        old.entrySet().stream().limit(MOST_OLD).forEach(cell -> damaged(cell.getKey(), cell.getValue()));
        old.keySet().stream().map(CellAt::row).distinct().skip(1).findFirst().ifPresent(row -> {
            var fewer = new TreeMap<>(cells);
            fewer.keySet().removeIf(at -> at.row() == row);
            into.add("without row %d".formatted(row + 1), file(fewer), Must.LOSE_A_GUARD);
        });
        add(NOWHERE, "also holds a note", new Content.Words("note"), Must.LOSE_A_GUARD);
    }

    private void made(CellAt at, Content content) {
        var fewer = new TreeMap<>(cells);
        fewer.remove(at);
        into.add("with %s emptied".formatted(at), file(fewer), Must.LOSE);
        add(at, "a fault", new Content.Formula("1/0"), Must.LOSE);
        switch (content) {
            case Content.Figure(var value) -> {
                add(at, "1 more", new Content.Figure(value + 1), Must.LOSE);
                add(at, "words", new Content.Words("about %s".formatted(plain(value))), Must.LOSE);
                add(at, "the number by a formula", new Content.Formula(plain(value) + "+0"), Must.STAY_MET);
            }
            case Content.Words(var text) -> {
                add(at, "other words", new Content.Words("not " + text), Must.LOSE);
                add(at, "the word in small letters", new Content.Words(text.toLowerCase(Locale.ROOT)), Must.STAY_MET);
            }
            case Content.Formula(var text) -> {
                add(at, "its formula and 1", new Content.Formula("(%s)+1".formatted(text)), Must.LOSE);
                add(at, "its formula within brackets", new Content.Formula("(%s)".formatted(text)), Must.STAY_MET);
                add(
                        at,
                        "its formula in small letters",
                        new Content.Formula(text.toLowerCase(Locale.ROOT)),
                        Must.STAY_MET);
                if (book.value(at.toString()) instanceof Value.Figure(var value)) {
                    add(at, "its number pasted", new Content.Figure(value), Must.LOSE);
                    add(at, "a formula of that number", new Content.Formula(plain(value) + "+0"), Must.LOSE);
                }
            }
        }
    }

    private void damaged(CellAt at, Content held) {
        var fewer = new TreeMap<>(cells);
        fewer.remove(at);
        into.add("without what was in %s".formatted(at), file(fewer), Must.LOSE_A_GUARD);
        switch (held) {
            case Content.Figure(var value) ->
                add(at, "another number than before", new Content.Figure(value + 0.5), Must.LOSE_A_GUARD);
            case Content.Words(var text) ->
                add(at, "other words than before", new Content.Words(text + "."), Must.LOSE_A_GUARD);
            case Content.Formula _ ->
                add(at, "a number instead of a formula", new Content.Figure(1), Must.LOSE_A_GUARD);
        }
    }

    private void add(CellAt at, String what, Content content, Must must) {
        var changed = new TreeMap<>(cells);
        changed.put(at, content);
        into.add("where %s is %s".formatted(at, what), file(changed), must);
    }

    private byte[] file(SortedMap<CellAt, Content> of) {
        var sheet = new NewSheet(book.first().name());
        int rows = of.isEmpty() ? 0 : of.lastKey().row() + 1;
        for (int row = 0; row < rows; row++) {
            var typed = new Object[NOWHERE.column() + 1];
            Arrays.fill(typed, "");
            for (var cell : of.entrySet()) {
                if (cell.getKey().row() == row && cell.getKey().column() < typed.length) {
                    typed[cell.getKey().column()] = typed(cell.getValue());
                }
            }
            sheet.row(typed);
        }
        return sheet.bytes(into.file());
    }

    private static String typed(Content content) {
        return switch (content) {
            case Content.Figure(var value) -> plain(value);
            case Content.Words(var text) -> text;
            case Content.Formula(var text) -> "=" + text;
        };
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
