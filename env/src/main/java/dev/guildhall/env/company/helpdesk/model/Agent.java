package dev.guildhall.env.company.helpdesk.model;

/// A member of the support team.
public record Agent(long id, String name, String email) {}
