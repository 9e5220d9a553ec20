package dev.guildhall.eval.person;

import dev.guildhall.eval.report.Words;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Verdict;
import java.util.List;

/// What the page is sent, each as JSON with its `type`. A picture follows [Seen] as bytes.
final class News {
    private News() {}

    record Briefed(String type, String brief) {
        static Briefed of(String brief) {
            return new Briefed("briefed", brief);
        }
    }

    record Seen(String type, int step, String refused) {
        static Seen of(Seat.View view) {
            return new Seen("seen", view.step(), view.refused());
        }
    }

    /// What was sent is not understood, and was not done.
    record Refused(String type, String why) {
        static Refused of(String why) {
            return new Refused("refused", why);
        }
    }

    /// Another page is shown the same desk from now on.
    record Moved(String type) {
        static Moved away() {
            return new Moved("moved");
        }
    }

    /// @param solved whether every goal is met and nothing is damaged; false where that is not known
    /// @param words the ending in a sentence
    record Over(String type, boolean solved, String words, List<Checked> checks) {
        static Over of(EpisodeResult result) {
            return new Over(
                    "over",
                    result.score().map(Score::solved).orElse(false),
                    Words.of(result.ending()),
                    result.score().stream()
                            .flatMap(score -> score.checks().stream())
                            .map(check -> Checked.of(check.claim(), check.verdict()))
                            .toList());
        }
    }

    record Checked(String claim, String verdict, String saw) {
        static Checked of(String claim, Verdict verdict) {
            return switch (verdict) {
                case Verdict.Met _ -> new Checked(claim, "met", "");
                case Verdict.NotMet(var saw) -> new Checked(claim, "not met", saw);
                case Verdict.Unknown(var why) -> new Checked(claim, "unknown", why);
            };
        }
    }
}
