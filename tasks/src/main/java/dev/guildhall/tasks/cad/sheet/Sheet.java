package dev.guildhall.tasks.cad.sheet;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was entered into one sheet, by place, row after row.
public record Sheet(String name, SortedMap<CellAt, Content> cells) {
    public Sheet {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    public Optional<Content> at(String cell) {
        return Optional.ofNullable(cells.get(CellAt.of(cell)));
    }

    public boolean isFormula(String cell) {
        return at(cell).filter(Content.Formula.class::isInstance).isPresent();
    }

    public Sheet with(String cell, Content content) {
        var changed = new TreeMap<>(cells);
        changed.put(CellAt.of(cell), content);
        return new Sheet(name, changed);
    }
}
