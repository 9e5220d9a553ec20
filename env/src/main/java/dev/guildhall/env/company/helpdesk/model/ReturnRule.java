package dev.guildhall.env.company.helpdesk.model;

/// Whether an article can be sent back because the customer does not like it, and if not, why.
public enum ReturnRule {
    RETURNABLE("Returnable"),
    HYGIENE("Not returnable: hygiene article"),
    PERSONALISED("Not returnable: personalised"),
    SOFTWARE("Not returnable once opened: software");

    private final String label;

    ReturnRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean returnable() {
        return this == RETURNABLE;
    }
}
