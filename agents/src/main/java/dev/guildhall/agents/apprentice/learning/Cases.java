package dev.guildhall.agents.apprentice.learning;

import java.util.ArrayList;
import java.util.List;

/// Demonstrations of one job, by the way in which it was done.
final class Cases {
    /// How alike letters may have to be where less does not explain them.
    static final List<Double> CLOSER = List.of(0.6, 0.7, 0.8, 0.9);

    private static final double LIKE = 0.45;
    private static final double VERY = 0.85;
    private static final double SAME = 0.6;
    private static final int LETTER = 5;
    private static final int SHORT = 60;
    private static final int WORK = 4; // to look something up takes less

    private Cases() {}

    /// Those with the same moves and a similar letter belong together.
    static List<List<Lesson>> of(List<Lesson> lessons) {
        return grouped(lessons, LIKE);
    }

    /// The same, by letters that are nearly equal: for a case in which something was written that nothing explains.
    static List<List<Lesson>> apart(List<Lesson> one) {
        return grouped(one, VERY);
    }

    static List<List<Lesson>> apart(List<Lesson> one, double like) {
        return grouped(one, like);
    }

    private static List<List<Lesson>> grouped(List<Lesson> lessons, double like) {
        var cases = new ArrayList<List<Lesson>>();
        for (var lesson : lessons) {
            cases.stream()
                    .filter(one -> one.getFirst().outline().equals(lesson.outline()))
                    .filter(one -> alike(one.getFirst().letter(), lesson.letter(), like))
                    .findFirst()
                    .orElseGet(() -> {
                        var fresh = new ArrayList<Lesson>();
                        cases.add(fresh);
                        return fresh;
                    })
                    .add(lesson);
        }
        return cases;
    }

    /// A name or a number is no letter: it is another one in each demonstration.
    private static boolean alike(String one, String other, double like) {
        return (!letter(one) && !letter(other)) || Tokens.likeness(one, other) >= like;
    }

    private static boolean letter(String text) {
        return text.split("\\s+").length >= LETTER || text.matches("(?s).*[.!?]\\s*");
    }

    /// With how many moves all cases begin, so that nobody needs to decide before; 0 if no work is among them.
    static int shared(List<Lesson> one, List<List<Lesson>> cases) {
        var mine = one.getFirst();
        int shared = mine.moves().size();
        for (var other : cases) {
            shared = Math.min(shared, shared(mine, other.getFirst()));
        }
        return shared == mine.moves().size() || shared < WORK ? 0 : shared;
    }

    private static int shared(Lesson one, Lesson other) {
        int same = 0;
        while (same < Math.min(one.moves().size(), other.moves().size()) && same(one, other, same)) {
            same++;
        }
        return same;
    }

    private static boolean same(Lesson first, Lesson second, int move) {
        var one = first.moves().get(move);
        var other = second.moves().get(move);
        if (one.kind() != other.kind()) {
            return false;
        }
        return switch (one.kind()) {
            case CLICK -> Lesson.outline(one).equals(Lesson.outline(other));
            case FILL ->
                (one.text().length() < SHORT
                                && other.text().length() < SHORT
                                && first.briefed(one.text()) == second.briefed(other.text()))
                        || Tokens.likeness(one.text(), other.text()) >= SAME;
            case PRESS, FINISH -> one.text().equals(other.text());
            case TYPE -> false;
        };
    }
}
