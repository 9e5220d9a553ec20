package dev.guildhall.env.company.helpdesk.web;

/// What was asked for is not there.
final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    Missing(String what) {
        super(what);
    }
}
