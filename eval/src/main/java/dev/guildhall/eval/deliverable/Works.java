package dev.guildhall.eval.deliverable;

import dev.guildhall.env.Size;
import dev.guildhall.env.UserMistake;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.eval.grade.Part;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.eval.record.Manifest;
import dev.guildhall.eval.record.Recording;
import dev.guildhall.eval.record.RecordingBroke;
import dev.guildhall.eval.record.Recordings;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// All work under a home folder that can be judged: recordings, and what people have uploaded.
public record Works(Path home) {
    /// What the maker's name begins with where a person was at the desk.
    static final String PERSON = "person:";

    /// The work of this name, blind.
    ///
    /// @throws UserMistake if there is none, or it cannot be shown
    public Work work(String name) {
        if (isEmpty(name)) {
            return work(name.substring(Work.EMPTY.length())).undone();
        } else if (Upload.isOne(name)) {
            return Upload.read(home, name);
        }
        return of(open(name));
    }

    /// How the work was done, blind; of work that nobody recorded, no step.
    ///
    /// @throws UserMistake if its recording cannot be read
    public BlindRecording recording(String name) {
        return isRecorded(name) ? BlindRecording.of(open(name)) : new BlindRecording(new Size(1280, 800), List.of());
    }

    /// Such as an upload is not.
    public boolean isRecorded(String name) {
        return !isEmpty(name) && !Upload.isOne(name);
    }

    /// A job with nothing done.
    public boolean isEmpty(String name) {
        return name.startsWith(Work.EMPTY);
    }

    /// Whose work it is: an agent's name, or a person's.
    ///
    /// @throws UserMistake if there is no such work
    public String maker(String name) {
        return isRecorded(name) ? manifest(name).agent() : work(name).maker();
    }

    /// Whether a person made the work: at a desk of ours, or elsewhere.
    ///
    /// @throws UserMistake if there is no such work
    public boolean isByPerson(String name) {
        return Upload.isOne(name) || maker(name).startsWith(PERSON);
    }

    /// What people have handed in as files, by name.
    public List<String> uploads() {
        return Upload.all(home);
    }

    /// Of what revision of its task recorded work is.
    ///
    /// @throws UserMistake if there is no such recording
    public int revision(String name) {
        return manifest(name).revision();
    }

    private Manifest manifest(String name) {
        return read(name, Recordings::manifest);
    }

    private Recording open(String name) {
        return read(name, Recording::open);
    }

    private <T> T read(String name, BiFunction<Path, String, T> how) {
        try {
            return how.apply(home, name);
        } catch (RecordingBroke | IllegalArgumentException e) {
            throw new UserMistake("The work '%s' cannot be shown: %s.".formatted(name, e.getMessage()), e);
        }
    }

    private static Work of(Recording recording) {
        var manifest = recording.manifest();
        var evidence = recording
                .evidence()
                .orElseThrow(() -> new UserMistake(
                        "The recording '%s' has no evidence: the harness broke before it could be taken, so there is nothing to judge."
                                .formatted(recording.name())));
        var blinding = Blinding.of(manifest);
        var files = new FileParts(evidence, manifest.brief(), blinding);
        var parts = Stream.of(files.parts(), parts(evidence))
                .flatMap(List::stream)
                .map(blinding::clean)
                .toList();
        var scrubbed = Stream.of(blinding.scrubbed(), files.scrubbed())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Work(
                recording.name(),
                manifest.task(),
                manifest.revision(),
                manifest.seed(),
                manifest.agent(),
                manifest.brief(),
                Stream.of(references(evidence, manifest.brief()), files.references())
                        .flatMap(List::stream)
                        .toList(),
                parts,
                scrubbed);
    }

    private static List<Part> references(Evidence evidence, String brief) {
        return helpdesk(evidence).map(desk -> desk.references(brief)).orElse(List.of());
    }

    private static List<Part> parts(Evidence evidence) {
        var parts = new ArrayList<Part>();
        helpdesk(evidence).ifPresent(desk -> parts.addAll(desk.parts()));
        report(evidence.ending()).ifPresent(parts::add);
        return parts;
    }

    private static Optional<HelpdeskParts> helpdesk(Evidence evidence) {
        return Optional.ofNullable(evidence.after().get("helpdesk"))
                .map(after -> new HelpdeskParts(evidence.before().getOrDefault("helpdesk", Snapshot.EMPTY), after));
    }

    /// What the worker told the boss at the end.
    private static Optional<Part> report(Ending ending) {
        return switch (ending) {
            case Ending.Finished(var report)
            when !report.isBlank() -> Optional.of(new Part.Text("What the worker reports", report));
            case Ending.GaveUp(var reason)
            when !reason.isBlank() -> Optional.of(new Part.Text("The worker gave the job back", reason));
            case Ending.Finished _, Ending.GaveUp _, Ending.OutOfBudget _, Ending.AgentBroke _, Ending.HarnessBroke _ ->
                Optional.empty();
        };
    }
}
