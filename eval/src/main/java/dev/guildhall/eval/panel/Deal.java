package dev.guildhall.eval.panel;

import dev.guildhall.env.UserMistake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;

/// Deals items out to graders: as many graders to each item, as many items to each grader, sides and order
/// shuffled, and nobody their own work.
record Deal(int graders, int repeats, List<String> names, Random chance) {

    private record Look(Item item, int occasion, boolean flipped) {}

    /// @param makers by item, who made what is in it
    SequencedMap<String, List<Assignment>> deal(List<Item> items, List<Item> golds, Map<String, List<String>> makers) {
        var hands = new LinkedHashMap<String, List<Look>>();
        names.forEach(name -> hands.put(name, new ArrayList<>()));
        for (var item : items) {
            boolean flipped = chance.nextBoolean();
            for (var name : choose(item, hands, makers.getOrDefault(item.id(), List.of()))) {
                hands.getOrDefault(name, List.of()).add(new Look(item, 1, flipped && two(item)));
                flipped = !flipped; // each side is left as often as right
            }
        }
        var dealt = new LinkedHashMap<String, List<Assignment>>();
        hands.forEach((name, hand) -> dealt.put(name, ordered(hand, golds)));
        return dealt;
    }

    private List<String> choose(Item item, Map<String, List<Look>> hands, List<String> makers) {
        var free = new ArrayList<>(names.stream()
                .filter(name -> makers.stream().noneMatch(name::equalsIgnoreCase))
                .toList());
        if (free.size() < graders) {
            throw new UserMistake(
                    "Only %d of those who are named did not make the work in %s themselves, and %d are needed. Name more with --invite."
                            .formatted(free.size(), item.id(), graders));
        }
        Collections.shuffle(free, chance);
        var loads = new HashMap<String, Integer>();
        hands.forEach((name, hand) -> loads.put(name, hand.size()));
        free.sort(Comparator.comparingInt(name -> loads.getOrDefault(name, 0)));
        return free.subList(0, graders);
    }

    /// First those that qualify, then the others in any order, and each repeat in the second half, with its
    /// sides turned.
    private List<Assignment> ordered(List<Look> hand, List<Item> golds) {
        var looks = new ArrayList<>(hand);
        golds.stream()
                .filter(gold -> !gold.qualifying())
                .forEach(gold -> looks.add(new Look(gold, 1, two(gold) && chance.nextBoolean())));
        Collections.shuffle(looks, chance);
        var again = looks.stream()
                .filter(look -> look.item().gold().isEmpty())
                .limit(repeats)
                .map(look -> new Look(look.item(), 2, two(look.item()) && !look.flipped()))
                .toList();
        for (var look : again) {
            int first = looks.indexOf(new Look(look.item(), 1, two(look.item()) && !look.flipped()));
            int from = Math.max(first + 1, looks.size() / 2);
            looks.add(from + chance.nextInt(looks.size() - from + 1), look);
        }
        var order = new ArrayList<Assignment>();
        golds.stream()
                .filter(Item::qualifying)
                .forEach(gold ->
                        order.add(new Assignment(order.size() + 1, gold.id(), 1, two(gold) && chance.nextBoolean())));
        looks.forEach(
                look -> order.add(new Assignment(order.size() + 1, look.item().id(), look.occasion(), look.flipped())));
        return List.copyOf(order);
    }

    private static boolean two(Item item) {
        return item.works().size() == 2;
    }
}
