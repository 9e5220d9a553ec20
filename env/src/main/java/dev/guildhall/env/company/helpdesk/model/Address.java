package dev.guildhall.env.company.helpdesk.model;

/// Where a parcel goes.
public record Address(String recipient, String street, String postcode, String city, String country) {

    /// On one line, as on a list.
    public String line() {
        return "%s, %s, %s %s, %s".formatted(recipient, street, postcode, city, country);
    }
}
