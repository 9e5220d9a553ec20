package dev.guildhall.agents.embedded;

import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Chooses the kind of message that the wish names, writes it and sends it.
final class Saying implements Craft {
    private static final double MOST = 0.6;

    private final Wish.Say wish;
    private final Errand errand;
    private final Set<String> chosen = new HashSet<>();
    private boolean written;
    private boolean sent;

    Saying(Wish.Say wish, Errand errand) {
        this.wish = wish;
        this.errand = errand;
    }

    @Override
    public Step step(Sight sight) {
        if (sent) {
            return new Step.Done();
        }
        var paper = sight.all(Kind.TEXT_AREA).findFirst();
        var send = send(sight);
        if (!written && (!sight.concerns(errand) || paper.isEmpty() || send.isEmpty())) {
            return new Step.NotHere();
        }
        var form = form(sight);
        if (form.isPresent()) {
            chosen.add(Sight.caption(form.get()));
            return Step.Act.click(form.get(), "The brief wants it as '%s'".formatted(Sight.caption(form.get())));
        }
        if (!written && paper.isPresent()) {
            written = true;
            return Step.Act.fill(paper.get(), text(), "I write what the brief asks: '%s'".formatted(wish.clause()));
        }
        sent = true;
        return send.<Step>map(button -> Step.Act.click(button, "I send what I wrote"))
                .orElseGet(Step.Done::new);
    }

    private Optional<Element> form(Sight sight) {
        return sight.all(Kind.RADIO, Kind.TAB)
                .filter(form -> Words.overlap(Sight.words(form), wish.about()) > MOST)
                .filter(form -> !form.states().contains(State.CHECKED)
                        && !form.states().contains(State.SELECTED)
                        && !chosen.contains(Sight.caption(form)))
                .max(Comparator.comparingDouble(form -> Words.overlap(Sight.words(form), wish.about())));
    }

    private Optional<Element> send(Sight sight) {
        return sight.all(Kind.BUTTON)
                .filter(button -> Words.hasAny(Sight.words(button), Verbs.SENDING))
                .max(Comparator.comparingDouble(button -> Words.overlap(Sight.words(button), wish.about())));
    }

    /// The brief's own words if it gives them; else what was asked for, told to whom it
    /// concerns.
    private String text() {
        if (!wish.text().isEmpty()) {
            return wish.text();
        }
        var name = errand.names().stream().findFirst().map(whole -> " " + whole).orElse("");
        var done = errand.wishes().stream()
                .filter(other -> other instanceof Wish.Do)
                .map(Wish::clause)
                .collect(Collectors.joining("; "));
        return done.isEmpty()
                ? "Hello%s, we have taken care of your request.".formatted(name)
                : "Hello%s, we have taken care of your request and done this for you: %s.".formatted(name, done);
    }
}
