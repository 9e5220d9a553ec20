package dev.guildhall.agents.llm;

import dev.guildhall.env.Outcome;
import java.util.ArrayList;
import java.util.List;

/// What the agent did so far, told shorter the longer it is ago: the last turns with their
/// thoughts, those before with the action alone, older ones as a number.
final class History {
    private static final int WHOLE = 8;
    private static final int KEPT = 40;

    private final List<Entry> entries = new ArrayList<>();
    private int forgotten;

    private record Entry(int step, String action, String thought, String remark, String outcome) {
        Entry ending(String how) {
            return new Entry(step, action, thought, remark, how);
        }
    }

    /// @param remark what the model should know about its answer; may be empty
    void did(int step, String action, String thought, String remark) {
        entries.add(new Entry(step, action, thought, remark, ""));
        if (entries.size() > KEPT) {
            entries.removeFirst();
            forgotten++;
        }
    }

    /// What came of the last action.
    void outcome(Outcome outcome) {
        if (!entries.isEmpty()) {
            entries.add(entries.removeLast()
                    .ending(
                            switch (outcome) {
                                case Outcome.Done() -> "";
                                case Outcome.Refused(String why) -> "refused: " + why;
                            }));
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /// Forgets all but the last turn.
    void shorten() {
        while (entries.size() > 1) {
            entries.removeFirst();
            forgotten++;
        }
    }

    String text() {
        if (entries.isEmpty() && forgotten == 0) {
            return "Nothing yet.";
        }
        var lines = new ArrayList<String>();
        if (forgotten > 0) {
            lines.add("(%d earlier steps left out)".formatted(forgotten));
        }
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var line = new StringBuilder().append(entry.step).append(". ").append(entry.action);
            if (!entry.outcome.isEmpty()) {
                line.append(" → ").append(entry.outcome);
            }
            if (i >= entries.size() - WHOLE) {
                if (!entry.thought.isEmpty()) {
                    line.append("\n   because: ").append(entry.thought.replace('\n', ' '));
                }
                if (!entry.remark.isEmpty()) {
                    line.append("\n   note: ").append(entry.remark);
                }
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }
}
