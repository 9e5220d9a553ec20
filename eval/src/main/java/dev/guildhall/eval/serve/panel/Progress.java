package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.panel.Labels;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.panel.Profile;
import dev.guildhall.eval.store.Look;
import dev.guildhall.eval.store.Seat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How far each grader of a panel is.
public record Progress(Panel panel, List<Look> looks, List<Grade> grades, Instant now) {

    /// @param grades of experts; those of judges and checks, and of items that the panel does not have, are left out
    public Progress {
        looks = List.copyOf(looks);
        var labels = new Labels(panel);
        grades = grades.stream()
                .filter(grade -> grade.by().kind() == Grader.Kind.EXPERT)
                .filter(grade -> labels.item(grade).isPresent())
                .toList();
    }

    public PanelPage.Grader of(Seat seat) {
        var theirs =
                looks.stream().filter(look -> look.seat().equals(seat.name())).toList();
        long done = theirs.stream().filter(look -> !look.open()).count();
        long skipped = theirs.stream()
                .filter(look -> look.state() == Look.State.SKIPPED)
                .count();
        return new PanelPage.Grader(
                seat.name(),
                state(seat, theirs.size(), done),
                (int) done,
                theirs.size(),
                (int) skipped,
                gold(seat.name()),
                minutes(seat.name(), done - skipped),
                seat.profile().map(Progress::told).orElse(""),
                seat.profile().map(Profile::conflict).orElse(""));
    }

    private static String told(Profile profile) {
        return Stream.of(
                        profile.trade(),
                        profile.years() == 1 ? "1 year" : profile.years() + " years",
                        profile.credentials(),
                        profile.languages())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String state(Seat seat, int of, long done) {
        if (seat.revoked().isPresent()) {
            return "withdrawn";
        } else if (done == of) {
            return "done";
        } else if (!seat.admits(now)) {
            return "expired";
        }
        return seat.profile().isPresent() ? "at work" : "invited";
    }

    private String gold(String name) {
        int of = 0;
        int right = 0;
        for (var grade : grades) {
            var gold = panel.item(grade.item()).gold();
            if (gold.isPresent()
                    && grade.by().name().equals(name)
                    && grade.criterion().equals(panel.design().verdict())) {
                of++;
                boolean flipped =
                        !grade.subject().works().equals(panel.item(grade.item()).works());
                right += gold.get().meets(grade.answer(), flipped) ? 1 : 0;
            }
        }
        return of == 0 ? "" : "%d of %d".formatted(right, of);
    }

    private String minutes(String name, long items) {
        double seconds = grades.stream()
                .filter(grade -> grade.by().name().equals(name))
                .mapToDouble(grade -> grade.effort().activeSeconds())
                .sum();
        return items == 0 ? "" : String.format(Locale.ROOT, "%.1f", seconds / 60 / items);
    }
}
