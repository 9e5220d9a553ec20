package dev.guildhall.eval.cli;

import dev.guildhall.eval.grade.gap.Contradiction;
import dev.guildhall.eval.grade.gap.Gap;
import dev.guildhall.eval.grade.gap.Next;
import dev.guildhall.eval.score.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The shape of `grade gap --json`. The keys are told in `eval/docs/grading.md`.
record GapJson(
        int episodes,
        int graded,
        List<Row> overall,
        List<Row> byTask,
        List<String> suspects,
        Map<String, EstimateJson> accepted,
        List<Next> next,
        String meaning) {

    record Row(String task, String by, Part falsePass, Part falseFail, boolean suspect) {
        static Row of(Contradiction c) {
            return new Row(c.task(), c.by(), Part.of(c.falsePass()), Part.of(c.falseFail()), c.suspect());
        }
    }

    /// @param of how many; the share is null if there is none
    record Part(int hits, int of, Optional<Double> share, Optional<Double> low, Optional<Double> high) {
        static Part of(Share share) {
            var some = Optional.of(share).filter(s -> !s.none());
            return new Part(
                    share.hits(), share.of(), some.map(Share::value), some.map(Share::low), some.map(Share::high));
        }
    }

    static GapJson of(Gap gap) {
        var accepted = new LinkedHashMap<String, EstimateJson>();
        gap.accepted().forEach((agent, estimate) -> accepted.put(agent, EstimateJson.of(estimate)));
        return new GapJson(
                gap.episodes(),
                gap.graded(),
                gap.overall().stream().map(Row::of).toList(),
                gap.byTask().stream().map(Row::of).toList(),
                gap.suspects(),
                accepted,
                gap.next(),
                GapTable.meaning(gap));
    }
}
