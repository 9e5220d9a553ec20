package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Table;
import dev.guildhall.env.vision.Finding.Ambiguous;
import dev.guildhall.env.vision.Finding.Candidate;
import dev.guildhall.env.vision.Finding.Found;
import dev.guildhall.env.vision.Finding.Nothing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// From a description to the one element that is meant, or the reason why there is none.
public final class Grounding {
    /// What fits less well than this does not fit.
    private static final double FITS = 0.6;

    /// Two that are closer than this fit equally well.
    private static final double EQUAL = 0.05;

    /// A text that points at a row may stand within a longer one.
    private static final double WITHIN_LONGER = 0.5;

    private static final double CLOSE = 0.3;
    private static final double DISABLED = 0.9;
    private static final int SHOWN = 5;

    /// How much further a step to the left is than one to the right.
    private static final int LEFTWARDS = 4;

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed(); // those as good stay in reading order

    private Grounding() {}

    /// Looks for the target; the same screen and target always give the same finding.
    public static Finding find(Screen screen, Target target) {
        var tables = target.row().isEmpty() && target.column().isEmpty() ? List.<Table>of() : screen.tables();
        var inOrder = screen.elements().stream()
                .map(e -> new Candidate(e, score(target, e)))
                .filter(c -> c.score() >= FITS)
                .filter(c -> inRow(screen, tables, target.row(), c.element()))
                .filter(c -> inColumn(tables, target.column(), c.element()))
                .filter(c -> target.after().isEmpty()
                        || distanceAfter(screen, target.after().get(), c.element())
                                .isPresent())
                .toList();
        var fitting = inOrder.stream().sorted(BEST_FIRST).toList();
        if (fitting.isEmpty()) {
            return new Nothing(closest(screen, target));
        }
        double best = fitting.getFirst().score();
        var equal = inOrder.stream().filter(c -> c.score() > best - EQUAL).toList();
        if (target.nth() > 0) {
            return target.nth() <= equal.size()
                    ? found(equal.get(target.nth() - 1), fitting)
                    : new Nothing(first(equal));
        }
        var meant = target.after().map(text -> nearest(screen, text, equal)).orElse(equal);
        return meant.size() == 1 ? found(meant.getFirst(), fitting) : new Ambiguous(meant);
    }

    private static Found found(Candidate meant, List<Candidate> fitting) {
        var others = fitting.stream().filter(c -> !c.equals(meant)).toList();
        return new Found(meant.element(), meant.score(), first(others));
    }

    private static double score(Target target, Element element) {
        double kind = KindFit.of(target.kinds(), element.kind());
        if (kind == 0) {
            return 0;
        }
        double usable = element.states().contains(State.DISABLED) ? DISABLED : 1;
        return kind * usable * KindFit.words(target.kinds(), target.words(), element);
    }

    /// What comes nearest by its words alone, whatever it is and wherever.
    private static List<Candidate> closest(Screen screen, Target target) {
        return first(written(screen)
                .map(e -> new Candidate(
                        e, Math.max(Likeness.of(target.words(), e.text()), Likeness.of(target.words(), e.label()))))
                .filter(c -> c.score() >= CLOSE)
                .sorted(BEST_FIRST)
                .toList());
    }

    /// A panel has the name of its heading, which is an element of its own.
    private static Stream<Element> written(Screen screen) {
        return screen.elements().stream().filter(e -> e.kind() != Kind.PANEL);
    }

    private static List<Candidate> first(List<Candidate> candidates) {
        return candidates.stream().limit(SHOWN).toList();
    }

    private static boolean inRow(Screen screen, List<Table> tables, Optional<String> text, Element element) {
        return text.isEmpty()
                || anchors(screen, text.get()).stream()
                        .anyMatch(a -> sameRow(a.box(), element.box()) || sameRow(tables, a, element));
    }

    /// A row of a table may be higher than what is in it.
    private static boolean sameRow(List<Table> tables, Element one, Element other) {
        return tables.stream()
                .flatMap(t -> t.rowOf(one).stream())
                .anyMatch(row -> row.cells().stream().anyMatch(c -> c.elements().contains(other)));
    }

    private static boolean inColumn(List<Table> tables, Optional<String> name, Element element) {
        return name.isEmpty()
                || tables.stream()
                        .filter(t -> t.rowOf(element).filter(r -> !r.header()).isPresent())
                        .anyMatch(t -> t.cellOf(element)
                                .flatMap(c -> t.header(c.column()))
                                .filter(h -> Likeness.of(name.get(), h) >= FITS)
                                .isPresent());
    }

    /// More than half of the lower one's height is beside the other.
    private static boolean sameRow(Box one, Box other) {
        int shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return 2 * shared > Math.min(one.height(), other.height());
    }

    /// The elements that a text of the description points at.
    private static List<Element> anchors(Screen screen, String text) {
        var scored = written(screen)
                .map(e -> new Candidate(e, Math.max(Likeness.of(text, e.text()), Likeness.of(text, e.label()))))
                .filter(c -> c.score() >= WITHIN_LONGER)
                .sorted(BEST_FIRST)
                .toList();
        return scored.stream()
                .filter(c -> c.score() > scored.getFirst().score() - EQUAL)
                .map(Candidate::element)
                .toList();
    }

    private static List<Candidate> nearest(Screen screen, String text, List<Candidate> candidates) {
        double least = candidates.stream()
                .mapToDouble(c -> distanceAfter(screen, text, c.element()).orElse(Double.MAX_VALUE))
                .min()
                .orElse(Double.MAX_VALUE);
        return candidates.stream()
                .filter(c -> distanceAfter(screen, text, c.element()).orElse(Double.MAX_VALUE) <= least)
                .toList();
    }

    /// From the nearest such text, above the element or left of it in its row, in pixels; empty if there is none.
    private static Optional<Double> distanceAfter(Screen screen, String text, Element element) {
        return anchors(screen, text).stream()
                .map(Element::box)
                .filter(a -> a.bottom() <= element.box().y() + 2
                        || (sameRow(a, element.box())
                                && a.right() <= element.box().x() + 2))
                .map(a -> distance(a, element.box()))
                .min(Comparator.naturalOrder());
    }

    /// What lies left of a text seldom belongs to it: of two panels side by side, each has its own names.
    private static double distance(Box before, Box after) {
        int down = Math.max(0, after.y() - before.bottom());
        int right = Math.max(0, after.x() - before.right());
        int left = Math.max(0, before.x() - after.right());
        return Math.hypot(down, right + LEFTWARDS * left);
    }
}
