package dev.guildhall.env.company.helpdesk.model;

/// @param cents its price in euros, VAT included
public record Product(long id, String sku, String name, long cents, ReturnRule returns) {}
