package dev.guildhall.eval.report;

import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import dev.guildhall.eval.stats.Interval;
import dev.guildhall.tasks.Ending;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// How pages say things, in any locale and time zone alike.
public final class Words {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Words() {}

    public static String of(Instant instant) {
        return DATE.format(instant);
    }

    public static String of(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 1_000) {
            return millis + " ms";
        } else if (millis < 60_000) {
            return decimal(millis / 1000.0) + " s";
        }
        long seconds = Math.round(millis / 1000.0);
        return seconds < 3_600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3_600 + " h " + seconds % 3_600 / 60 + " min";
    }

    public static String dollars(BigDecimal cost) {
        int digits = cost.signum() == 0 || cost.compareTo(BigDecimal.ONE) >= 0 ? 2 : 4;
        return "$" + cost.setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// `67 %`
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /// `67 % (21–94)`
    public static String percent(Interval interval) {
        return String.format(
                Locale.ROOT, "%s (%.0f–%.0f)", percent(interval.value()), 100 * interval.low(), 100 * interval.high());
    }

    /// `0.67 (0.21–0.94)`; a bound below 0 is set apart by words.
    public static String decimal(Interval interval) {
        return String.format(
                Locale.ROOT,
                interval.low() < 0 ? "%.2f (%.2f to %.2f)" : "%.2f (%.2f–%.2f)",
                interval.value(),
                interval.low(),
                interval.high());
    }

    public static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /// A text with its Enter keys: `↵↵12↵`. Lines go on below each other, but it does not begin with an empty one.
    static String typed(String text) {
        var rest = text.replaceFirst("^\n+", "");
        return "↵".repeat(text.length() - rest.length())
                + rest.replace("\n", "↵\n").stripTrailing();
    }

    public static String of(Action action) {
        return switch (action) {
            case Action.Click click -> button(click) + " at " + click.at();
            case Action.DoubleClick click -> "Double-click at " + click.at();
            case Action.Move move -> "Move to " + move.to();
            case Action.Drag drag -> "Drag from %s to %s".formatted(drag.from(), drag.to());
            case Action.Scroll scroll -> "Scroll " + notches(scroll) + " at " + scroll.at();
            case Action.Type(var text) -> "Type “%s”".formatted(typed(text));
            case Action.KeyPress press -> "Press " + press.keys();
            case Action.Wait wait -> "Wait " + of(Duration.ofMillis(wait.millis()));
            case Action.Finish _ -> "Finish";
            case Action.GiveUp _ -> "Give up";
        };
    }

    /// Such as `Click “Refund”` rather than `Click at 1100,146`.
    public static String inShort(Action action, Optional<Element> on) {
        var name = on.map(element -> element.text().isEmpty() ? element.label() : element.text())
                .filter(text -> !text.isEmpty());
        if (name.isEmpty()) {
            return of(action);
        }
        var quoted = " “%s”".formatted(name.get());
        return switch (action) {
            case Action.Click click -> button(click) + quoted;
            case Action.DoubleClick _ -> "Double-click" + quoted;
            case Action.Move _ -> "Move to" + quoted;
            case Action.Drag _ -> "Drag" + quoted;
            case Action.Scroll scroll -> "Scroll " + notches(scroll) + " on" + quoted;
            case Action.Type _, Action.KeyPress _, Action.Wait _, Action.Finish _, Action.GiveUp _ -> of(action);
        };
    }

    public static String of(Ending ending) {
        return switch (ending) {
            case Ending.Finished(var report) -> "Finished: " + report;
            case Ending.GaveUp(var reason) -> "Gave up: " + reason;
            case Ending.OutOfBudget out -> "Out of budget: the limit of %s was reached".formatted(out.limit());
            case Ending.AgentBroke(var kind, var what) -> "The agent broke (%s): %s".formatted(kind, what);
            case Ending.HarnessBroke(var what) -> "The harness broke: " + what;
        };
    }

    /// Such as `12 button “Refund”`.
    public static String of(Element element) {
        var written = element.text().isEmpty() ? "" : " “%s”".formatted(element.text());
        var label = element.label().isEmpty() ? "" : " labelled “%s”".formatted(element.label());
        return element.number() + " " + kind(element) + written + label;
    }

    public static String kind(Element element) {
        return element.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static String button(Action.Click click) {
        return switch (click.button()) {
            case LEFT -> "Click";
            case MIDDLE -> "Middle click";
            case RIGHT -> "Right click";
        };
    }

    public static String notches(Action.Scroll scroll) {
        var across = scroll.right() == 0 ? "" : Math.abs(scroll.right()) + (scroll.right() > 0 ? " right" : " left");
        var along = scroll.down() == 0 ? "" : Math.abs(scroll.down()) + (scroll.down() > 0 ? " down" : " up");
        return across.isEmpty() || along.isEmpty() ? across + along : across + ", " + along;
    }
}
