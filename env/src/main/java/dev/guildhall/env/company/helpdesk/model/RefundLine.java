package dev.guildhall.env.company.helpdesk.model;

/// So many of one order item, paid back.
public record RefundLine(long id, long refund, long item, int quantity, long cents) {}
