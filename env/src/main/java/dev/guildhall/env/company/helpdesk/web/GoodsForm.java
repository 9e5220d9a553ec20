package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.ReturnCase;
import dev.guildhall.env.company.helpdesk.store.Goods;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The form that asks which items come back or are sent once more, as it was filled in.
///
/// @param wrong what to say beside a field, by the field's name
public record GoodsForm(
        Purpose purpose, List<ItemPick> picks, Optional<ReturnCase.Reason> reason, Map<String, String> wrong) {

    public enum Purpose {
        RETURN("return", "Open return", "Quantity to return"),
        REPLACEMENT("replacement", "Send replacement", "Quantity to replace");

        private final String path;
        private final String label;
        private final String column;

        Purpose(String path, String label, String column) {
            this.path = path;
            this.label = label;
            this.column = column;
        }

        /// The last part of its pages' addresses.
        public String path() {
            return path;
        }

        /// What the button says that does it.
        public String label() {
            return label;
        }

        public String column() {
            return column;
        }
    }

    static GoodsForm of(Visit visit, Purpose purpose, List<Goods.Line> left) {
        var picks = left.stream()
                .map(line -> ItemPick.of(visit, line.item(), line.quantity()))
                .toList();
        return new GoodsForm(purpose, picks, visit.choice("reason", ReturnCase.Reason.class), Map.of());
    }

    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    GoodsForm wrong(Map<String, String> found) {
        return new GoodsForm(purpose, picks, reason, Map.copyOf(found));
    }

    /// What is wrong about it by itself, by field.
    Map<String, String> faults() {
        var found = new LinkedHashMap<String, String>();
        if (picks.stream().noneMatch(ItemPick::ticked)) {
            found.put("items", "Tick at least one item.");
        }
        ItemPick.fault(picks).ifPresent(fault -> found.put("items", fault));
        if (purpose == Purpose.RETURN && reason.isEmpty()) {
            found.put("reason", "Choose a reason.");
        }
        return found;
    }

    /// By the items' ids.
    SequencedMap<Long, Integer> quantities() {
        return ItemPick.quantities(picks);
    }
}
