package dev.guildhall.env.company.helpdesk.model;

public record Product(long id, String sku, String name, long cents) {}
