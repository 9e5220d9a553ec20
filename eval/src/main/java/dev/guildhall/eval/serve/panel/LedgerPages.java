package dev.guildhall.eval.serve.panel;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.exchange.GradeFile;
import dev.guildhall.eval.panel.Panel;

/// Where grades are looked up, and brought in.
final class LedgerPages {
    private static final int MOST = 100;

    private LedgerPages() {}

    static void ledger(Visit visit) {
        show(visit, "", "");
    }

    private static void show(Visit visit, String done, String wrong) {
        var office = visit.office();
        var panel = visit.asked("panel");
        var grader = visit.asked("grader");
        var fit = office.ledger().grades().stream()
                .filter(grade -> panel.isEmpty() || grade.panel().equals(panel))
                .filter(grade -> grader.isEmpty() || grade.by().name().equals(grader))
                .toList();
        visit.show(
                "ledger",
                new LedgerPage(
                        state(office),
                        fit.reversed().stream().limit(MOST).toList(),
                        fit.size(),
                        office.panels().all().stream().map(Panel::id).toList(),
                        panel,
                        grader,
                        done,
                        wrong));
    }

    static String state(Office office) {
        int lines = office.ledger().lines().size();
        var faults = office.ledger().verify();
        return lines == 0
                ? "Nobody has judged yet."
                : faults.isEmpty()
                        ? "%d lines, each as it was written; the last one's hash is %s"
                                .formatted(lines, office.ledger().head())
                        : "%d lines are not as they were written: %s".formatted(faults.size(), faults.getFirst());
    }

    /// All grades of a file or none.
    static void bring(Visit visit) {
        try {
            var file = visit.file("file");
            var grades = GradeFile.of(file.name()).read(file.name(), file.text());
            int added = visit.office().ledger().append(grades);
            show(
                    visit,
                    "%s added, %d there already."
                            .formatted(added == 1 ? "1 grade" : added + " grades", grades.size() - added),
                    "");
        } catch (UserMistake mistake) {
            visit.request().status(400);
            show(visit, "", String.valueOf(mistake.getMessage()));
        }
    }

    static void export(Visit visit) {
        var grades = visit.office().ledger().grades();
        switch (visit.path("export")) {
            case "grades.csv" -> visit.send("grades.csv", GradeFile.CSV.write(grades));
            case "grades.jsonl" -> visit.send("grades.jsonl", GradeFile.JSONL.write(grades));
            default -> throw new Refused(404, "There is no such file of the ledger.");
        }
    }
}
