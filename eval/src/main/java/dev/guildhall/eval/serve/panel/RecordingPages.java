package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.deliverable.BlindRecording;
import dev.guildhall.eval.deliverable.BlindStep;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.record.Recordings;
import dev.guildhall.eval.store.Look;
import java.util.List;

/// The recordings beside the work that a grader judges, for who asks to see how it was done. A picture goes by its
/// number: its address does not tell whose it is.
final class RecordingPages {
    private RecordingPages() {}

    /// @param address of its picture; empty if there is none
    record Shot(int step, String what, String address, List<Integer> mark) {}

    record Shown(int width, int height, List<Shot> shots) {}

    /// Whether graders of this panel are shown recordings: only if all of its work has one, for else the lack of it
    /// would tell what a person handed in.
    static boolean areShown(Visit visit, Panel panel) {
        var works = visit.office().works();
        return panel.items().stream()
                .flatMap(item -> item.works().stream())
                .allMatch(work -> works.isRecorded(work) || works.isEmpty(work));
    }

    static void steps(Visit visit) {
        var recording = recording(visit);
        var address = visit.request().path();
        var shots = recording.steps().stream()
                .map(step -> new Shot(
                        step.step(),
                        step.what(),
                        step.frame().isEmpty()
                                ? ""
                                : "%s/%d".formatted(address, recording.steps().indexOf(step)),
                        step.mark()))
                .toList();
        visit.request()
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .result(Json.text(
                        new Shown(recording.size().width(), recording.size().height(), shots)));
    }

    static void frame(Visit visit) {
        var frame = recording(visit).steps().stream()
                .skip(number(visit.path("number")))
                .findFirst()
                .flatMap(BlindStep::frame)
                .flatMap(hash -> Recordings.frame(visit.office().home(), hash))
                .orElseThrow(Refused::link);
        visit.request()
                .contentType("image/png")
                .header("Cache-Control", "private, max-age=3600")
                .result(frame.png());
    }

    private static BlindRecording recording(Visit visit) {
        Look look = GraderPages.current(visit).orElseThrow(Refused::link);
        var office = visit.office();
        var panel = office.panels().get(GraderPages.seat(visit).panel());
        if (!areShown(visit, panel)) {
            throw Refused.link();
        }
        var names = look.assignment().of(panel.item(look.assignment().item()).works());
        return names.stream()
                .skip(Math.max(0, number(visit.path("side")) - 1))
                .findFirst()
                .map(office.works()::recording)
                .orElseThrow(Refused::link);
    }

    private static long number(String text) {
        try {
            return Integer.parseUnsignedInt(text) & 0x7fffffffL;
        } catch (NumberFormatException e) {
            throw Refused.link();
        }
    }
}
