package dev.guildhall.agents.apprentice.learning.typed;

import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.typing.Formula;
import dev.guildhall.agents.apprentice.typing.Piece;
import dev.guildhall.agents.apprentice.typing.Typing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Learns what is typed where the focus is, for one case of a job: from one text of each demonstration to a text with
/// formulas.
public final class Typist {
    private final Slots slots;
    private final Map<String, Mention> mentions = new HashMap<>();
    private final List<Quantity> quantities = new ArrayList<>();

    /// @param known what each demonstration shows from its beginning on
    public Typist(List<Notebook> known, Slots slots) {
        this.slots = slots;
        var places = new Mentions(known);
        var all = new ArrayList<>(places.briefed());
        all.addAll(places.seen());
        for (var mention : all) {
            boolean again = quantities.stream()
                    .anyMatch(q -> q.values().equals(mention.numbers())
                            && (known.size() > 1 || mention.kind() == Quantity.Kind.SEEN));
            if (!again) {
                var name = "mention" + mentions.size();
                mentions.put(name, mention);
                quantities.add(new Quantity(Formula.name(name), mention.numbers(), mention.kind()));
            }
        }
    }

    /// @param texts one for each demonstration
    public String of(List<String> texts) {
        var typing = new Blocks(this::plain, search()).of(texts).orElseGet(() -> Typing.joined(whole(texts)));
        return typing.renamed(this::named).text();
    }

    private FormulaSearch search() {
        return new FormulaSearch(quantities);
    }

    private String named(String name) {
        var mention = mentions.get(name);
        return mention == null ? name : slots.number(mention.name(), mention.source(), mention.values());
    }

    private List<Piece> whole(List<String> texts) {
        return plain(texts.stream().map(Written::of).toList())
                .orElseGet(() -> List.of(new Piece.Value(Formula.name(slots.words(texts)))));
    }

    /// Token by token; empty if the texts are not built alike. What is not explained at first is tried again with
    /// what was typed after it.
    private Optional<List<Piece>> plain(List<Written> texts) {
        int length = texts.getFirst().tokens().size();
        if (!texts.stream().allMatch(text -> text.tokens().size() == length)) {
            return Optional.empty();
        }
        var columns = IntStream.range(0, length)
                .mapToObj(i -> texts.stream().map(text -> text.tokens().get(i)).toList())
                .toList();
        int before = quantities.size();
        var pieces = new ArrayList<Optional<Piece>>();
        for (var column : columns) {
            pieces.add(piece(column));
        }
        var whole = new ArrayList<Piece>();
        for (int i = 0; i < length; i++) {
            var column = columns.get(i);
            whole.add(pieces.get(i)
                    .or(() -> quantities.size() > before ? piece(column) : Optional.empty())
                    .orElseGet(() -> new Piece.Value(Formula.name(slots.words(column)))));
        }
        return Optional.of(whole);
    }

    private Optional<Piece> piece(List<String> column) {
        if (!column.stream().allMatch(Written::isNumber)) {
            return column.stream().distinct().count() == 1
                    ? Optional.of(new Piece.Words(column.getFirst()))
                    : Optional.empty();
        }
        var wanted = Wanted.of(column);
        var formula = search().of(wanted);
        return formula.map(found -> {
            typed(found, wanted);
            return found instanceof Formula.Constant && wanted.constant()
                    ? new Piece.Words(column.getFirst())
                    : new Piece.Value(found);
        });
    }

    /// What was reckoned once can be built on.
    private void typed(Formula formula, Wanted wanted) {
        boolean fresh = !(formula instanceof Formula.Constant)
                && !(formula instanceof Formula.Name)
                && quantities.stream().noneMatch(q -> q.values().equals(wanted.values()));
        if (fresh) {
            var exact = IntStream.range(0, wanted.values().size())
                    .mapToObj(d -> formula.value(numbers(d)))
                    .toList();
            quantities.add(new Quantity(formula, exact, Quantity.Kind.TYPED));
        }
    }

    /// What all mentions say in a demonstration.
    private Map<String, Double> numbers(int demonstration) {
        var numbers = new HashMap<String, Double>(Map.of("pi", Math.PI));
        mentions.forEach((name, mention) -> numbers.put(name, mention.numbers().get(demonstration)));
        return numbers;
    }
}
