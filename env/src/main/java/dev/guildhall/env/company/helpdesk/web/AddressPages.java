package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Order;
import dev.guildhall.env.company.helpdesk.store.NotAllowed;
import dev.guildhall.env.company.helpdesk.web.Frame.Section;

/// Changing where an order goes: ask, review, change.
public final class AddressPages {
    private AddressPages() {}

    public record Page(Frame frame, Order order, AddressForm form) {
        /// To the form, filled in as it was.
        public String back() {
            return Links.address(order.number(), form.address());
        }
    }

    static void ask(Visit visit) {
        var order = changeable(visit);
        var form = visit.text("recipient").isEmpty() ? AddressForm.of(order.shipTo()) : AddressForm.sent(visit);
        visit.show("address", page(visit, order, form));
    }

    static void review(Visit visit) {
        var order = changeable(visit);
        var form = AddressForm.sent(visit);
        if (form.wrong().isEmpty()) {
            visit.show("address-review", new Page(visit.frame("Confirm address", Section.ORDERS), order, form));
        } else {
            visit.showAgain("address", page(visit, order, form));
        }
    }

    static void change(Visit visit) {
        var order = OrderPages.order(visit);
        var form = AddressForm.sent(visit);
        if (form.wrong().isEmpty()) {
            visit.desk().orders().changeAddress(order, form.address());
            visit.done("/orders/" + order.number(), "The shipping address was changed.");
        } else {
            visit.showAgain("address", page(visit, order, form));
        }
    }

    private static Page page(Visit visit, Order order, AddressForm form) {
        return new Page(visit.frame("Change address of order " + order.number(), Section.ORDERS), order, form);
    }

    private static Order changeable(Visit visit) {
        var order = OrderPages.order(visit);
        if (!order.beforeShipping()) {
            throw new NotAllowed("The address can no longer be changed: order %d is %s."
                    .formatted(order.number(), order.status().label()));
        }
        return order;
    }
}
