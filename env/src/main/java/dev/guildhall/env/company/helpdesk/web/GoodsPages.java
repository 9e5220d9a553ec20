package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.model.ReturnCase;
import dev.guildhall.env.company.helpdesk.store.Goods;
import dev.guildhall.env.company.helpdesk.store.NotAllowed;
import dev.guildhall.env.company.helpdesk.web.Frame.Section;
import dev.guildhall.env.company.helpdesk.web.GoodsForm.Purpose;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Opening a return and sending a replacement, each in three steps: ask, review, do.
public final class GoodsPages {
    private GoodsPages() {}

    public record Ask(Frame frame, OrderCard card, GoodsForm form) {}

    /// @param seen how many returns or replacements the order had, so that a form sent twice counts once
    public record Review(Frame frame, OrderCard card, GoodsForm form, List<Goods.Line> lines, int seen) {

        /// To the form, filled in as it was.
        public String back() {
            return Links.goods(card.order().number(), form);
        }
    }

    static Consumer<Visit> ask(Purpose purpose) {
        return visit -> {
            var order = OrderPages.order(visit);
            var form = form(visit, purpose, order);
            if (form.picks().isEmpty()) {
                throw new NotAllowed("Nothing is left of order %d to do that with.".formatted(order.number()));
            }
            visit.show("goods", asked(visit, order, form));
        };
    }

    static Consumer<Visit> review(Purpose purpose) {
        return visit -> {
            var order = OrderPages.order(visit);
            checked(visit, order, form(visit, purpose, order), (form, lines) -> {
                var frame = visit.frame("Confirm " + purpose.path(), Section.ORDERS);
                var card = OrderCard.of(visit.desk(), order);
                visit.show("goods-review", new Review(frame, card, form, lines, seen(visit, purpose, order)));
            });
        };
    }

    static Consumer<Visit> send(Purpose purpose) {
        return visit -> {
            var order = OrderPages.order(visit);
            var path = "/orders/" + order.number();
            if (!visit.text("seen").equals(Integer.toString(seen(visit, purpose, order)))) {
                visit.done(path, "That was done once. It was not done a second time.");
                return;
            }
            checked(visit, order, form(visit, purpose, order), (form, _) -> {
                var returns = visit.desk().returns();
                switch (purpose) {
                    case RETURN -> {
                        returns.open(order, form.quantities(), form.reason().orElseThrow());
                        visit.done(path, "The return was opened and its label sent to the customer.");
                    }
                    case REPLACEMENT -> {
                        long number = returns.replace(order, form.quantities());
                        visit.done(path, "The replacement will be sent as order %d.".formatted(number));
                    }
                }
            });
        };
    }

    /// The buttons beside a return: its parcel arrived, or is not to be expected any more.
    static void settle(Visit visit) {
        var order = OrderPages.order(visit);
        var back = visit.desk().returns().of(order.number()).stream()
                .filter(r -> visit.text("return").equals(Long.toString(r.id())))
                .findFirst()
                .orElseThrow(() -> new Missing("There is no such return of this order."));
        var status = visit.choice("status", ReturnCase.Status.class)
                .filter(s -> s != ReturnCase.Status.LABEL_SENT)
                .orElseThrow(() -> new NotAllowed("A return can be marked as received, or cancelled."));
        visit.desk().returns().settle(back, status);
        visit.done(
                "/orders/" + order.number(),
                status == ReturnCase.Status.RECEIVED
                        ? "The return was marked as received."
                        : "The return was cancelled.");
    }

    @FunctionalInterface
    private interface Then {
        void go(GoodsForm form, List<Goods.Line> lines);
    }

    /// Goes on with what was asked for, or shows the form again with what is wrong about it.
    private static void checked(Visit visit, Order order, GoodsForm form, Then then) {
        var faults = form.faults();
        if (!faults.isEmpty()) {
            visit.showAgain("goods", asked(visit, order, form.wrong(faults)));
            return;
        }
        var returns = visit.desk().returns();
        List<Goods.Line> lines;
        try {
            lines = switch (form.purpose()) {
                case RETURN -> returns.plan(order, form.quantities());
                case REPLACEMENT -> returns.planReplacement(order, form.quantities());
            };
        } catch (NotAllowed refused) {
            var why = String.valueOf(refused.getMessage());
            visit.showAgain("goods", asked(visit, order, form.wrong(Map.of("items", why))));
            return;
        }
        then.go(form, lines);
    }

    private static GoodsForm form(Visit visit, Purpose purpose, Order order) {
        var goods = visit.desk().returns().goods();
        var left = purpose == Purpose.RETURN ? goods.leftWithCustomer(order.number()) : goods.left(order.number());
        return GoodsForm.of(visit, purpose, left);
    }

    private static Ask asked(Visit visit, Order order, GoodsForm form) {
        var title = "%s: order %d".formatted(form.purpose().label(), order.number());
        return new Ask(visit.frame(title, Section.ORDERS), OrderCard.of(visit.desk(), order), form);
    }

    private static int seen(Visit visit, Purpose purpose, Order order) {
        var returns = visit.desk().returns();
        return switch (purpose) {
            case RETURN -> returns.of(order.number()).size();
            case REPLACEMENT -> returns.replacements(order.number()).size();
        };
    }
}
