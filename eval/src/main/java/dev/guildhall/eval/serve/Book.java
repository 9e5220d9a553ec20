package dev.guildhall.eval.serve;

import dev.guildhall.agents.ModelCall;
import dev.guildhall.env.Action;
import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Manifest;
import dev.guildhall.eval.record.Recordings;
import dev.guildhall.eval.record.Tail;
import dev.guildhall.eval.report.Standing;
import dev.guildhall.eval.report.Words;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Ending;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The texts of one recording. What stands on the screen is kept once, for the step that first
/// showed it.
final class Book {
    private static final int SPOTS = 4;

    private final Path home;
    private final Manifest manifest;
    private final Tail tail;
    private final String context;
    private final List<Text> texts = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();
    private Optional<Ending> ending = Optional.empty();
    private Optional<Score> score = Optional.empty();
    private boolean read;

    private record Text(String step, String where, String words) {}

    Book(Path home, String name) {
        this.home = home;
        this.manifest = Recordings.manifest(home, name);
        this.tail = Tail.of(home, name);
        this.context = String.join(
                        " ",
                        manifest.recording(),
                        manifest.task(),
                        "seed",
                        Long.toString(manifest.seed()),
                        manifest.agent(),
                        manifest.model())
                .toLowerCase(Locale.ROOT);
        add("", "brief", manifest.brief());
    }

    /// Reading takes its time, so a recording that surely holds nothing of it is not read at
    /// all.
    private boolean mayFit(Question question) {
        var wanted = question.words().stream()
                .filter(word -> !context.contains(word) && !brief(word))
                .toList();
        return wanted.isEmpty() || Recordings.mayMention(home, manifest.recording(), wanted);
    }

    private boolean brief(String word) {
        return manifest.brief().toLowerCase(Locale.ROOT).contains(word);
    }

    private void read() {
        read = true;
        tail.more().forEach(entry -> {
            switch (entry.event()) {
                case Event.Stepped step -> step(step);
                case Event.Ended end -> {
                    ending = Optional.of(end.ending());
                    add("end", "end", Words.of(end.ending()));
                    calls("end", end.calls());
                }
                case Event.Scored scored -> {
                    score = Optional.of(scored.score());
                    scored.score().checks().forEach(check -> add("", "check", check.claim()));
                }
                case Event.Invalidated(var who, var why) -> add("", "invalidated by " + who, why);
                case Event.Started _, Event.Handled _, Event.Claimed _ -> {}
            }
        });
    }

    private void step(Event.Stepped step) {
        var key = Integer.toString(step.step());
        add(key, "thought", step.thought());
        switch (step.action()) {
            case Action.Type(var text) -> add(key, "typed", text);
            case Action.Finish(var report) -> add(key, "report", report);
            case Action.GiveUp(var reason) -> add(key, "reason", reason);
            case Action.Gesture _ -> {}
        }
        calls(key, step.calls());
        for (var element : step.screen().elements()) {
            if (shown.add(element.text())) {
                add(key, "on screen", element.text());
            }
        }
    }

    private void calls(String step, List<ModelCall> calls) {
        calls.stream().filter(ModelCall::failed).forEach(call -> add(step, "failed model call", call.response()));
    }

    private void add(String step, String where, String words) {
        if (!words.isBlank()) {
            texts.add(new Text(step, where, words));
        }
    }

    Optional<Find> ask(Question question) {
        if (!read && !mayFit(question)) {
            return Optional.empty();
        }
        read();
        var fitting = question.isEmpty()
                ? List.<Text>of()
                : texts.stream()
                        .filter(text -> question.fits(context, text.words))
                        .toList();
        if (fitting.isEmpty() && !question.fits(context)) {
            return Optional.empty();
        }
        var spots = fitting.stream()
                .limit(SPOTS)
                .map(text -> new Find.Spot(text.step, text.where, question.excerpt(text.words)))
                .toList();
        return Optional.of(
                new Find(manifest, ending.map(e -> Standing.of(e, score)), spots, fitting.size() - spots.size()));
    }
}
