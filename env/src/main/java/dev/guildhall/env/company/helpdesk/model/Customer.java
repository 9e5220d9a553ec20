package dev.guildhall.env.company.helpdesk.model;

import java.time.Instant;

public record Customer(long id, String name, String email, String phone, Instant since) {

    /// What a letter to the customer begins with.
    public String firstName() {
        return name.split(" ", 2)[0];
    }
}
