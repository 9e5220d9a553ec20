package dev.guildhall.env.company.helpdesk.seed;

import dev.guildhall.env.company.helpdesk.model.Currency;
import dev.guildhall.env.company.helpdesk.model.OrderItem;
import dev.guildhall.env.company.helpdesk.model.Product;
import dev.guildhall.env.company.helpdesk.model.Shares;
import dev.guildhall.env.company.helpdesk.model.Terms;
import dev.guildhall.env.company.helpdesk.model.Vat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody buys at once, with the prices of the day.
public record Basket(List<Line> lines, Currency currency, Optional<Coupon> coupon) {

    public record Line(Product product, int quantity) {}

    /// @param percent what it takes off the prices of the items
    public record Coupon(String code, int percent) {}

    /// What they come to before shipping and without the coupon.
    private long cents() {
        return items(0, 0, 0).stream().mapToLong(OrderItem::cents).sum();
    }

    /// @param country where it goes
    public Terms terms(String country) {
        long off = coupon.map(c -> Math.round(cents() * c.percent / 100.0)).orElse(0L);
        return new Terms(
                currency, Vat.permille(country), coupon.map(Coupon::code).orElse(null), off);
    }

    /// The lines of the order, the coupon spread over them in proportion to their prices.
    ///
    /// @param first the id of the first line
    public List<OrderItem> items(long order, long first, Terms terms) {
        return items(order, first, terms.couponCents());
    }

    private List<OrderItem> items(long order, long first, long couponCents) {
        var weights = lines.stream()
                .map(line -> line.quantity * currency.price(line.product.cents()))
                .toList();
        var discounts = Shares.of(couponCents, weights);
        var items = new ArrayList<OrderItem>();
        for (var line : lines) {
            var product = line.product;
            items.add(new OrderItem(
                    first + items.size(),
                    order,
                    product.id(),
                    product.sku(),
                    product.name(),
                    line.quantity,
                    currency.price(product.cents()),
                    discounts.get(items.size()),
                    product.returns()));
        }
        return items;
    }
}
