package dev.guildhall.env.company.helpdesk.model;

/// So many of one order item, in one parcel.
public record ShipmentItem(long id, long shipment, long item, int quantity) {}
