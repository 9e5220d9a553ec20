package dev.guildhall.agents.apprentice.skill;

/// A skill's text cannot be read; the message says in which line, and what is expected there.
public final class SkillMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    SkillMistake(int line, String what) {
        super("line %d: %s".formatted(line, what));
    }
}
