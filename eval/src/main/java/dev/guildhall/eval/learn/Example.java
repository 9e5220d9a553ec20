package dev.guildhall.eval.learn;

import dev.guildhall.agents.llm.Lesson;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.report.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A past episode of the training split that experts judged, as text: for a chat model that works or judges.
///
/// @param from the recording
/// @param job what sort of work it is
/// @param accepted by the majority of its experts
/// @param done what the worker did, a line a step
/// @param report what the worker said at the end; empty if it did not finish
/// @param comments what the experts wrote
public record Example(
        String from,
        String job,
        String brief,
        boolean accepted,
        List<String> done,
        String report,
        List<String> comments) {
    public Example {
        done = List.copyOf(done);
        comments = List.copyOf(comments);
    }

    static Example of(Recording recording, boolean accepted, List<String> comments) {
        return new Example(
                recording.name(),
                recording.manifest().task(),
                recording.manifest().brief(),
                accepted,
                recording.steps().stream()
                        .map(step -> Words.inShort(step.action(), step.landedOn()))
                        .toList(),
                Teaching.report(recording),
                comments);
    }

    /// For a model that shall do such work.
    public Lesson toWork() {
        return lesson("What was done:\n%s\n"
                .formatted(IntStream.range(0, done.size())
                        .mapToObj(i -> "%d. %s".formatted(i + 1, done.get(i)))
                        .collect(Collectors.joining("\n"))));
    }

    /// For a model that shall judge such work: how it was done says nothing there.
    public Lesson toJudge() {
        return lesson("");
    }

    private Lesson lesson(String how) {
        return new Lesson(
                from,
                brief,
                "Work that experts %s.\nIts brief:\n%s\n%sThe worker's report: %s\nWhat the experts wrote: %s\n"
                        .formatted(
                                accepted ? "accepted" : "did not accept",
                                brief.strip(),
                                how,
                                report.isEmpty() ? "none" : report,
                                comments.isEmpty() ? "nothing" : String.join(" | ", comments)));
    }
}
