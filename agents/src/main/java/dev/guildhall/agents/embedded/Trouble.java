package dev.guildhall.agents.embedded;

import java.util.Optional;
import java.util.Set;

/// Finds what a program complains of.
final class Trouble {
    private static final Set<String> COMPLAINTS =
            Verbs.stems("error invalid must cannot failed missing required refused incorrect wrong denied forbidden "
                    + "unable sorry least enter choose tick not");
    private static final Set<String> SUCCESSES =
            Verbs.stems("saved sent done updated changed success successfully issued created added completed accepted");

    private Trouble() {}

    /// The first sentence that was on no screen before and sounds like a complaint; empty if
    /// another new one tells of a success.
    static Optional<String> of(Notes notes, Sight sight) {
        var news = notes.news(sight).stream().filter(line -> line.endsWith(".")).toList();
        return news.stream().anyMatch(line -> says(line, SUCCESSES) && !says(line, COMPLAINTS))
                ? Optional.empty()
                : news.stream().filter(line -> says(line, COMPLAINTS)).findFirst();
    }

    private static boolean says(String line, Set<String> words) {
        return Words.hasAny(Words.of(line), words);
    }
}
