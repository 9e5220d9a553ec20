package dev.guildhall.env.company.helpdesk.model;

/// So many of one order item, sent back.
public record ReturnLine(long id, long returnCase, long item, int quantity) {}
