package dev.guildhall.eval.cli;

import dev.guildhall.eval.judge.Session;
import java.util.stream.Collectors;

/// What a judge's session came to, for people.
final class JudgeTable {
    private JudgeTable() {}

    static String of(Session session) {
        return "%s at the panel '%s'%n%n".formatted(session.judge(), session.panel())
                + session.controls().stream()
                        .map(control -> "  %-12s %-28s look %d   said %-8s %s%n"
                                .formatted(
                                        control.item(),
                                        control.task(),
                                        control.occasion(),
                                        control.said(),
                                        control.passed()
                                                ? "right"
                                                : "WRONG, right is " + String.join(" or ", control.right())))
                        .collect(Collectors.joining())
                + session.missed().stream()
                        .map(miss -> "  %-12s look %d   no judgement: %s, %s%n"
                                .formatted(miss.item(), miss.occasion(), Words.word(miss.kind()), miss.what()))
                        .collect(Collectors.joining())
                + "%n%d requests, %d of them failed; %d tokens, %s%n"
                        .formatted(
                                session.spent().requests(),
                                session.spent().failed(),
                                session.spent().tokens(),
                                Figures.dollars(session.spent().cost()))
                + "%s%n".formatted(meaning(session));
    }

    private static String meaning(Session session) {
        if (!session.passed()) {
            return "It did not pass, and is in no report: %s.%s"
                    .formatted(
                            session.why(),
                            session.withdrawn() == 0
                                    ? ""
                                    : " %d of its grades are kept in the ledger and count no longer."
                                            .formatted(session.withdrawn()));
        }
        var judged = "It passed its controls, and judged %d looks%s."
                .formatted(
                        session.judged(),
                        session.before() == 0 ? "" : " besides %d of before".formatted(session.before()));
        var stopped = session.stopped()
                .map(why -> " It stopped, for %s: %d looks are left.".formatted(why, session.left()))
                .orElse("");
        return judged
                + (session.missed().isEmpty()
                        ? ""
                        : " %d came to nothing.".formatted(session.missed().size()))
                + stopped;
    }
}
