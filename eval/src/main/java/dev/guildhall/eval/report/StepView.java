package dev.guildhall.eval.report;

import dev.guildhall.agents.ModelCall;
import dev.guildhall.env.Action;
import dev.guildhall.env.Outcome;
import dev.guildhall.eval.record.Event;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.record.Timings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One stop of the step viewer: a step, or the end.
///
/// @param key its name in the page's address: a step's number, or `end`
/// @param what the action, or `The end`
/// @param inShort the same for a list: by what the action landed on, if that has a name
/// @param said the report or reason that a closing action carries; else empty
/// @param picture which of the page's pictures it shows; -1 for none
/// @param screen which of the page's screens; -1 for none
/// @param refused why the gesture was not carried out; empty if it was
public record StepView(
        String key,
        String what,
        String inShort,
        String said,
        int picture,
        int screen,
        Mark mark,
        String landedOn,
        String thought,
        boolean atRest,
        String refused,
        List<ChangeLine> changes,
        List<String> met,
        List<Time> times,
        String total,
        List<Call> calls) {

    public record Time(String name, String words, double percent) {}

    public record Call(String summary, boolean failed, String request, String response) {}

    static StepView of(Event.Stepped step, int picture, int screen, Mark mark, List<String> met) {
        var said = switch (step.action()) {
            case Action.Finish finish -> finish.report();
            case Action.GiveUp giveUp -> giveUp.reason();
            case Action.Gesture _ -> "";
        };
        return new StepView(
                String.valueOf(step.step()),
                Words.of(step.action()),
                Words.inShort(step.action(), step.landedOn()),
                said,
                picture,
                screen,
                mark,
                step.landedOn().map(Words::of).orElse(""),
                step.thought(),
                step.atRest(),
                step.outcome() instanceof Outcome.Refused(var why) ? why : "",
                ChangeLine.of(step.changes()),
                List.copyOf(met),
                times(step.took()),
                Words.of(step.took().total()),
                calls(step.calls()));
    }

    static StepView end(Event.Ended end, int picture) {
        return new StepView(
                "end",
                "The end",
                "The end",
                Words.of(end.ending()),
                picture,
                -1,
                new Mark.Nothing(),
                "",
                "",
                true,
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                calls(end.calls()));
    }

    private static List<Time> times(Timings took) {
        double all = Math.max(1, took.total().toNanos());
        return Stream.of(
                        new Part("rest", took.rest()),
                        new Part("capture", took.capture()),
                        new Part("parse", took.parse()),
                        new Part("think", took.think()),
                        new Part("act", took.act()),
                        new Part("record", took.record()))
                .map(part -> new Time(part.name, Words.of(part.took), 100 * part.took.toNanos() / all))
                .toList();
    }

    private record Part(String name, Duration took) {}

    private static List<Call> calls(List<ModelCall> calls) {
        var views = new ArrayList<Call>();
        for (var call : calls) {
            var summary = "%s · %s · %s tokens in, %s out · %s"
                    .formatted(
                            call.model(),
                            Words.of(call.latency()),
                            Words.count(call.tokensIn()),
                            Words.count(call.tokensOut()),
                            Words.dollars(call.cost()));
            var retries = call.retries() == 0 ? "" : " · tried again " + call.retries() + "×";
            views.add(new Call(
                    summary + retries, call.failed(), Json.pretty(call.request()), Json.pretty(call.response())));
        }
        return List.copyOf(views);
    }
}
