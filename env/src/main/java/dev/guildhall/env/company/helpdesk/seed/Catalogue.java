package dev.guildhall.env.company.helpdesk.seed;

import dev.guildhall.env.company.helpdesk.model.Product;
import dev.guildhall.env.company.helpdesk.model.ReturnRule;
import dev.guildhall.env.company.helpdesk.model.Shipment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the company sells, and who carries it. The seed draws the prices.
public final class Catalogue {
    private static final List<Ware> WARES =
            Stream.of("""
                    Alder desk lamp, 2900, 5900
                    Amber glass vase, 1800, 3900
                    Beech serving board, 1900, 3400
                    Birch step stool, 3900, 6900
                    Ceramic teapot 1200 ml, 2400, 4400
                    Copper watering can, 2200, 4200
                    Cork bath mat, 1500, 2900
                    Cotton bedspread 220 cm, 5900, 9900
                    Dinner plates set of 4, 3200, 5900
                    Down pillow 50 x 70, 3400, 5900
                    Enamel bread bin, 2800, 4900
                    Fabric storage box, 1100, 2400
                    Hall mirror oval, 6900, 12900
                    Jute rug 160 x 230, 8900, 15900
                    Knife block walnut, 5400, 8900
                    Linen curtains pair, 4900, 8900
                    Linen table runner, 1400, 2900
                    Oak bedside table, 9900, 16900
                    Pendant light opal, 5900, 10900
                    Rattan laundry basket, 3900, 6900
                    Sheepskin throw, 4900, 7900
                    Steel pan 28 cm, 4400, 7900
                    Stoneware mugs set of 6, 2900, 4900
                    Terracotta planter 30 cm, 1900, 3900
                    Wall clock ash, 3400, 6400
                    Wool blanket 130 x 180, 5400, 9400
                    Bamboo toothbrushes set of 4, 900, 1900, HYGIENE
                    Feather mattress topper, 7900, 12900, HYGIENE
                    Razor and shaving brush, 3400, 6900, HYGIENE
                    Door sign with your name, 2400, 4900, PERSONALISED
                    Engraved cutting board, 2900, 5400, PERSONALISED
                    Home planner software, 3900, 7900, SOFTWARE
                    """.strip().split("\n")).map(Ware::of).toList();
    private static final List<String> CARRIERS = List.of("Northline", "ParcelJet", "Blue Van", "Postway");

    private Catalogue() {}

    private record Ware(String name, int least, int most, ReturnRule returns) {
        static Ware of(String line) {
            var parts = line.split(", ");
            var returns = parts.length == 3 ? ReturnRule.RETURNABLE : ReturnRule.valueOf(parts[3]);
            return new Ware(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), returns);
        }
    }

    static List<Product> products(Draw draw) {
        var products = new ArrayList<Product>();
        for (var ware : WARES) {
            long cents = draw.between(ware.least / 100, ware.most / 100) * 100L - draw.one(List.of(0, 1, 5, 10, 50));
            products.add(new Product(products.size() + 1, sku(draw, products), ware.name, cents, ware.returns));
        }
        return products;
    }

    private static String sku(Draw draw, List<Product> taken) {
        return Stream.generate(() -> sku(draw))
                .filter(sku -> taken.stream().noneMatch(p -> p.sku().equals(sku)))
                .findFirst()
                .orElseThrow();
    }

    /// An article number such as `HG-40718`.
    public static String sku(Draw draw) {
        return "HG-" + draw.between(1, 9) + draw.digits(4);
    }

    /// A parcel of one order, with a carrier and a tracking number.
    public static Shipment shipment(Draw draw, long order, Instant shipped, @Nullable Instant delivered) {
        var carrier = draw.one(CARRIERS);
        var tracking = carrier.substring(0, 2).toUpperCase(Locale.ROOT) + draw.digits(9);
        return new Shipment(0, order, carrier, tracking, shipped, delivered);
    }
}
