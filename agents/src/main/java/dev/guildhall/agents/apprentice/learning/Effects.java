package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a move makes appear, in every demonstration of it.
final class Effects {
    private static final int LONGEST = 70;
    private static final int SHORTEST = 5;
    private static final double MOSTLY = 0.8;
    private static final double KNOWN = 60;

    private final Explaining explaining;
    private final Sights sights;

    Effects(Explaining explaining, Sights sights) {
        this.explaining = explaining;
        this.sights = sights;
    }

    /// A text with slots; empty if nothing new is on all screens.
    ///
    /// @param moves of each demonstration the one that is meant
    /// @param turns of the loops that it is in, by demonstration
    String of(List<Move> moves, int at, List<Turns> turns, String item) {
        var all = new ArrayList<>(moves);
        var known = new ArrayList<Map<String, String>>();
        for (int i = 0; i < moves.size(); i++) {
            known.add(explaining.in(i));
        }
        for (int i = 0; i < turns.size(); i++) {
            for (int turn = 1; turn < turns.get(i).items().size(); turn++) {
                var slots = new TreeMap<>(explaining.in(i));
                slots.put(item, turns.get(i).items().get(turn));
                all.add(turns.get(i).later(at, turn));
                known.add(slots);
            }
        }
        return of(all, known);
    }

    private String of(List<Move> moves, List<Map<String, String>> known) {
        var counts = new HashMap<String, Integer>();
        var worth = new HashMap<String, Double>();
        for (int i = 0; i < moves.size(); i++) {
            var slots = known.get(i);
            var here = new HashSet<String>();
            for (var element : news(moves.get(i))) {
                var text = marked(element.text(), slots);
                if (!text.matches(".*\\d.*") && here.add(text)) {
                    counts.merge(text, 1, Integer::sum);
                    worth.merge(text, worth(element), Math::max);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= MOSTLY * moves.size())
                .filter(e -> moves.size() > 1 || sights.common(e.getKey()))
                .map(Map.Entry::getKey)
                .max(Comparator.comparing((String text) -> told(text) || sights.often(text))
                        .thenComparingDouble(text -> worth.getOrDefault(text, 0.0) + KNOWN * sights.share(text)))
                .orElse("");
    }

    /// Whether a text is an answer that names what the work is about.
    private static boolean told(String text) {
        return text.contains("{") && text.endsWith(".");
    }

    private static List<Element> news(Move move) {
        var old = new HashSet<String>();
        move.before().elements().forEach(e -> old.add(Phrase.folded(e.text())));
        return move.after().elements().stream()
                .filter(e -> e.kind().use() == Use.READ || e.kind().use() == Use.PRESS)
                .filter(e -> e.text().length() >= SHORTEST && e.text().length() <= LONGEST)
                .filter(e -> !old.contains(Phrase.folded(e.text())))
                .toList();
    }

    /// Sentences and headings tell most.
    private static double worth(Element element) {
        double kind = element.kind() == Kind.HEADING ? 50 : element.kind() == Kind.BUTTON ? 20 : 0;
        return kind + (element.text().endsWith(".") ? 40 : 0) + element.text().length() / 10.0;
    }

    static String marked(String text, Map<String, String> slots) {
        var marked = text;
        for (var slot : slots.entrySet()) {
            if (slot.getValue().length() > 3) {
                marked = marked.replace(slot.getValue(), "{" + slot.getKey() + "}");
            }
        }
        return marked;
    }
}
