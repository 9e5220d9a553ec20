package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Address;
import java.util.LinkedHashMap;
import java.util.Map;

/// The form of an order's address as it was filled in.
///
/// @param wrong what to say beside a field, by the field's name; empty if all is right
public record AddressForm(Address address, Map<String, String> wrong) {
    private static final int LONGEST = 80;

    static AddressForm of(Address address) {
        return new AddressForm(address, Map.of());
    }

    static AddressForm sent(Visit visit) {
        var address = new Address(
                visit.text("recipient"),
                visit.text("street"),
                visit.text("postcode"),
                visit.text("city"),
                visit.text("country"));
        var wrong = new LinkedHashMap<String, String>();
        require(wrong, "recipient", "the recipient's name", address.recipient());
        require(wrong, "street", "street and number", address.street());
        require(wrong, "postcode", "the postcode", address.postcode());
        require(wrong, "city", "the city", address.city());
        require(wrong, "country", "the country", address.country());
        if (!address.street().isEmpty() && address.street().chars().noneMatch(Character::isDigit)) {
            wrong.put("street", "The street needs a house number.");
        }
        if (!address.postcode().isEmpty() && !address.postcode().matches("[A-Za-z0-9][A-Za-z0-9 -]{1,11}")) {
            wrong.put("postcode", "A postcode has letters, digits, spaces and hyphens only, 12 at most.");
        }
        return new AddressForm(address, wrong);
    }

    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    private static void require(Map<String, String> wrong, String field, String what, String typed) {
        if (typed.isEmpty()) {
            wrong.put(field, "Type %s.".formatted(what));
        } else if (typed.length() > (field.equals("country") ? 60 : LONGEST)) {
            wrong.put(field, "That is too long: %d characters.".formatted(typed.length()));
        }
    }
}
