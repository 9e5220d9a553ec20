package dev.guildhall.agents.embedded;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Chooses the kind of message that the wish names, writes it and sends it.
final class Saying implements Craft {
    private static final double MOST = 0.6;
    private static final double ARRIVED = 0.5;
    private static final Set<String> PAPER = Verbs.stems("write message reply comment text answer body note type");

    private final Wish.Say wish;
    private final Errand errand;
    private final Notes notes;
    private final Set<String> chosen = new HashSet<>();
    private String text = "";
    private Optional<Box> paper = Optional.empty(); // where the text was written
    private boolean sent;

    Saying(Wish.Say wish, Errand errand, Notes notes) {
        this.wish = wish;
        this.errand = errand;
        this.notes = notes;
    }

    @Override
    public Step step(Sight sight) {
        if (sent) {
            return afterwards(sight);
        }
        return paper.isEmpty() ? write(sight) : send(sight, paper.get());
    }

    private Step write(Sight sight) {
        var area = area(sight);
        if (area.isEmpty()
                || !sight.concerns(errand, wish)
                || button(sight, area.get().box()).isEmpty()) {
            return new Step.NotHere();
        }
        var form = form(sight);
        if (form.isPresent()) {
            chosen.add(Sight.caption(form.get()));
            return Step.Act.click(form.get(), "The brief wants it as '%s'".formatted(Sight.caption(form.get())));
        }
        var letter = Letter.of(wish, errand, notes);
        if (letter.isEmpty()) {
            return new Step.Stuck("I do not know what to write");
        }
        text = letter.get();
        paper = Optional.of(area.get().box());
        return Step.Act.fill(area.get(), text, "I write what the brief asks: '%s'".formatted(wish.clause()));
    }

    private Step send(Sight sight, Box at) {
        if (Words.overlap(Words.of(text), Words.of(sight.written(at))) < ARRIVED) {
            return new Step.Stuck("what I wrote does not stand where I wrote it");
        }
        var button = button(sight, at);
        if (button.isEmpty()) {
            return new Step.Stuck("the button to send it is gone");
        }
        sent = true;
        return Step.Act.click(button.get(), "I send what I wrote");
    }

    private static Optional<Element> button(Sight sight, Box at) {
        return sight.below(at, Verbs.SENDING, Verbs.BACKWARD);
    }

    /// Where a message is written: an area that is named so, else one that is empty. What has
    /// text but no name may be no field at all.
    private Optional<Element> area(Sight sight) {
        return sight.all(Kind.TEXT_AREA)
                .filter(area -> area.text().isEmpty() || Words.hasAny(Words.of(area.label()), PAPER))
                .max(Comparator.comparingDouble(area -> Words.hasAny(Words.of(area.label()), PAPER) ? 1 : 0));
    }

    private Optional<Element> form(Sight sight) {
        return sight.all(Kind.RADIO, Kind.TAB)
                .filter(form -> Words.overlap(Sight.words(form), wish.about()) > MOST)
                .filter(form -> !form.states().contains(State.CHECKED)
                        && !form.states().contains(State.SELECTED)
                        && !chosen.contains(Sight.caption(form)))
                .max(Comparator.comparingDouble(form -> Words.overlap(Sight.words(form), wish.about())));
    }

    private Step afterwards(Sight sight) {
        return Trouble.of(notes, sight)
                .<Step>map(trouble -> new Step.Stuck("the message is refused: " + trouble))
                .orElseGet(Step.Done::new);
    }
}
