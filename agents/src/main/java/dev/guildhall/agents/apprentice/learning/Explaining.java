package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Values;
import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.agents.apprentice.skill.Shape;
import dev.guildhall.agents.apprentice.skill.Slot;
import dev.guildhall.agents.apprentice.skill.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The slots of one skill in the making, and the search for where their values come from: whatever says the right
/// value in every demonstration, or in four of five, because the eyes err.
final class Explaining {
    private static final double ENOUGH = 0.8;

    private final List<Lesson> lessons;
    private final Trusted trusted;
    private final SequencedMap<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, List<String>> values = new HashMap<>();

    Explaining(List<Lesson> lessons, Trusted trusted) {
        this.lessons = lessons;
        this.trusted = trusted;
    }

    List<Slot> slots() {
        return List.copyOf(slots.values());
    }

    /// What a slot holds in each demonstration.
    List<String> values(String slot) {
        return values.getOrDefault(slot, List.of());
    }

    /// What all slots hold in one demonstration.
    Map<String, String> in(int lesson) {
        var known = new TreeMap<String, String>();
        slots.keySet().forEach(name -> known.put(name, values(name).get(lesson)));
        return known;
    }

    /// A slot that holds these values, known before or found now; empty if nothing explains them.
    ///
    /// @param wanted one for each demonstration
    /// @param known what was known to each
    Optional<Slot> slot(List<String> wanted, List<Notebook> known, boolean briefOnly) {
        if (wanted.stream().anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        var hints = new Hints(
                wanted.getFirst(), known.getFirst(), lessons.getFirst().read(), in(0));
        var same = same(wanted);
        if (same.isPresent()) {
            return Optional.of(told(same.get(), wanted, known, hints).orElse(same.get()));
        }
        var best = best(wanted, known, briefOnly ? hints.brief() : hints.simple());
        if (best.isEmpty() && !briefOnly) {
            best = best(wanted, known, hints.computed());
        }
        if (best.isEmpty() && !briefOnly && lessons.size() > 2) { // the first may be the one that was misread
            best = best(
                    wanted,
                    known,
                    new Hints(wanted.get(1), known.get(1), lessons.get(1).read(), in(1)).simple());
        }
        return best.map(source -> add(name(source), shape(wanted), source, wanted));
    }

    /// A slot that holds these values already: of loops that go through the same things the last.
    private Optional<Slot> same(List<String> wanted) {
        var all = slots.values().stream()
                .filter(slot -> right(values(slot.name()), wanted) == wanted.size())
                .toList();
        return all.reversed().stream()
                .filter(slot -> slot.source() instanceof Source.Each)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// A slot for a name that all demonstrations share, if it stands in a column of a table that varies.
    Optional<Slot> cell(String name, List<Notebook> known, Sights sights) {
        var wanted = Collections.nCopies(lessons.size(), name);
        var hints = new Hints(name, known.getFirst(), lessons.getFirst().read(), Map.of());
        return best(
                        wanted,
                        known,
                        hints.tables().stream().filter(sights::varies).toList())
                .map(source -> add(name(source), shape(wanted), source, wanted));
    }

    /// A slot anew if somebody has told its value since: what was taken from elsewhere before may have been a guess.
    private Optional<Slot> told(Slot slot, List<String> wanted, List<Notebook> known, Hints hints) {
        boolean sure = switch (slot.source()) {
            case Source.Brief _,
                    Source.Latest _,
                    Source.Each _,
                    Source.Last _,
                    Source.All _,
                    Source.Chosen _,
                    Source.Part _ -> true;
            case Source.Text _,
                    Source.Cell _,
                    Source.Beside _,
                    Source.Above _,
                    Source.Percent _,
                    Source.Sum _,
                    Source.Times _,
                    Source.Days _,
                    Source.FirstWord _,
                    Source.Unknown _ -> false;
        };
        boolean written = IntStream.range(0, lessons.size())
                .anyMatch(i -> lessons.get(i).letter().contains(wanted.get(i)));
        return sure || written || slot.shape() == Shape.COUNT
                ? Optional.empty()
                : best(wanted, known, hints.told()).map(source -> add(name(source), shape(wanted), source, wanted));
    }

    /// A slot that nothing explains.
    Slot unknown(List<String> wanted) {
        return add("unknown", shape(wanted), new Source.Unknown(), wanted);
    }

    Slot add(String name, Shape shape, Source source, List<String> wanted) {
        var free = name;
        for (int i = 2; slots.containsKey(free); i++) {
            free = name + i;
        }
        var slot = new Slot(free, shape, source);
        slots.put(free, slot);
        values.put(free, List.copyOf(wanted));
        return slot;
    }

    private Optional<Source> best(List<String> wanted, List<Notebook> known, List<Source> candidates) {
        Optional<Source> best = Optional.empty();
        int most = wanted.size() < 4 ? wanted.size() - 1 : (int) Math.ceil(ENOUGH * wanted.size()) - 1;
        var shape = shape(wanted);
        for (var candidate : trusted.first(candidates)) {
            int right = right(said(candidate, shape, known), wanted);
            if (right > most) {
                best = Optional.of(candidate);
                most = right;
            }
            if (right == wanted.size()) {
                return best;
            }
        }
        return best;
    }

    private List<String> said(Source source, Shape shape, List<Notebook> known) {
        return IntStream.range(0, known.size())
                .mapToObj(i -> new Values(known.get(i), in(i)).of(source, shape).orElse(""))
                .toList();
    }

    private static int right(List<String> said, List<String> wanted) {
        return (int) IntStream.range(0, wanted.size())
                .filter(i -> Phrase.same(said.get(i), wanted.get(i)))
                .count();
    }

    static Shape shape(List<String> wanted) {
        return List.of(Shape.values()).stream()
                .filter(shape -> wanted.stream().allMatch(shape::fits))
                .findFirst()
                .orElse(Shape.WORDS);
    }

    static String name(Source source) {
        return switch (source) {
            case Source.Brief(var phrase) -> phrase.before().isBlank() ? "name" : word(phrase);
            case Source.Text(var phrase) -> word(phrase);
            case Source.Latest(var phrase) -> word(phrase);
            case Source.Cell(var column, var _) -> plain(column);
            case Source.Each(var column, var _, var _) -> plain(column);
            case Source.Last(var column) -> "last_" + plain(column);
            case Source.All(var slot) -> "all_" + slot;
            case Source.Beside(var of) -> plain(of.replaceAll("\\{\\w+}", "beside"));
            case Source.Above(var of) -> "over_" + plain(of);
            case Source.Percent _ -> "share";
            case Source.Sum(var _, var _, boolean less) -> less ? "rest" : "total";
            case Source.Times _ -> "total";
            case Source.Days _ -> "day";
            case Source.FirstWord(var slot) -> "first_" + slot;
            case Source.Chosen _ -> "choice";
            case Source.Part _ -> "part";
            case Source.Unknown() -> "unknown";
        };
    }

    private static String word(Phrase phrase) {
        var before = new ArrayList<>(List.of(plain(phrase.before()).split("_")));
        before.removeIf(
                word -> word.length() < 3 || word.matches("the|and|for|with|from|one|that|has|was|but|goes|have"));
        return before.isEmpty() ? phrase.shape().word() : before.getLast();
    }

    private static String plain(String words) {
        var plain = Phrase.plain(words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$|^\\d+", "");
        return plain.isEmpty() ? "value" : plain.length() > 24 ? plain.substring(0, 24) : plain;
    }
}
