package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Currency;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.store.NotAllowed;
import dev.guildhall.env.company.helpdesk.store.Refunds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The refund form as it was filled in, right or wrong.
///
/// @param wrong what to say beside a field, by the field's name
public record RefundForm(
        Kind kind,
        List<ItemPick> picks,
        String amount,
        Optional<Refund.Reason> reason,
        Optional<Refund.To> destination,
        String note,
        Map<String, String> wrong) {
    private static final int LONGEST_NOTE = 500;

    public enum Kind {
        ITEMS("Selected items"),
        AMOUNT("Partial amount"),
        FULL("Full refund");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    sealed interface Checked {}

    record Right(Refunds.Plan plan, Refund.To destination, Refund.Reason reason) implements Checked {}

    /// @param form the same with what is wrong
    record Wrong(RefundForm form) implements Checked {}

    static RefundForm of(Visit visit, Refunds.Left left) {
        var picks = left.items().stream()
                .map(line -> ItemPick.of(visit, line.item(), line.quantity()))
                .toList();
        return new RefundForm(
                visit.choice("kind", Kind.class).orElse(Kind.ITEMS),
                picks,
                visit.text("amount"),
                visit.choice("reason", Refund.Reason.class).filter(r -> r != Refund.Reason.CANCELLED),
                visit.choice("destination", Refund.To.class),
                visit.text("note"),
                Map.of());
    }

    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    Checked check(Refunds refunds, long order) {
        var found = new LinkedHashMap<String, String>();
        var wanted = wanted(refunds.left(order).terms().currency(), found);
        Optional<Refunds.Plan> plan = Optional.empty();
        try {
            plan = wanted.map(w -> refunds.plan(order, w));
        } catch (NotAllowed refused) {
            found.put(kind == Kind.AMOUNT ? "amount" : "items", String.valueOf(refused.getMessage()));
        }
        if (reason.isEmpty()) {
            found.put("reason", "Choose a reason.");
        }
        if (destination.isEmpty()) {
            found.put("destination", "Choose where the money goes.");
        }
        if (note.length() > LONGEST_NOTE) {
            found.put("note", "A note has at most %d characters.".formatted(LONGEST_NOTE));
        }
        if (!found.isEmpty() || plan.isEmpty() || destination.isEmpty() || reason.isEmpty()) {
            return new Wrong(new RefundForm(kind, picks, amount, reason, destination, note, found));
        }
        return new Right(plan.get(), destination.get(), reason.get());
    }

    private Optional<Refunds.Wanted> wanted(Currency currency, Map<String, String> found) {
        return switch (kind) {
            case FULL -> Optional.of(new Refunds.Full());
            case AMOUNT -> {
                var cents = currency.read(amount);
                if (cents.isEmpty()) {
                    found.put("amount", "Type an amount such as 12.50.");
                }
                yield cents.isEmpty() ? Optional.empty() : Optional.of(new Refunds.Amount(cents.getAsLong()));
            }
            case ITEMS -> items(found);
        };
    }

    private Optional<Refunds.Wanted> items(Map<String, String> found) {
        ItemPick.fault(picks).ifPresent(fault -> found.put("items", fault));
        if (picks.stream().noneMatch(ItemPick::ticked)) {
            found.put("items", "Tick at least one item, or choose another kind of refund.");
        }
        return found.containsKey("items")
                ? Optional.empty()
                : Optional.of(new Refunds.Items(ItemPick.quantities(picks)));
    }
}
