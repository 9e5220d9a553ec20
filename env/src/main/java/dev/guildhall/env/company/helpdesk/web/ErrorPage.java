package dev.guildhall.env.company.helpdesk.web;

/// A page that says why there is none.
public record ErrorPage(Frame frame, String message) {}
