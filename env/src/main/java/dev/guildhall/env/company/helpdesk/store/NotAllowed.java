package dev.guildhall.env.company.helpdesk.store;

/// The company's rules, or what is there, forbid it. The message is for the agent on the screen; nothing was
/// changed.
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotAllowed(String why) {
        super(why);
    }
}
