package dev.guildhall.eval.deliverable;

import dev.guildhall.eval.exhibit.Exhibit;
import dev.guildhall.eval.exhibit.WorkFile;
import dev.guildhall.eval.grade.Part;
import dev.guildhall.tasks.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What was done in the worker's folder: files that are new or changed, shown.
///
/// A file that was there before, or that the brief names, goes by its name; any other by what it is, for a worker
/// may put their own name there.
final class FileParts {
    private final List<WorkFile> files;
    private final String brief;
    private final List<String> scrubbed = new ArrayList<>();

    FileParts(Evidence evidence, String brief, Blinding blinding) {
        this.files = WorkFile.of(evidence, blinding::clean);
        this.brief = brief;
    }

    /// Drawings first, then parts, sheets, and what is only read.
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        var gone = new ArrayList<Part.Row>();
        for (var file : files) {
            switch (file.state()) {
                case NEW, CHANGED -> file.after().ifPresent(exhibit -> parts.add(shown(file, exhibit)));
                case GONE -> gone.add(new Part.Row(title(file), "The file", "there", ""));
                case LEFT -> {}
            }
        }
        parts.sort(Comparator.comparingInt(FileParts::order));
        if (!parts.isEmpty()) {
            scrubbed.add("the files' dates and metadata");
        }
        if (!gone.isEmpty()) {
            parts.add(new Part.Changes("Files taken away", gone));
        }
        return parts;
    }

    private Part shown(WorkFile file, Exhibit exhibit) {
        var title = title(file);
        if (!title.equals(file.name())) {
            scrubbed.add("the name of a file");
        }
        return new Part.Shown(title, exhibit);
    }

    private String title(WorkFile file) {
        return file.before().isPresent() ? file.name() : title(file.name(), brief);
    }

    /// What a file goes by that the worker has named.
    static String title(String name, String brief) {
        return brief.contains(name) ? name : "A further file, " + name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    private static int order(Part part) {
        return part instanceof Part.Shown(var _, var exhibit)
                ? switch (exhibit) {
                    case Exhibit.Picture _ -> 0;
                    case Exhibit.Solid _ -> 1;
                    case Exhibit.Table _ -> 2;
                    case Exhibit.NotShown _ -> 3;
                    case Exhibit.Script _ -> 4;
                }
                : 5;
    }

    /// What lay in the folder when work began and says something.
    List<Part> references() {
        return files.stream()
                .flatMap(file -> file.before().filter(exhibit -> !exhibit.saysNothing()).stream()
                        .<Part>map(exhibit -> new Part.Shown(file.name() + ", as it was", exhibit)))
                .toList();
    }

    /// What was left out so far, a sentence each.
    List<String> scrubbed() {
        return List.copyOf(scrubbed);
    }
}
