package dev.guildhall.env.company.helpdesk.model;

/// An entry of a customer's address book. Changing it moves no parcel: an order has its own copy.
///
/// @param label such as `Home` or `Work`
public record CustomerAddress(long id, long customer, String label, Address address) {}
