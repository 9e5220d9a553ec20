package dev.guildhall.tasks.cad;

import static dev.guildhall.tasks.Solution.press;
import static dev.guildhall.tasks.Solution.type;

import dev.guildhall.env.vision.Target;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Spot;
import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Xy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// How a drafter works in LibreCAD: by its command line. Each way ends with no command under way.
public final class Drafting {
    private static final String END = "kill\n";

    /// Where the middle of the drawing area is from a text that is always there, in pixels of a window of
    /// 1272 × 776, and how wide it is.
    private static final Target CANVAS_MARK = Target.text("Block List");
    private static final int CANVAS_RIGHT = 506 - 1151;
    private static final int CANVAS_DOWN = 397 - 527;
    private static final int CANVAS_WIDTH = 920;
    private static final int CANVAS_BORDER = 21;

    private Drafting() {}

    /// Waits for the window and goes to the command line.
    public static Solution begin() {
        return Solution.of(Solution.see(Target.text("Block List")), press("Space"));
    }

    public static Solution save() {
        return Solution.of(
                press("Control+s"), Solution.see(Target.text("Saved drawing").nth(1)));
    }

    /// What is drawn next is on this layer, which the list shows.
    public static Solution onLayer(String name) {
        return Solution.of(Solution.click(Target.text(name).nth(1)), press("Space"));
    }

    public static Solution rectangle(Xy corner, Xy opposite) {
        return typed("rectang\n%s\n%s\n".formatted(at(corner), at(opposite)));
    }

    public static Solution circle(Xy center, double radius) {
        return typed(circles(List.of(center), radius));
    }

    /// Several circles of the same size.
    public static Solution equalCircles(List<Xy> centers, double radius) {
        return typed(circles(centers, radius));
    }

    private static String circles(List<Xy> centers, double radius) {
        var commands = new StringBuilder("circle\n");
        for (var center : centers) {
            commands.append("%s\n%s\n".formatted(at(center), at(center.plus(radius, 0))));
        }
        return commands.toString();
    }

    /// A line through these points, in one go.
    public static Solution lines(List<Xy> points) {
        var commands = new StringBuilder("line\n");
        points.forEach(point -> commands.append(at(point)).append('\n'));
        return typed(commands.toString());
    }

    public static Solution arc(Stroke.Arc arc) {
        var middle = arc.at(arc.from() + arc.sweep() / 2);
        return typed("arc\n%s\n%s\n%s\n".formatted(at(arc.start()), at(middle), at(arc.end())));
    }

    public static Solution horizontal(Xy from, Xy to, Xy line) {
        return typed("dh\n%s\n%s\n%s\n".formatted(at(from), at(to), at(line)));
    }

    public static Solution vertical(Xy from, Xy to, Xy line) {
        return typed("dv\n%s\n%s\n%s\n".formatted(at(from), at(to), at(line)));
    }

    /// Shows the whole drawing, picks what runs through a point, and deletes it.
    ///
    /// @param width of all that is drawn, from the origin; it fills the window from left to right
    public static Solution delete(Xy point, double width, double height) {
        double scale = (CANVAS_WIDTH - CANVAS_BORDER) / width;
        int right = (int) Math.round(CANVAS_RIGHT + (point.x() - width / 2) * scale);
        int down = (int) Math.round(CANVAS_DOWN - (point.y() - height / 2) * scale);
        return typed("za\n")
                .then(Solution.clickAt(new Spot(CANVAS_MARK, right, down)), press("Delete"), press("Space"));
    }

    static Solution typed(String commands) {
        return Solution.of(type(commands + END));
    }

    private static String at(Xy point) {
        return "%s,%s".formatted(number(point.x()), number(point.y()));
    }

    /// Finer than is shown, since an arc by three points is as good as its points.
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(7, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
