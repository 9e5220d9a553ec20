package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.cli.GradePanelsCommands.OfPanel;
import dev.guildhall.eval.deliverable.HandedIn;
import dev.guildhall.eval.deliverable.Upload;
import dev.guildhall.eval.grade.exchange.GradeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What can be done with the ledger, and with work that was made elsewhere.
final class GradeLedgerCommands {
    private GradeLedgerCommands() {}

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = "Looks through the whole ledger of grades; fails if anything is not as it was written.",
            footerHeading = "%nExamples:%n",
            footer = {"  guildhall grade verify", "  guildhall grade verify --head HASH    that was printed before"})
    static final class Verify extends OfPanel implements IExitCodeGenerator {
        @Option(
                names = "--head",
                paramLabel = "HASH",
                description =
                        "a hash that this command printed earlier and that you kept elsewhere: it must still be there")
        private @Nullable String kept;

        private final List<String> wrong = new ArrayList<>();

        Verify(Map<String, String> environment) {
            super(environment);
        }

        @Override
        public int getExitCode() {
            return wrong.isEmpty() ? 0 : 1;
        }

        @Override
        public void run() {
            with(office -> {
                var ledger = office.ledger();
                ledger.verify().forEach(fault -> wrong.add(fault.toString()));
                var lines = ledger.lines();
                var head = kept;
                if (head != null && lines.stream().noneMatch(line -> line.hash().equals(head))) {
                    wrong.add("no line has the hash %s: the ledger was written anew since".formatted(head));
                }
                wrong.forEach(this::say);
                say(
                        wrong.isEmpty()
                                ? "%d lines, all as they were written. Keep this elsewhere: %s"
                                        .formatted(lines.size(), ledger.head())
                                : "The ledger was altered: %d faults.".formatted(wrong.size()));
            });
        }
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Adds the grades of a file to the ledger, all of them or none. The same file twice adds them once.",
                "A CSV needs the columns item, grader, work, answer and at; eval/README.md has all of them."
            },
            footerHeading = "%nExamples:%n",
            footer = "  guildhall grade import theirs.csv")
    static final class Import extends OfPanel {
        @Parameters(paramLabel = "FILE", description = "ends with .csv or .jsonl")
        private Path file = Path.of("");

        private final Map<String, String> environment;

        Import(Map<String, String> environment) {
            super(environment);
            this.environment = environment;
        }

        @Override
        public void run() {
            String text;
            try {
                text = Files.readString(file);
            } catch (IOException e) {
                throw new UserMistake("%s cannot be read as UTF-8 text (%s).".formatted(file, e), e);
            }
            var grades = GradeFile.of(file.toString()).read(String.valueOf(file.getFileName()), text);
            try (var results = KeptResults.open(home.writable(environment), environment)) {
                int added = results.ledger().append(grades);
                say("%d grades added, %d were there already.".formatted(added, grades.size() - added));
            }
        }
    }

    @Command(
            name = "invalidate",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = "Takes a grade back. It stays on record, with who took it back and why.",
            footerHeading = "%nExamples:%n",
            footer = "  guildhall grade invalidate march/Ann/3/overall --who Eve --why \"not blind\"")
    static final class Invalidate extends OfPanel {
        @Parameters(paramLabel = "GRADE", description = "its id, as in an export")
        private String grade = "";

        @Mixin
        private SignOptions sign = new SignOptions();

        Invalidate(Map<String, String> environment) {
            super(environment);
        }

        @Override
        public void run() {
            with(office -> {
                office.ledger()
                        .invalidate(
                                grade, sign.who(), sign.why(), office.clock().instant());
                say("The grade '%s' counts no longer.".formatted(grade));
            });
        }
    }

    @Command(
            name = "upload",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = {
                "Takes in a person's work on a job that an agent has done too, so that both can be judged.",
                "Of each file only what it shows is kept: no name, no date, no metadata."
            },
            footerHeading = "%nExamples:%n",
            footer = "  guildhall grade upload reply.txt --beside RECORDING --maker Ann")
    static final class TakeIn extends OfPanel {
        /// What files can be shown to a grader.
        static final class Endings implements Iterable<String> {
            @Override
            public Iterator<String> iterator() {
                return HandedIn.ENDINGS.iterator();
            }
        }

        @Parameters(
                paramLabel = "FILE",
                arity = "1..*",
                completionCandidates = Endings.class,
                description = "ends with ${COMPLETION-CANDIDATES}")
        private List<Path> files = new ArrayList<>();

        @Option(
                names = "--beside",
                paramLabel = "RECORDING",
                required = true,
                description = "a recording of the same task and seed, as in 'recordings list'")
        private String beside = "";

        @Option(names = "--maker", paramLabel = "NAME", required = true, description = "whose work it is")
        private String maker = "";

        TakeIn(Map<String, String> environment) {
            super(environment);
        }

        @Override
        public void run() {
            with(office -> say("%s is kept as '%s'; name it in 'grade panel create --uploads'."
                    .formatted(
                            files.size() == 1 ? "The file" : "The work",
                            Upload.keep(
                                    office.home(),
                                    office.works().work(beside),
                                    maker,
                                    files.stream().map(HandedIn::at).toList()))));
        }
    }
}
