package dev.guildhall.agents.apprentice.reading;

import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.env.Screen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// A brief, and the screens that were seen for it, in their order.
public final class Notebook {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{L}\\d]{3}[.?!])\\s+|\\n+");

    private final String brief;
    private final List<Seen> seen;

    /// A screen, and what is written on it.
    public record Seen(Screen screen, List<String> lines) {

        /// Whether a line has this text, as the eyes may have read it.
        public boolean has(String text) {
            var wanted = Phrase.folded(text);
            return lines.stream().anyMatch(line -> Misreading.holds(Phrase.folded(line), wanted));
        }
    }

    public Notebook(String brief) {
        this(brief, new ArrayList<>());
    }

    private Notebook(String brief, List<Seen> seen) {
        this.brief = brief;
        this.seen = seen;
    }

    /// Notes a screen, unless nothing on it is different from the last.
    public void add(Screen screen) {
        if (seen.isEmpty() || !Objects.equals(seen.getLast().screen(), screen)) {
            seen.add(new Seen(screen, Lines.of(screen)));
        }
    }

    public int size() {
        return seen.size();
    }

    /// As it was when it had so many screens.
    public Notebook until(int screens) {
        return new Notebook(brief, seen.subList(0, Math.min(screens, seen.size())));
    }

    /// The screens after so many, up to so many.
    public List<Seen> between(int after, int until) {
        return List.copyOf(seen.subList(after, Math.min(until, seen.size())));
    }

    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    /// The sentences and lines of the brief.
    public List<String> brief() {
        return SENTENCE.splitAsStream(brief)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// All lines of all screens, each once.
    public List<String> lines() {
        return seen.stream().flatMap(page -> page.lines().stream()).distinct().toList();
    }

    /// All lines of all screens, each once, those of the last screen first.
    List<String> linesFromTheLast() {
        return seen.reversed().stream()
                .flatMap(page -> page.lines().stream())
                .distinct()
                .toList();
    }

    /// Lines of the screens that came after so many.
    public List<String> linesSince(int screens) {
        var before = new HashSet<>(until(screens).lines());
        return lines().stream().filter(line -> !before.contains(line)).toList();
    }

    /// Whether a line has this text, as the eyes may have read it.
    public boolean has(String text) {
        return seen.stream().anyMatch(page -> page.has(text));
    }
}
