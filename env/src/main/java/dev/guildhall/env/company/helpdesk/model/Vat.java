package dev.guildhall.env.company.helpdesk.model;

import java.util.Map;

/// The rates of value added tax by country of destination, in thousandths of the price before tax.
public final class Vat {
    private static final Map<String, Integer> RATES = Map.ofEntries(
            Map.entry("Germany", 190),
            Map.entry("France", 200),
            Map.entry("Ireland", 230),
            Map.entry("Netherlands", 210),
            Map.entry("Spain", 210),
            Map.entry("Italy", 220),
            Map.entry("Poland", 230),
            Map.entry("Sweden", 250),
            Map.entry("Portugal", 230),
            Map.entry("Finland", 255),
            Map.entry("Switzerland", 81),
            Map.entry("United Kingdom", 200));

    private Vat() {}

    /// None for a country that the company does not deliver to by itself.
    public static int permille(String country) {
        return RATES.getOrDefault(country, 0);
    }
}
