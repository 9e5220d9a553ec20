package dev.guildhall.eval.serve.panel;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.panel.Profile;
import dev.guildhall.eval.panel.Submission;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.store.Look;
import dev.guildhall.eval.store.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a grader sees and sends, from the link to the last item.
final class GraderPages {
    private static final int LONGEST_DRAFT = 100_000;

    private GraderPages() {}

    /// @param right whether an item that qualifies was answered rightly; empty for any other
    record Sent(String next, Optional<Boolean> right, String why) {}

    /// What a grader gives as a reason to skip.
    record Skipping(String reason) {}

    static void open(Visit visit) {
        var seat = seat(visit);
        var panel = visit.office().panels().get(seat.panel());
        var looks = visit.office().panels().looks(seat);
        if (seat.profile().isEmpty()) {
            visit.show("profile", new ProfilePage(visit.path("token"), seat.name(), panel.trade(), looks.size()));
            return;
        }
        var next = next(panel, looks);
        if (next.isPresent()) {
            visit.request().redirect(address(visit, next.get()));
        } else if (failed(panel, looks)) {
            visit.show(
                    "told",
                    new ToldPage(
                            "Thank you",
                            "The first items had a known answer, and yours were others. So this panel goes on without you, and nothing of it counts.",
                            "If you think that we are wrong, tell whoever invited you: they see your reasons."));
        } else {
            visit.show(
                    "told",
                    new ToldPage(
                            "Thank you, that was all",
                            "Every item is done. Your judgements are kept as you gave them and count from now on.",
                            "You can close this page."));
        }
    }

    static void introduce(Visit visit) {
        var seat = seat(visit);
        int years;
        try {
            years = Integer.parseInt(visit.field("years"));
        } catch (NumberFormatException e) {
            throw new UserMistake("Years in the trade are a whole number, such as 8.", e);
        }
        if (years < 0 || years > 80 || visit.field("trade").isEmpty()) {
            throw new UserMistake("Please say your trade, and for how many years you have worked in it.");
        }
        visit.office()
                .panels()
                .introduce(
                        seat,
                        new Profile(
                                visit.field("trade"),
                                years,
                                visit.field("credentials"),
                                visit.field("languages"),
                                visit.field("conflict")));
        visit.request().redirect("/g/" + visit.path("token"));
    }

    static void look(Visit visit) {
        var current = current(visit);
        if (current.isEmpty()) {
            visit.request().redirect("/g/" + visit.path("token")); // in order, and never back
            return;
        }
        var look = current.get();
        var seat = seat(visit);
        var panel = visit.office().panels().get(seat.panel());
        var looks = visit.office().panels().looks(seat);
        var item = panel.item(look.assignment().item());
        var works = look.assignment().of(item.works()).stream()
                .map(visit.office().works()::work)
                .toList();
        visit.show(
                "grade",
                new GradePage(
                        address(visit, look),
                        (int) looks.stream().filter(each -> !each.open()).count(),
                        looks.size(),
                        item.qualifying(),
                        works.getFirst().brief(),
                        works.getFirst().references(),
                        sides(works),
                        item.questions(),
                        RecordingPages.areShown(visit, panel),
                        look.draft()));
    }

    /// The look at this address, if it is the one whose turn it is.
    static Optional<Look> current(Visit visit) {
        var seat = seat(visit);
        var looks = visit.office().panels().looks(seat);
        var look = look(visit, looks);
        return seat.profile().isPresent() && look.open()
                ? next(visit.office().panels().get(seat.panel()), looks).filter(look::equals)
                : Optional.empty();
    }

    private static List<GradePage.Side> sides(List<Work> works) {
        var sides = new ArrayList<GradePage.Side>();
        for (var work : works) {
            var letter = works.size() == 1 ? "" : sides.isEmpty() ? "A" : "B";
            sides.add(new GradePage.Side(sides.size() + 1, letter, work.parts()));
        }
        return sides;
    }

    static void draft(Visit visit) {
        var seat = seat(visit);
        var look = look(visit, visit.office().panels().looks(seat));
        var draft = json(visit);
        if (draft.length() > LONGEST_DRAFT) {
            throw new Refused(413, "That is too long to be kept.");
        }
        if (!visit.office().panels().draft(seat, look.assignment().place(), draft)) {
            throw new Refused(409, "This item is done already.");
        }
        visit.request().status(204);
    }

