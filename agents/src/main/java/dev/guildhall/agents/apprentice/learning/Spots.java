package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Values;
import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.agents.apprentice.skill.Spot;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Use;
import dev.guildhall.env.Screen;
import dev.guildhall.env.vision.Finding;
import dev.guildhall.env.vision.Grounding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// From what several demonstrators touched to one description that finds it on each of their screens.
final class Spots {
    private static final double MOSTLY = 0.75;
    private static final int ANCHORS = 12;
    private static final int LONGEST = 40;

    private final Explaining explaining;
    private final Templates templates;

    Spots(Explaining explaining, Templates templates) {
        this.explaining = explaining;
        this.templates = templates;
    }

    /// @param moves of each demonstration the one that is meant
    /// @param known what each had seen by then
    /// @param item the slot of the loop that it is in; empty outside of loops
    Spot of(List<Move> moves, List<Notebook> known, String item) {
        var touched = moves.stream().map(m -> m.touched().orElseThrow()).toList();
        var sort = sort(moves.getFirst().kind(), touched);
        var spot = named(sort, moves, touched, known)
                .or(() -> inRowOf(item, sort, moves))
                .orElseGet(() -> inRow(sort, moves, known));
        return apart(spot, moves, touched);
    }

    /// What is clicked and looks like a field in one demonstration is a button if it looks like one in another.
    private static Spot.Sort sort(Move.Kind kind, List<Element> touched) {
        var sorts = touched.stream().map(e -> Spot.Sort.of(e.kind())).toList();
        return sorts.stream()
                .filter(sort -> kind == Move.Kind.CLICK && sort != Spot.Sort.FIELD)
                .findFirst()
                .orElse(sorts.getFirst());
    }

    private Optional<Spot> named(Spot.Sort sort, List<Move> moves, List<Element> touched, List<Notebook> known) {
        var common = IntStream.range(0, touched.size())
                .boxed()
                .flatMap(i -> names(touched.get(i), moves.get(i).before(), known.get(i)).stream())
                .toList();
        var best = common.stream()
                .max(Comparator.comparingLong(name -> touched.stream()
                        .filter(e -> Phrase.same(e.text(), name) || Phrase.same(e.label(), name))
                        .count()))
                .filter(name -> touched.stream()
                                .filter(e -> Phrase.same(e.text(), name) || Phrase.same(e.label(), name))
                                .count()
                        >= MOSTLY * touched.size())
                .filter(name -> touched.size() > 1 || !name.matches(".*\\d.*"));
        if (best.isPresent()) {
            return best.map(name -> Spot.of(sort, touched.size() == 1 ? known(name) : name));
        }
        if (touched.getFirst().kind().use() == Use.FILL
                || touched.stream().anyMatch(e -> e.text().isBlank())) {
            return Optional.empty();
        }
        return Optional.of(
                Spot.of(sort, templates.of(touched.stream().map(Element::text).toList(), known)));
    }

    /// The slot that has this value, if there is one: with a single demonstration a person's name looks constant.
    private String known(String name) {
        return explaining.in(0).entrySet().stream()
                .filter(slot -> Phrase.same(slot.getValue(), name))
                .map(slot -> "{" + slot.getKey() + "}")
                .findFirst()
                .orElse(name);
    }

