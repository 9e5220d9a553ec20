package dev.guildhall.env.company.helpdesk.model;

public record TicketTag(long id, long ticket, String tag) {}
