package dev.guildhall.agents.embedded;

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
    private final Set<String> chosen = new HashSet<>();
    private String text = "";
    private Set<String> before = Set.of();
    private boolean sent;

    Saying(Wish.Say wish, Errand errand) {
        this.wish = wish;
        this.errand = errand;
    }

    @Override
    public Step step(Sight sight) {
        if (sent) {
            return afterwards(sight);
        }
        var paper = paper(sight);
        var send = paper.flatMap(area -> sight.below(area.box(), Verbs.SENDING, Verbs.BACKWARD));
        if (text.isEmpty() && (!sight.concerns(errand, wish) || send.isEmpty())) {
            return new Step.NotHere();
        }
        if (paper.isEmpty() || send.isEmpty()) {
            return new Step.Stuck("the place where I wrote the message is gone");
        }
        var form = form(sight);
        if (form.isPresent()) {
            chosen.add(Sight.caption(form.get()));
            return Step.Act.click(form.get(), "The brief wants it as '%s'".formatted(Sight.caption(form.get())));
        }
        if (text.isEmpty()) {
            var letter = Letter.of(wish, errand);
            if (letter.isEmpty()) {
                return new Step.Stuck("the brief does not say what to write");
            }
            text = letter.get();
            return Step.Act.fill(paper.get(), text, "I write what the brief asks: '%s'".formatted(wish.clause()));
        }
        if (Words.overlap(Words.of(text), Words.of(paper.get().text())) < ARRIVED) {
            return new Step.Stuck("what I wrote does not stand where I wrote it");
        }
        sent = true;
        before = sight.lines();
        return Step.Act.click(send.get(), "I send what I wrote");
    }

    /// Where a message is written: an area that is named so, else one that is empty. What has
    /// text but no name may be no field at all.
    private Optional<Element> paper(Sight sight) {
        return sight.all(Kind.TEXT_AREA)
                .filter(area -> isPaper(area) || holds(area))
                .max(Comparator.comparingDouble(area -> Words.hasAny(Words.of(area.label()), PAPER) ? 1 : 0));
    }

    private static boolean isPaper(Element area) {
        return area.text().isEmpty() || Words.hasAny(Words.of(area.label()), PAPER);
    }

    private boolean holds(Element area) {
        return !text.isEmpty() && Words.overlap(Words.of(text), Words.of(area.text())) >= ARRIVED;
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
        return Trouble.of(before, sight)
                .<Step>map(trouble -> new Step.Stuck("the message is refused: " + trouble))
                .orElseGet(Step.Done::new);
    }
}