    /// What an element may be called, the best first; a field's contents and a label with digits name nothing.
    private static List<String> names(Element element, Screen screen, Notebook known) {
        var label = element.label().matches(".*\\d.*") ? "" : element.label();
        var text = element.text();
        boolean contents = element.kind().use() == Use.FILL
                && (!text.contains(" ") || text.matches(".*\\d.*") || elsewhere(text, screen, known));
        return Stream.of(contents ? "" : text, label, "")
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static boolean elsewhere(String text, Screen screen, Notebook known) {
        return screen.elements().stream()
                        .filter(e -> e.kind().use() != Use.FILL)
                        .anyMatch(e -> e.text().contains(text))
                || known.brief().stream().anyMatch(line -> line.contains(text))
                || known.lines().stream().anyMatch(line -> line.contains(text));
    }

    /// Something without a name in the row of what has its turn in a loop.
    private Optional<Spot> inRowOf(String item, Spot.Sort sort, List<Move> moves) {
        var values = explaining.values(item);
        return values.size() == moves.size()
                        && IntStream.range(0, moves.size())
                                .allMatch(i -> row(moves.get(i)).anyMatch(e -> Phrase.same(e.text(), values.get(i))))
                ? Optional.of(Spot.of(sort, "").inRowOf("{" + item + "}"))
                : Optional.empty();
    }

    /// What can be read in the row of what was touched, from the left.
    static Stream<Element> row(Move move) {
        var at = move.touched().orElseThrow();
        return move.before().elements().stream()
                .filter(e -> !e.equals(at) && Values.sameRow(e.box(), at.box()))
                .filter(e -> e.kind().use() == Use.READ || e.kind().use() == Use.PRESS)
                .filter(e -> !e.text().isBlank())
                .sorted(Comparator.comparingInt(e -> e.box().x()));
    }

    /// Something without a name, by what stands in its row.
    private Spot inRow(Spot.Sort sort, List<Move> moves, List<Notebook> known) {
        var anchors = moves.stream().map(Spots::anchor).toList();
        var spot = Spot.of(sort, "");
        return anchors.stream().anyMatch(String::isBlank) ? spot : spot.inRowOf(templates.of(anchors, known));
    }

    static String anchor(Move move) {
        var at = move.touched().orElseThrow();
        return row(move)
                .filter(e -> e.text().matches(".*\\p{L}{3}.*") && !e.text().matches(".*[€£$].*"))
                .min(Comparator.comparingInt(
                        e -> Math.abs(e.box().x() - at.box().x())
                                + (e.box().right() < at.box().x() - 400 ? 1000 : 0)))
                .map(Element::text)
                .orElse("");
    }

    /// Tells it from others like it, by a text before it or by which one it is.
    private Spot apart(Spot spot, List<Move> moves, List<Element> touched) {
        if (found(spot, moves, touched) >= MOSTLY * moves.size()) {
            return spot;
        }
        var anchors = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < moves.size(); i++) {
            for (var anchor : before(moves.get(i).before(), touched.get(i))) {
                anchors.merge(anchor, 1, Integer::sum);
            }
        }
        var tried = anchors.entrySet().stream()
                .filter(e -> e.getValue() >= MOSTLY * moves.size())
                .map(Map.Entry::getKey)
                .limit(ANCHORS)
                .map(spot::after);
        var numbered = IntStream.rangeClosed(1, 4).mapToObj(spot::nth);
        return Stream.concat(tried, numbered)
                .filter(better -> found(better, moves, touched) >= MOSTLY * moves.size())
                .findFirst()
                .orElse(spot);
    }

    private long found(Spot spot, List<Move> moves, List<Element> touched) {
        return IntStream.range(0, moves.size())
                .filter(i -> {
                    var slots = explaining.in(i);
                    var target = spot.target(text -> filled(text, slots));
                    return Grounding.find(moves.get(i).before(), target)
                                    instanceof Finding.Found(var element, var _, var _)
                            && element.box().equals(touched.get(i).box());
                })
                .count();
    }

    static String filled(String text, Map<String, String> slots) {
        var whole = text;
        for (var slot : slots.entrySet()) {
            whole = whole.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        return whole;
    }

    /// Texts above it or left of it, the nearest first.
    private static List<String> before(Screen screen, Element at) {
        var before = new ArrayList<Element>(screen.elements().stream()
                .filter(e -> e.kind().use() == Use.READ
                        && e.text().length() <= LONGEST
                        && e.text().matches("[^\\d]*\\p{L}{3}[^\\d]*"))
                .filter(e -> (e.box().bottom() <= at.box().y() + 2
                                && e.box().x() <= at.box().right() + 200)
                        || (Values.sameRow(e.box(), at.box())
                                && e.box().right() <= at.box().x() + 2))
                .toList());
        before.sort(
                Comparator.comparingInt(e -> Math.max(0, at.box().y() - e.box().bottom())
                        + Math.abs(at.box().x() - e.box().x()) / 3));
        return before.stream().map(Element::text).distinct().limit(ANCHORS).toList();
    }
}
