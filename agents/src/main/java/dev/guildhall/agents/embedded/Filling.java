package dev.guildhall.agents.embedded;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Opens the form that has a field for each line, fills it, sends it off and agrees when asked.
final class Filling implements Craft {
    private static final int SCROLLS = 4;
    private static final int NOTCHES = 5;
    private static final int AGREEMENTS = 3;
    private static final double FITS = 0.5;

    private final Wish.Fill wish;
    private final Errand errand;
    private final Notes notes;
    private final Set<Wish.Line> filled = new HashSet<>();
    private final Set<Wish.Line> again = new HashSet<>();
    private final Set<String> pressed = new HashSet<>();
    private Optional<Wish.Line> latest = Optional.empty();
    private boolean sent;
    private int scrolled;
    private int agreed;

    Filling(Wish.Fill wish, Errand errand, Notes notes) {
        this.wish = wish;
        this.errand = errand;
        this.notes = notes;
    }

    @Override
    public Step step(Sight sight) {
        if (sent) {
            return afterwards(sight);
        }
        if (filled.isEmpty() && !sight.concerns(errand, wish)) {
            return new Step.NotHere();
        }
        var fields = fields(sight);
        if (filled.isEmpty() && fields.size() * 2 <= wish.lines().size()) {
            return opener(sight).orElseGet(Step.NotHere::new);
        }
        return fill(fields).or(() -> further(sight)).orElseGet(() -> send(sight, fields));
    }

    /// The field of each line that has one here: the label that fits best takes it.
    private Map<Wish.Line, Element> fields(Sight sight) {
        var fields = new LinkedHashMap<Wish.Line, Element>();
        wish.lines()
                .forEach(line -> sight.all(Kind.TEXT_FIELD, Kind.TEXT_AREA, Kind.SELECT)
                        .filter(field -> !Sight.isSearch(field) && !fields.containsValue(field))
                        .filter(field -> Labels.fit(line.label(), field.label()) > FITS)
                        .max(Comparator.comparingDouble(field -> Labels.fit(line.label(), field.label())))
                        .ifPresent(field -> fields.put(line, field)));
        return fields;
    }

    private Optional<Step> fill(Map<Wish.Line, Element> fields) {
        return fields.entrySet().stream()
                .filter(entry -> !filled.contains(entry.getKey()) || isWrong(entry.getKey(), entry.getValue()))
                .findFirst()
                .map(entry -> fill(entry.getKey(), entry.getValue()));
    }

    private Step fill(Wish.Line line, Element field) {
        if (!filled.add(line) && !again.add(line)) {
            return new Step.Stuck("the field '%s' does not take '%s'; it shows '%s'"
                    .formatted(field.label(), line.value(), field.text()));
        }
        latest = Optional.of(line);
        var why = "'%s' is the field for '%s'".formatted(field.label(), line.label());
        if (field.kind() == Kind.SELECT) {
            return Step.Act.choose(field, line.value(), why);
        }
        return again.contains(line)
                ? Step.Act.fill(field.box().center(), line.value(), why)
                : Step.Act.fill(field, line.value(), why);
    }

    /// Whether the field shows something else than what was written there, beyond what eyes may
    /// get wrong. The field that still has the caret is not judged: a caret reads like a letter.
    private boolean isWrong(Wish.Line line, Element field) {
        return !latest.equals(Optional.of(line))
                && Words.overlap(Words.of(line.value()), Words.of(field.text())) < FITS;
    }

    private Optional<Step> further(Sight sight) {
        return filled.containsAll(wish.lines()) || scrolled >= SCROLLS
                ? Optional.empty()
                : Optional.of(scroll(sight, "The form may go on below"));
    }

    private Step scroll(Sight sight, String why) {
        scrolled++;
        return Step.Act.scroll(sight, NOTCHES, why);
    }

    private Step send(Sight sight, Map<Wish.Line, Element> fields) {
        var missing = wish.lines().stream()
                .filter(line -> !filled.contains(line))
                .map(Wish.Line::label)
                .toList();
        if (!missing.isEmpty()) {
            return new Step.Stuck("the form has no field for " + missing);
        }
        var lowest = fields.values().stream()
                .max(Comparator.comparingInt(field -> field.box().bottom()));
        var button = lowest.flatMap(field -> sight.below(field.box(), Verbs.FORWARD, Verbs.BACKWARD));
        if (button.isEmpty()) {
            return scrolled < 2 * SCROLLS
                    ? scroll(sight, "I look for the button that ends the form")
                    : new Step.Stuck("the form has no button to save it");
        }
        sent = true;
        return press(button.get(), "The form is filled");
    }

    private Step afterwards(Sight sight) {
        var trouble = Trouble.of(notes, sight).filter(_ -> !Agreement.isAsked(sight, wish.verb()));
        if (trouble.isPresent()) {
            return new Step.Stuck("the form is refused: " + trouble.get());
        }
        if (!fields(sight).isEmpty()) {
            return new Step.Done();
        }
        return Agreement.button(sight, wish.verb())
                .filter(_ -> agreed++ < AGREEMENTS)
                .map(button -> press(button, "It asks whether to go on with what I entered"))
                .orElseGet(Step.Done::new);
    }

    /// What leads to the form: called like the verb, and like what the wish is about.
    private Optional<Step> opener(Sight sight) {
        var verbs = Verbs.like(wish.verb());
        return sight.all(Kind.BUTTON, Kind.LINK, Kind.MENU_ITEM)
                .filter(element -> Words.hasAny(Sight.words(element), verbs))
                .filter(element -> Words.hasAny(Sight.words(element), wish.about()))
                .filter(element -> !pressed.contains(Sight.caption(element)))
                .max(Comparator.comparingDouble(element -> Words.overlap(Sight.words(element), wish.about())))
                .map(element -> press(element, "It is called like what I was asked to do"));
    }

    private Step press(Element element, String why) {
        pressed.add(Sight.caption(element));
        return Step.Act.click(element, "I press '%s'. %s: '%s'".formatted(Sight.caption(element), why, wish.clause()));
    }
}
