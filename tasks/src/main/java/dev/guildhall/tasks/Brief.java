package dev.guildhall.tasks;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text a worker reads, with its `{{slots}}` filled by what the seed drew.
public final class Brief {
    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    private Brief() {}

    /// Fills every slot of `brief.md` in the task's folder. A slot without a value and a value without a slot
    /// are both mistakes of the task's author.
    public static String of(Class<?> task, Map<String, String> values) {
        return fill(Folder.of(task).text("brief.md"), values);
    }

    /// What `brief.md` in the task's folder asks: its first paragraph as one line, the slots in italics.
    public static String asks(Class<?> task) {
        var first = Folder.of(task).text("brief.md").strip().split("\n\\s*\n", 2)[0];
        return SLOT.matcher(first.replace('\n', ' ')).replaceAll("*$1*");
    }

    static String fill(String template, Map<String, String> values) {
        var used = new TreeSet<String>();
        var filled = SLOT.matcher(template).replaceAll(slot -> {
            var value = values.get(slot.group(1));
            if (value == null) {
                throw new IllegalArgumentException("the brief has a slot '%s'; values are given for %s"
                        .formatted(slot.group(1), new TreeSet<>(values.keySet())));
            }
            used.add(slot.group(1));
            return Matcher.quoteReplacement(value);
        });
        var unused = new TreeSet<>(values.keySet());
        unused.removeAll(used);
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("the brief has no slots for %s".formatted(unused));
        }
        return filled.strip();
    }
}
