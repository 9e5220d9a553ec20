package dev.guildhall.agents.apprentice.reading;

import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Use;
import dev.guildhall.env.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a brief names by its title, in quotation marks, such as an article; and the place that it is in, which is
/// a link whose words are in the brief too.
final class Titles {
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]{8,80})[\"”]");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}(?: \\p{L}{3,})+");

    private final String brief;
    private final List<String> left = new ArrayList<>();
    private boolean looked;

    Titles(String brief) {
        this.brief = Phrase.folded(brief.replaceAll("\\s+", " "));
        QUOTED.matcher(brief).results().forEach(found -> left.add(found.group(1)));
    }

    boolean isEmpty() {
        return left.isEmpty() || looked;
    }

    /// The link to the place; empty if there is none, or nothing more is to be looked for.
    Optional<Element> shelf(Screen screen) {
        if (isEmpty()) {
            return Optional.empty();
        }
        var shelf = screen.elements().stream()
                .filter(e ->
                        e.kind().use() == Use.PRESS && WORDS.matcher(e.text()).matches())
                .filter(e -> left.stream().noneMatch(title -> Phrase.same(title, e.text())))
                .filter(e -> Misreading.holds(brief, Phrase.folded(e.text())))
                .findFirst();
        looked = shelf.isPresent();
        return shelf;
    }

    /// The first of the titles that is a link; it is not looked for again.
    Optional<Element> link(Screen screen) {
        return screen.elements().stream()
                .filter(e -> e.kind().use() == Use.PRESS)
                .filter(e -> left.removeIf(title -> Misreading.holds(Phrase.folded(e.text()), Phrase.folded(title))))
                .findFirst();
    }
}
