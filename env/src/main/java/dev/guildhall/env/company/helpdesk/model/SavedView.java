package dev.guildhall.env.company.helpdesk.model;

/// A list of tickets that somebody saved under a name.
///
/// @param query of the list's address, such as `status=OPEN&team=BILLING`
public record SavedView(long id, String agent, String name, String query) {}
