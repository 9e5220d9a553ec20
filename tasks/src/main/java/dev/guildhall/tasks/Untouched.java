package dev.guildhall.tasks;

import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The guard that every task has: whatever the brief did not ask to change is still as it was.
public final class Untouched {
    private Untouched() {}

    /// Every change of a program's state must be allowed by one of the permits.
    ///
    /// @param journals tables that only repeat what others say, and are not compared
    public static Check but(String program, Set<String> journals, Permit... permits) {
        return Check.guard("nothing else is changed in the " + program, evidence -> {
            var before = evidence.before().get(program);
            var after = evidence.after().get(program);
            if (before == null || after == null) {
                return new Verdict.Unknown("there is no state of the " + program);
            }
            var damage = damage(before, after, journals, List.of(permits));
            return damage.isEmpty() ? new Verdict.Met() : new Verdict.NotMet(String.join("; ", damage));
        });
    }

    private static List<String> damage(Snapshot before, Snapshot after, Set<String> journals, List<Permit> permits) {
        var damage = new ArrayList<String>();
        Map<Permit, Integer> used = new HashMap<>();
        for (var change : Change.between(before, after)) {
            if (journals.contains(change.table())) {
                continue;
            }
            boolean allowed = permits.stream()
                    .filter(permit -> permit.allows(change))
                    .anyMatch(permit -> used.merge(permit, 1, Integer::sum) <= permit.most());
            if (!allowed) {
                damage.add(words(change));
            }
        }
        return damage;
    }

    private static String words(Change change) {
        return switch (change) {
            case Change.Added added -> "%s %s was added".formatted(added.table(), added.key());
            case Change.Removed(var table, var key) -> "%s %s is gone".formatted(table, key);
            case Change.Altered(var table, var key, var columns) ->
                "%s %s: %s"
                        .formatted(
                                table,
                                key,
                                String.join(
                                        ", ",
                                        columns.entrySet().stream()
                                                .map(e -> "%s was '%s', is '%s'"
                                                        .formatted(
                                                                e.getKey(),
                                                                e.getValue().from(),
                                                                e.getValue().to()))
                                                .toList()));
        };
    }
}
