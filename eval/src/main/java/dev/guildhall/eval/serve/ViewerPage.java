package dev.guildhall.eval.serve;

import dev.guildhall.eval.exhibit.WorkFile;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.report.EpisodePage;
import dev.guildhall.eval.serve.Top.Section;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// The viewer of one episode.
///
/// @param run the run it belongs to; empty if the store knows none
/// @param files of the worker's folder, those that the work touched first
public record ViewerPage(Top top, EpisodePage episode, String run, List<WorkFile> files) {

    static void show(Visit visit) {
        var archive = visit.archive();
        var recording = archive.recording(visit.path("recording"));
        var manifest = recording.manifest();
        boolean live = archive.goesOn(recording);
        var page = EpisodePage.of(recording, archive.score(recording), "", hash -> Pictures.address(archive, hash));
        var title = "%s %d %s".formatted(manifest.task(), manifest.seed(), manifest.agent());
        boolean known = archive.runs().stream().anyMatch(run -> run.id().equals(manifest.run()));
        visit.show(
                "episode",
                new ViewerPage(
                        Top.of(title, Section.RUNS).live(live),
                        live ? page.goingOn() : page,
                        known ? manifest.run() : "",
                        files(recording)));
    }

    private static List<WorkFile> files(Recording recording) {
        return recording
                .evidence()
                .map(evidence -> WorkFile.of(evidence, UnaryOperator.identity()))
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing((WorkFile file) -> file.state() == WorkFile.State.LEFT))
                .toList();
    }
}
