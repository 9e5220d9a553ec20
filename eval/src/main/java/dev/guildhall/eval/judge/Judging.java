package dev.guildhall.eval.judge;

import dev.guildhall.agents.AgentFault;
import dev.guildhall.agents.ModelCall;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.eval.panel.Item;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.store.Ledger;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Sends a model judge through a panel. It judges the controls first, in the same way as everything else; if it is
/// wrong about one, that and all that it has ever said in this panel is kept in the ledger and counts no longer.
///
/// Every look is in the ledger before the next begins, and what was judged in an earlier session is not asked again.
public final class Judging {
    private static final int MOST_FAULTS = 3;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Judge judge;
    private final Panel panel;
    private final Function<String, Work> works;
    private final Ledger ledger;
    private final Allowance allowance;
    private final InstantSource clock;
    private final Consumer<ModelCall> keep;
    private final String name;

    private final List<Session.Control> tested = new ArrayList<>();
    private final List<Session.Miss> missed = new ArrayList<>();
    private Spent spent = Spent.NOTHING;
    private int faults;

    /// @param works by name, blind
    /// @param keep is given every request, as it was sent and answered
    public Judging(
            Judge judge,
            Panel panel,
            Function<String, Work> works,
            Ledger ledger,
            Allowance allowance,
            InstantSource clock,
            Consumer<ModelCall> keep) {
        this.judge = judge;
        this.panel = panel;
        this.works = works;
        this.ledger = ledger;
        this.allowance = allowance;
        this.clock = clock;
        this.keep = keep;
        this.name = NAME.format(clock.instant());
    }

    /// @param controls at least one
    public Session run(List<Item> controls) {
        var grades = new ArrayList<Grade>();
        for (var look : looks(controls)) {
            var opinion = opinion(look);
            if (opinion.isEmpty()) {
                return untested();
            }
            var said = opinion.get().answers().get(panel.design().verdict());
            tested.add(new Session.Control(
                    look.item().id(),
                    look.item().basis().task(),
                    look.occasion(),
                    look.right(),
                    said == null ? "" : Look.said(said)));
            grades.addAll(graded(look, opinion.get()));
        }
        ledger.append(grades);
        return tested.stream().allMatch(Session.Control::passed) ? judged() : withdrawn();
    }

    private Session untested() {
        var miss = missed.getLast();
        return session(
                false,
                "the control %s could not be judged (%s: %s)".formatted(miss.item(), miss.kind(), miss.what()),
                0,
                0,
                Optional.empty(),
                0,
                0);
    }

    private Session withdrawn() {
        var wrong = tested.stream()
                .filter(control -> !control.passed())
                .map(Session.Control::told)
                .toList();
        var why = "the judge failed its controls: " + String.join("; ", wrong);
        var own = own().stream().map(Grade::id).toList();
        ledger.invalidate(own, "guildhall", why, clock.instant());
        return session(false, why, 0, 0, Optional.empty(), 0, own.size());
    }

    private Session judged() {
        var before = before();
        int judged = 0;
        int known = 0;
        var items = panel.items().stream().filter(item -> item.gold().isEmpty()).toList();
        var all = looks(items);
        for (int i = 0; i < all.size(); i++) {
            var look = all.get(i);
            var stop = stop();
            if (before.contains(key(look.item().id(), look.occasion()))) {
                known++;
            } else if (stop.isPresent()) {
                int left = (int) all.subList(i, all.size()).stream()
                        .filter(each -> !before.contains(key(each.item().id(), each.occasion())))
                        .count();
                return session(true, "", judged, known, stop, left, 0);
            } else {
                var opinion = opinion(look);
                if (opinion.isPresent()) {
                    ledger.append(graded(look, opinion.get()));
                    judged++;
                }
            }
        }
        return session(true, "", judged, known, Optional.empty(), 0, 0);
    }

    private Session session(
            boolean passed, String why, int judged, int before, Optional<String> stopped, int left, int withdrawn) {
        return new Session(
                judge.name(), panel.id(), tested, passed, why, judged, before, missed, stopped, left, withdrawn, spent);
    }

    private static List<Look> looks(List<Item> items) {
        return items.stream().flatMap(item -> Look.at(item).stream()).toList();
    }

    private Optional<String> stop() {
        if (faults >= MOST_FAULTS) {
            return Optional.of("%d looks in a row came to nothing".formatted(faults));
        }
        return allowance.exhausted(spent);
    }

    /// Empty if the judge gave none, which is then told among what was missed.
    private Optional<Opinion> opinion(Look look) {
        List<ModelCall> calls = List.of();
        try {
            var opinion = judge.judge(
                    look.item().questions(), look.works().stream().map(works).toList());
            calls = opinion.calls();
            faults = 0;
            return Optional.of(opinion);
        } catch (AgentFault fault) {
            calls = fault.calls();
            faults = fault.kind() == AgentFault.Kind.UNAUTHORIZED ? MOST_FAULTS : faults + 1;
            missed.add(new Session.Miss(
                    look.item().id(), look.occasion(), fault.kind(), String.valueOf(fault.getMessage())));
            return Optional.empty();
        } finally {
            calls.forEach(keep);
            spent = spent.with(calls);
        }
    }

    private List<Grade> graded(Look look, Opinion opinion) {
        return look.grades(panel.id(), judge.name(), name, panel.design().verdict(), opinion, clock.instant());
    }

    /// All that holds of what this judge has said in this panel.
    private List<Grade> own() {
        return ledger.grades(panel.id()).stream()
                .filter(grade -> grade.by().equals(Grader.model(judge.name())))
                .toList();
    }

    private Set<String> before() {
        var before = new HashSet<String>();
        own().forEach(grade -> before.add(key(grade.item(), grade.occasion())));
        return before;
    }

    private static String key(String item, int occasion) {
        return "%s %d".formatted(item, occasion);
    }
}
