package dev.guildhall.agents.apprentice.skill;

import java.util.Locale;
import java.util.stream.Collectors;

/// Skills as text that a person can read and change; [SkillReader] reads it back.
public final class SkillWriter {
    private SkillWriter() {}

    public static String write(Skill skill) {
        var text = new StringBuilder();
        text.append("skill ").append(skill.name()).append('\n');
        text.append("like: ").append(quoted(skill.like())).append('\n');
        text.append("from: ")
                .append(skill.from().stream().map(SkillWriter::quoted).collect(Collectors.joining(", ")))
                .append('\n');
        text.append("tried: %d of %d right%n"
                .formatted(skill.tried().right(), skill.tried().times()));
        text.append("read: ").append(skill.read()).append('\n');
        for (var when : skill.when()) {
            text.append("when: ").append(condition(when)).append('\n');
        }
        text.append("\nslots:\n");
        for (var slot : skill.slots()) {
            text.append("  %s: %s = %s%n".formatted(slot.name(), slot.shape().word(), source(slot.source())));
        }
        text.append("\nsteps:\n");
        int number = 1;
        int depth = 1;
        for (var step : skill.steps()) {
            depth -= step.act() instanceof Act.Next ? 1 : 0;
            text.append("  ".repeat(Math.max(1, depth))).append("%d. %s%n".formatted(number++, sentence(step)));
            depth += step.act() instanceof Act.Each ? 1 : 0;
        }
        return text.toString();
    }

    /// A step as its line has it, without its number.
    public static String sentence(Step step) {
        return act(step.act()) + (step.expect().isEmpty() ? "" : "; expect " + quoted(step.expect()));
    }

    /// A condition as its line has it.
    public static String condition(Condition condition) {
        return switch (condition) {
            case Condition.Read(var text, boolean present) -> (present ? "read " : "not read ") + quoted(text);
            case Condition.Later(var one, var other, boolean so) ->
                "%s is %slater than %s".formatted(source(one), so ? "" : "not ", source(other));
            case Condition.Days(int days, var from, var to, boolean more) ->
                "%s %d days from %s to %s".formatted(more ? "more than" : "at most", days, source(from), source(to));
            case Condition.Same(var one, var other, boolean so) ->
                "%s is %sthe same as %s".formatted(source(one), so ? "" : "not ", source(other));
        };
    }

    private static String act(Act act) {
        return switch (act) {
            case Act.Click(var on) -> "click " + spot(on);
            case Act.Fill(var field, var text) -> "fill %s with %s".formatted(spot(field), quoted(text));
            case Act.Type(var text) -> "type " + quoted(text);
            case Act.Press(var keys) -> "press " + quoted(keys);
            case Act.Finish(var report) -> "finish " + quoted(report);
            case Act.Each(var slot) -> "for each " + quoted("{" + slot + "}");
            case Act.Next(var slot) -> "next " + quoted("{" + slot + "}");
        };
    }

    public static String spot(Spot spot) {
        return spot.sort().name().toLowerCase(Locale.ROOT) + " " + quoted(spot.words())
                + spot.row().map(row -> " in the row of " + quoted(row)).orElse("")
                + spot.after().map(after -> " after " + quoted(after)).orElse("")
                + (spot.nth() > 0 ? " number " + spot.nth() : "");
    }

    public static String source(Source source) {
        return switch (source) {
            case Source.Brief(var phrase) -> "brief " + quoted(phrase.toString());
            case Source.Text(var phrase) -> "text " + quoted(phrase.toString());
            case Source.Latest(var phrase) -> "latest text " + quoted(phrase.toString());
            case Source.Cell(var column, var row) ->
                "cell " + quoted(column)
                        + row.map(r -> " in the row of " + quoted(r)).orElse("");
            case Source.Each(var column, var row, var but) ->
                "each " + quoted(column)
                        + row.map(r -> " in the row of " + quoted(r)).orElse("")
                        + but.map(b -> " but " + quoted(b)).orElse("");
            case Source.Last(var column) -> "last cell " + quoted(column);
            case Source.All(var slot) -> "all of " + quoted("{" + slot + "}");
            case Source.Beside(var of) -> "beside " + quoted(of);
            case Source.Above(var of) -> "above " + quoted(of);
            case Source.Percent(int percent, var of) -> "%d percent of %s".formatted(percent, source(of));
            case Source.Sum(var one, var other, boolean less) ->
                "%s of %s and %s".formatted(less ? "difference" : "sum", source(one), source(other));
            case Source.Times(var of, int count) -> "%d times %s".formatted(count, source(of));
            case Source.Days(var of, int days) -> "%d days after %s".formatted(days, source(of));
            case Source.FirstWord(var slot) -> "first word of " + quoted("{" + slot + "}");
            case Source.Chosen(var options) ->
                options.stream()
                        .map(option -> quoted(option.value()) + " where " + quoted(option.where()) + " is read")
                        .collect(Collectors.joining(", ", "one of ", ""));
            case Source.Part(var text, var when) -> "part %s when %s".formatted(quoted(text), condition(when));
            case Source.Unknown() -> "unknown";
        };
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
