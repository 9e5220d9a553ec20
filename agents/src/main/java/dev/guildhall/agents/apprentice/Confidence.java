package dev.guildhall.agents.apprentice;

import dev.guildhall.agents.apprentice.skill.Skill;

/// How sure an apprentice may be of what it has done.
final class Confidence {
    private static final double GUESS = 0.8;
    private static final double SAME = 0.85;
    private static final double RANGE = SAME - Choosing.LEAST;

    private Confidence() {}

    /// By how often the skill was right when it was tried (Laplace's rule of succession), or else by how many
    /// demonstrations it has; less for a brief that is less like it, and for each guess on the way.
    static double of(Skill skill, double likeness, int guesses) {
        var tried = skill.tried();
        double skilled = tried.times() > 0
                ? (tried.right() + 1.0) / (tried.times() + 2)
                : skill.from().size() / (skill.from().size() + 1.5);
        double alike = 0.4 + 0.6 * Math.clamp((likeness - Choosing.LEAST) / RANGE, 0, 1);
        return Math.clamp(skilled * alike * Math.pow(GUESS, guesses), 0.02, 0.98);
    }
}