    static void submit(Visit visit) {
        var office = visit.office();
        var seat = seat(visit);
        var panel = office.panels().get(seat.panel());
        var look = look(visit, office.panels().looks(seat));
        if (failed(panel, office.panels().looks(seat))) {
            throw new Refused(403, "This panel goes on without you.");
        }
        var body = json(visit);
        var item = panel.item(look.assignment().item());
        var now = office.clock().instant();
        var grades = read(body, Submission.class).grades(panel, look.assignment(), seat.name(), now);
        var verdict = grades.stream()
                .filter(grade -> grade.criterion().equals(panel.design().verdict()))
                .findFirst()
                .orElseThrow();
        var right = item.gold()
                .filter(gold -> gold.qualifying())
                .map(gold -> gold.meets(verdict.answer(), look.assignment().flipped()));
        office.panels()
                .submit(seat, look.assignment().place(), body, grades, right.map(yes -> yes ? "right" : "wrong"), now);
        send(
                visit,
                new Sent(
                        "/g/" + visit.path("token"),
                        right,
                        item.gold()
                                .map(gold -> gold.why())
                                .filter(_ -> right.isPresent())
                                .orElse("")));
    }

    static void skip(Visit visit) {
        var seat = seat(visit);
        var panel = visit.office().panels().get(seat.panel());
        var look = look(visit, visit.office().panels().looks(seat));
        var reason = read(json(visit), Skipping.class).reason().strip();
        if (reason.isEmpty() || reason.length() > 1_000) {
            throw new UserMistake("Please say in a sentence why this item cannot be judged.");
        } else if (panel.item(look.assignment().item()).qualifying()) {
            throw new UserMistake("The first items cannot be skipped: they show that the page and we mean the same.");
        } else if (!visit.office()
                .panels()
                .skip(
                        seat,
                        look.assignment().place(),
                        reason,
                        visit.office().clock().instant())) {
            throw new Refused(409, "This item is done already.");
        }
        send(visit, new Sent("/g/" + visit.path("token"), Optional.empty(), ""));
    }

    /// The first that is open; none for who did not qualify.
    private static Optional<Look> next(Panel panel, List<Look> looks) {
        return failed(panel, looks)
                ? Optional.empty()
                : looks.stream().filter(Look::open).findFirst();
    }

    /// Less than half of the items that qualify were answered rightly.
    private static boolean failed(Panel panel, List<Look> looks) {
        var qualifying = looks.stream()
                .filter(look -> panel.item(look.assignment().item()).qualifying())
                .toList();
        long right = qualifying.stream()
                .filter(look -> look.reason().equals(Optional.of("right")))
                .count();
        return qualifying.stream().noneMatch(Look::open) && 2 * right < qualifying.size();
    }

    static Seat seat(Visit visit) {
        var seat = visit.office().panels().seat(visit.path("token")).orElseThrow(Refused::link);
        if (!seat.admits(visit.office().clock().instant())) {
            throw new Refused(
                    410,
                    seat.revoked().isPresent()
                            ? "This invitation was withdrawn. Ask whoever invited you."
                            : "This invitation has expired. Ask whoever invited you for a new link.");
        }
        return seat;
    }

    private static Look look(Visit visit, List<Look> looks) {
        return looks.stream()
                .filter(look -> Integer.toString(look.assignment().place()).equals(visit.path("place")))
                .findFirst()
                .orElseThrow(Refused::link);
    }

    private static String address(Visit visit, Look look) {
        return "/g/%s/%d".formatted(visit.path("token"), look.assignment().place());
    }

    private static String json(Visit visit) {
        if (!"application/json".equals(visit.request().contentType())) {
            throw new Refused(415, "This address takes JSON, as the page sends it.");
        }
        return visit.request().body();
    }

    private static <T> T read(String body, Class<T> type) {
        try {
            return Json.read(body, type);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("What was sent cannot be read: " + e.getMessage(), e);
        }
    }

    private static void send(Visit visit, Sent sent) {
        visit.request().contentType("application/json").result(Json.text(sent));
    }
}
