package dev.guildhall.eval.gate;

import dev.guildhall.env.company.Snapshot;
import dev.guildhall.eval.gate.Mutant.Kind;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Solution.Move;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The wrong ways that can be told from a solution as it was played.
final class Mutants {
    private final List<Stage> stages;
    private final List<Mutant> all = new ArrayList<>();

    private Mutants(List<Stage> stages) {
        this.stages = stages;
    }

    /// All of them.
    ///
    /// @param states every program's state before the work
    static List<Mutant> of(List<Stage> stages, Collection<Snapshot> states) {
        var mutants = new Mutants(stages);
        for (int part = 0; part < stages.size(); part++) {
            mutants.wholePart(part);
            mutants.singleMoves(part);
            mutants.otherRecords(part, states);
        }
        return List.copyOf(mutants.all);
    }

    /// So many of them, of each kind in turn; every seed begins with another kind.
    static List<Mutant> some(List<Mutant> all, int most, long seed) {
        var chance = new Random(seed);
        var kinds = new TreeMap<Kind, List<Mutant>>();
        all.forEach(mutant ->
                kinds.computeIfAbsent(mutant.kind(), _ -> new ArrayList<>()).add(mutant));
        var decks = new ArrayList<>(kinds.values());
        decks.forEach(deck -> Collections.shuffle(deck, chance));
        Collections.rotate(decks, -Math.floorMod(seed * most, Math.max(1, decks.size())));
        var some = new ArrayList<Mutant>();
        for (int round = 0; some.size() < Math.min(most, all.size()); round++) {
            for (var deck : decks) {
                if (round < deck.size() && some.size() < most) {
                    some.add(deck.get(round));
                }
            }
        }
        return List.copyOf(some);
    }

    private void wholePart(int part) {
        var moves = stages.get(part).moves();
        var confirmation = moves.getLast();
        add(Kind.PART_LEFT_OUT, part, "left out", Stream.of());
        add(Kind.DOUBLED, part, "done twice", Stream.concat(moves.stream(), moves.stream()));
        add(
                Kind.DOUBLED,
                part,
                "%s twice".formatted(Words.of(confirmation)),
                Stream.concat(moves.stream(), Stream.of(confirmation)));
    }

    private void singleMoves(int part) {
        var scenes = stages.get(part).scenes();
        for (int i = 0; i < scenes.size(); i++) {
            int at = i;
            var move = scenes.get(i).move();
            if (move instanceof Move.See) {
                continue; // who does not look does nothing else
            }
            add(Kind.MOVE_LEFT_OUT, part, "without %s".formatted(Words.of(move)), replaced(part, at, Stream.of()));
            Larger.of(move)
                    .ifPresent(other -> add(
                            Kind.OTHER_SIZE,
                            part,
                            "%s instead of %s".formatted(Words.of(other), Words.of(move)),
                            replaced(part, at, Stream.of(other))));
            Neighbour.of(scenes.get(i))
                    .ifPresent(other -> add(
                            Kind.OTHER_CHOICE,
                            part,
                            "%s instead of %s".formatted(Words.of(other), Words.of(move)),
                            replaced(part, at, Stream.of(other))));
        }
    }

    private Stream<Move> replaced(int part, int at, Stream<Move> by) {
        var moves = stages.get(part).moves();
        return IntStream.range(0, moves.size()).boxed().flatMap(i -> i == at ? by : Stream.of(moves.get(i)));
    }

    private void otherRecords(int part, Collection<Snapshot> states) {
        for (var mistake : Mistaken.in(stages.get(part), states)) {
            add(
                    Kind.OTHER_RECORD,
                    part,
                    "%s taken for %s".formatted(mistake.other(), mistake.right()),
                    stages.get(part).moves().stream().map(mistake::made));
        }
    }

    private void add(Kind kind, int part, String what, Stream<Move> instead) {
        var moves = instead.toList();
        var ways = IntStream.range(0, stages.size())
                .mapToObj(i -> way(i == part ? moves : stages.get(i).moves()))
                .toList();
        var name = Words.of(stages.get(part).moves().getLast());
        all.add(new Mutant(kind, "part %d (to %s) %s".formatted(part + 1, name, what), served(kind, part), ways));
    }

    /// Something done twice may besides stand in the way of what follows, as the question does whether a file is to be
    /// replaced.
    private Set<String> served(Kind kind, int part) {
        return kind == Kind.DOUBLED
                ? stages.stream()
                        .skip(part)
                        .flatMap(stage -> stage.serves().stream())
                        .collect(Collectors.toSet())
                : stages.get(part).serves();
    }

    private static Solution way(List<Move> moves) {
        return Solution.of(moves.toArray(Move[]::new));
    }
}
