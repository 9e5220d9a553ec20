package dev.guildhall.eval.gate;

import dev.guildhall.tasks.Task;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The report card of all tasks, in Markdown: what each asks, how hard it is, and what was proved of it.
public final class Card {
    private static final String HEAD = """
            # The tasks

            This page is written by `./guildhall tasks check --card tasks/README.md`. `./guildhall tasks show TASK` shows a
            draw of one. To add a task, see [the README](../README.md#to-add-something).

            *Steps* are those of the task's solution as it was played, by eyes and hands; *screens* are the pages that it
            went through, told apart by their headings, numbers aside; *decisions* are the judgements that the job asks for and no sentence of the brief spells
            out. *Wrong ways* are solutions made wrong on purpose and played on the real screens: a part left out, done
            twice or done to another record, a move left out, the choice beside the right one. Each must lose a check of
            what it got wrong, or a guard; those that left just what the solution leaves are counted apart as *equal*.
            The last column is wall time on the machine that played it, however busy that was.

            | task | steps | screens | decisions | seeds | rules | wrong ways | equal | s a draw |
            |---|---|---|---|---|---|---|---|---|
            """;

    private Card() {}

    /// @param families of the whole catalog
    /// @param proofs of some of them
    /// @param old the card as it is, whose lines are kept for tasks without a proof; may be empty
    public static String of(List<Family> families, List<Proof> proofs, String old) {
        var byTask = proofs.stream().collect(Collectors.groupingBy(Proof::task));
        var lines = new StringBuilder();
        for (var family : families) {
            var proved = byTask.get(family.task().id());
            lines.append(proved == null ? kept(family.task(), old) : line(family.task(), proved));
        }
        return "%s%s%n%s%s"
                .formatted(HEAD, lines, families.stream().map(Card::about).collect(Collectors.joining("\n")), rules());
    }

    private static String kept(Task task, String old) {
        return old.lines()
                .filter(line -> line.startsWith(name(task)))
                .map(line -> line + "\n")
                .findFirst()
                .orElse("%s | not proved yet | | | | | | | |%n".formatted(name(task)));
    }

    private static String name(Task task) {
        return "| [%s](#%s)".formatted(task.id(), task.id().replace("/", ""));
    }

    private static String line(Task task, List<Proof> proofs) {
        var broken = proofs.stream()
                .flatMap(proof -> proof.faults().stream())
                .map(Fault::rule)
                .distinct()
                .count();
        int equal = sum(proofs.stream().map(Proof::equivalent).toList());
        int noticed = sum(proofs.stream().map(Proof::killed).toList());
        return String.format(
                Locale.ROOT,
                "%s | %s | %s | %d | %d | %s | %d noticed | %d | %.0f |%n",
                name(task),
                Span.over(proofs, Proof::steps),
                Span.over(proofs, Proof::screens),
                task.decisions().size(),
                proofs.size(),
                broken == 0 ? "all" : broken + " broken",
                noticed,
                equal,
                proofs.stream()
                                .map(Proof::took)
                                .mapToLong(Duration::toMillis)
                                .average()
                                .orElse(0)
                        / 1000);
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /// What the card says of a task whoever plays it.
    public static String about(Family family) {
        var task = family.task();
        return """
                ## %s

                > %s

                Revision %d. At most %d steps; the shortest solution makes %s gestures. Goals: %s. Guards: %s. Baits: %s.
                %s
                """.formatted(
                        task.id(),
                        family.asks(),
                        task.revision(),
                        task.budget().steps(),
                        family.steps(),
                        family.goals(),
                        family.guards(),
                        family.baits(),
                        task.decisions().isEmpty()
                                ? "No decisions: the brief spells all of it out."
                                : "Decisions:\n\n"
                                        + task.decisions().stream()
                                                .map("- %s"::formatted)
                                                .collect(Collectors.joining("\n")));
    }

    private static String rules() {
        return Arrays.stream(Rule.values())
                .map(rule -> "- %s%n".formatted(rule))
                .collect(Collectors.joining("", "\n## The rules of the gate\n\n", ""));
    }
}
