package dev.guildhall.eval.gate;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Use;
import dev.guildhall.env.Screen;
import dev.guildhall.env.vision.Finding;
import dev.guildhall.env.vision.Grounding;
import dev.guildhall.env.vision.Target;
import dev.guildhall.eval.gate.Stage.Scene;
import dev.guildhall.tasks.Solution.Move;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// The choice beside the right one: another box to tick, another radio button, another name of a list.
final class Neighbour {
    private static final int MANY = 12;

    private Neighbour() {}

    /// The move that makes the nearest other choice of the screen; empty for a move that chooses nothing.
    static Optional<Move> of(Scene scene) {
        if (!(scene.move() instanceof Move.Click(var target)) || scene.screen().isEmpty()) {
            return Optional.empty();
        }
        var screen = scene.screen().get();
        return found(screen, target).filter(right -> chooses(target, right)).flatMap(right -> beside(screen, right));
    }

    private static Optional<Element> found(Screen screen, Target target) {
        return Grounding.find(screen, target) instanceof Finding.Found found
                ? Optional.of(found.element())
                : Optional.empty();
    }

    private static Optional<Move> beside(Screen screen, Element right) {
        return screen.elements().stream()
                .filter(e -> e.kind() == right.kind()
                        && !e.equals(right)
                        && !e.states().contains(Element.State.DISABLED))
                .sorted(Comparator.comparingDouble(e -> distance(e, right)))
                .flatMap(e -> naming(screen, e).stream())
                .<Move>map(Move.Click::new)
                .findFirst();
    }

    /// A tick is a choice, and so is what is told by its words alone.
    private static boolean chooses(Target target, Element right) {
        return right.kind().use() == Use.TICK || target.kinds().isEmpty();
    }

    private static double distance(Element one, Element other) {
        var a = one.box().center();
        var b = other.box().center();
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    /// How the element can be told from all others of the screen.
    private static Optional<Target> naming(Screen screen, Element element) {
        var plain = Target.of(element.label().isEmpty() ? element.text() : element.label(), element.kind());
        return IntStream.rangeClosed(0, MANY)
                .mapToObj(plain::nth)
                .filter(target -> found(screen, target).filter(element::equals).isPresent())
                .findFirst();
    }
}
