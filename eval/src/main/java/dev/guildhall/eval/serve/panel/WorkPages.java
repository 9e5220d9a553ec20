package dev.guildhall.eval.serve.panel;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.deliverable.HandedIn;
import dev.guildhall.eval.deliverable.Upload;
import java.util.LinkedHashMap;
import java.util.List;

/// Where a person's work is handed in, to be judged like any other.
final class WorkPages {
    private static final int MOST_JOBS = 500;

    private WorkPages() {}

    static void work(Visit visit) {
        show(visit, "", "");
    }

    private static void show(Visit visit, String done, String wrong) {
        var works = visit.office().works();
        visit.show(
                "work",
                new WorkPage(
                        works.uploads().stream().map(works::work).toList(),
                        jobs(visit.office()),
                        String.join(", ", HandedIn.ENDINGS),
                        done,
                        wrong));
    }

    private static List<WorkPage.Job> jobs(Office office) {
        var jobs = new LinkedHashMap<String, WorkPage.Job>();
        for (var run : office.results().runs()) {
            for (var episode : office.results().episodes(run.id())) {
                if (episode.ending().counts()) {
                    var name = "%s, seed %d".formatted(episode.task(), episode.seed());
                    jobs.putIfAbsent(name, new WorkPage.Job(episode.recording(), name));
                }
            }
        }
        return jobs.values().stream().limit(MOST_JOBS).toList();
    }

    static void handIn(Visit visit) {
        try {
            var office = visit.office();
            var maker = visit.field("maker");
            if (maker.isEmpty()) {
                throw new UserMistake("Please say whose work it is: it is taken out of what graders see.");
            }
            var name =
                    Upload.keep(office.home(), office.works().work(visit.field("beside")), maker, visit.files("file"));
            show(visit, "The work is kept as '%s'. Choose it when you begin a panel.".formatted(name), "");
        } catch (UserMistake mistake) {
            visit.request().status(400);
            show(visit, "", String.valueOf(mistake.getMessage()));
        }
    }
}
