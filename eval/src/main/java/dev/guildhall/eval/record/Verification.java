package dev.guildhall.eval.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One look over all files of a recording. It reads bytes and believes nothing.
final class Verification {
    private final Folder folder;
    private final Frames frames;
    private final Artefacts artefacts;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean ended;

    Verification(Folder folder) {
        this.folder = folder;
        this.frames = new Frames(folder.home());
        this.artefacts = new Artefacts(folder.home());
    }

    List<Problem> problems() {
        try {
            var contents = Journal.read(folder.events());
            chain(contents.lines());
            if (contents.torn() > 0) {
                problems.add(new Problem.TornEnd(contents.torn()));
            }
        } catch (NoSuchFileException e) {
            problems.add(new Problem.Missing("events.jsonl"));
        } catch (IOException e) {
            throw new RecordingBroke("%s cannot be read (%s)".formatted(folder.events(), e), e);
        }
        if (!ended) {
            problems.add(new Problem.NeverEnded());
        }
        return List.copyOf(problems);
    }

    private void chain(List<Line> lines) {
        var prev = Sha256.NONE;
        long seq = 0;
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            var line = lines.get(i);
            if (!line.intact()) {
                problems.add(new Problem.LineAltered(number));
            }
            try {
                var entry = line.entry();
                boolean first = entry.event() instanceof Event.Started;
                if (!entry.prev().equals(prev) || entry.seq() != seq + 1 || first != (number == 1)) {
                    problems.add(new Problem.ChainBroken(number));
                }
                seq = entry.seq();
                files(entry.event());
            } catch (IllegalArgumentException e) {
                problems.add(new Problem.LineUnreadable(number, String.valueOf(e.getMessage())));
            }
            prev = line.hash();
        }
    }

    private void files(Event event) {
        switch (event) {
            case Event.Started started -> compare("manifest.json", folder.manifest(), started.manifest());
            case Event.Stepped step -> {
                frame(step.frame());
                Artefacts.written(step.changes()).forEach(this::artefact);
            }
            case Event.Ended end -> {
                ended = true;
                end.frame().ifPresent(this::frame);
                end.evidence().ifPresent(hash -> compare("evidence.json", folder.evidence(), hash));
            }
            case Event.Handled _, Event.Claimed _, Event.Scored _, Event.Invalidated _ -> {}
        }
    }

    private void frame(String hash) {
        if (seen.add(hash)) {
            compare("frame " + hash, frames.file(hash), hash);
        }
    }

    private void artefact(String hash) {
        if (seen.add(hash)) {
            compare("artefact " + hash, artefacts.file(hash), hash);
        }
    }

    private void compare(String name, Path file, String hash) {
        try {
            if (!Sha256.of(Files.readAllBytes(file)).equals(hash)) {
                problems.add(new Problem.Altered(name));
            }
        } catch (NoSuchFileException e) {
            problems.add(new Problem.Missing(name));
        } catch (IOException e) {
            throw new RecordingBroke("%s cannot be read (%s)".formatted(file, e), e);
        }
    }
}
