package dev.guildhall.tasks;

import dev.guildhall.env.folder.WorkFolder;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Checks on the files that work left in the worker's folder.
public final class FileChecks {
    private FileChecks() {}

    /// A goal about one file's bytes. A file that is not there is not met; the test need not think of it.
    public static Check goal(String claim, double weight, String file, Function<byte[], Verdict> test) {
        return Check.goal(claim, weight, evidence -> on(evidence, file, test));
    }

    /// A guard about one file's bytes, for a file that was there from the start.
    public static Check guard(String claim, String file, Function<byte[], Verdict> test) {
        return Check.guard(claim, evidence -> on(evidence, file, test));
    }

    /// What a test says of a file at the end; not met, with the names of those there are, where it is missing.
    public static Verdict on(Evidence evidence, String file, Function<byte[], Verdict> test) {
        return evidence.fileAfter(file)
                .map(test)
                .orElseGet(() -> new Verdict.NotMet("there is no file '%s'; the folder has %s"
                        .formatted(
                                file,
                                names(evidence.filesAfter().sequencedKeySet().stream()
                                        .toList()))));
    }

    private static String names(List<String> files) {
        return files.isEmpty() ? "none" : String.join(", ", files);
    }

    /// The guard that every task with files has: none is added, altered or gone but these.
    public static Check untouchedBut(String... files) {
        return Untouched.but(
                WorkFolder.PROGRAM,
                Set.of(),
                Stream.of(files)
                        .flatMap(name -> Stream.of(
                                Permit.add(WorkFolder.TABLE, 1).where("name", name),
                                Permit.alter(WorkFolder.TABLE, name, "sha256")))
                        .toArray(Permit[]::new));
    }
}
