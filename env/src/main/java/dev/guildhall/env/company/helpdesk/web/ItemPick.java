package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.OrderItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// An item of an order in a form where some can be ticked, each with how many of it.
///
/// @param left how many there are to pick from
/// @param quantity what stands in its quantity field
public record ItemPick(OrderItem item, int left, boolean ticked, String quantity) {

    /// As it was filled in; until then all that are left.
    static ItemPick of(Visit visit, OrderItem item, int left) {
        var typed = visit.text("quantity-" + item.id());
        var quantity = typed.isEmpty() ? Integer.toString(left) : typed;
        return new ItemPick(item, left, !visit.text("item-" + item.id()).isEmpty(), quantity);
    }

    /// What is wrong with the first quantity that is no number.
    static Optional<String> fault(List<ItemPick> picks) {
        return picks.stream()
                .filter(pick -> pick.ticked && !pick.quantity.matches("\\d{1,4}"))
                .findFirst()
                .map(pick -> "The quantity of “%s” must be a whole number.".formatted(pick.item.name()));
    }

    /// Those that are ticked, by the items' ids; none of them is at fault.
    static SequencedMap<Long, Integer> quantities(List<ItemPick> picks) {
        var quantities = new LinkedHashMap<Long, Integer>();
        picks.stream()
                .filter(ItemPick::ticked)
                .forEach(pick -> quantities.put(pick.item.id(), Integer.valueOf(pick.quantity)));
        return quantities;
    }

    /// Adds those that are ticked to an address, as the form would send them.
    static void into(Map<String, String> query, List<ItemPick> picks) {
        picks.stream().filter(ItemPick::ticked).forEach(pick -> {
            query.put("item-" + pick.item.id(), "yes");
            query.put("quantity-" + pick.item.id(), pick.quantity);
        });
    }
}
