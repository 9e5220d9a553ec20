package dev.guildhall.env.company.helpdesk.web;

/// A line to be said once, on the next page that is shown: what the last form did.
final class Notices {
    private String next = "";

    void say(String line) {
        next = line;
    }

    String take() {
        var line = next;
        next = "";
        return line;
    }
}
