package dev.guildhall.agents.apprentice.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// A text to type. Formulas stand in braces, and braces that are typed are doubled:
///
/// ```text
/// circle\n{repeat holes as i}{left + i * apart},{height / 2}\n{/repeat}kill\n
/// module.exports = {{main}}
/// ```
public record Typing(List<Piece> pieces) {
    private static final int MOST = 1000;

    public Typing {
        pieces = List.copyOf(pieces);
    }

    /// @throws TypingMistake if a formula or a repetition is not whole
    public static Typing of(String text) {
        return new Typing(new TypingReader(text).whole());
    }

    /// What [#of] reads.
    public String text() {
        return text(pieces);
    }

    private static String text(List<Piece> pieces) {
        var text = new StringBuilder();
        for (var piece : pieces) {
            text.append(
                    switch (piece) {
                        case Piece.Words(var words) -> words.replace("{", "{{").replace("}", "}}");
                        case Piece.Value(var formula) -> "{" + FormulaWriter.write(formula) + "}";
                        case Piece.Repeat(var count, var index, var body) ->
                            "{repeat %s as %s}%s{/repeat}".formatted(FormulaWriter.write(count), index, text(body));
                    });
        }
        return text.toString();
    }

    /// The slots that it needs.
    public SortedSet<String> names() {
        return names(pieces);
    }

    private static SortedSet<String> names(List<Piece> pieces) {
        var names = new TreeSet<String>();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words _ -> {}
                case Piece.Value(var formula) -> names.addAll(formula.names());
                case Piece.Repeat(var count, var index, var body) -> {
                    var within = names(body);
                    within.remove(index);
                    names.addAll(within);
                    names.addAll(count.names());
                }
            }
        }
        names.remove("pi");
        return names;
    }

    /// What is typed.
    ///
    /// @param slots all that [#names] asks for; what is computed with must be a number
    /// @throws IllegalArgumentException with what cannot be computed
    public String filled(Map<String, String> slots) {
        var numbers = new HashMap<String, Double>(Map.of("pi", Math.PI));
        slots.forEach((name, value) -> {
            if (value.matches("-?\\d+(?:\\.\\d+)?")) {
                numbers.put(name, Double.parseDouble(value));
            }
        });
        var typed = new StringBuilder();
        fill(pieces, slots, numbers, typed);
        return typed.toString();
    }

    private static void fill(
            List<Piece> pieces, Map<String, String> slots, Map<String, Double> numbers, StringBuilder typed) {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words(var words) -> typed.append(words);
                case Piece.Value(Formula.Name(var name))
                when !numbers.containsKey(name) -> typed.append(slots.getOrDefault(name, ""));
                case Piece.Value(var formula) -> typed.append(Figures.show(finite(formula, numbers)));
                case Piece.Repeat(var count, var index, var body) -> {
                    double times = finite(count, numbers);
                    if (times > MOST) {
                        throw new IllegalArgumentException("%s is %s, and more than %d times is too often"
                                .formatted(FormulaWriter.write(count), Figures.show(times), MOST));
                    }
                    var inner = new HashMap<>(numbers);
                    for (int i = 0; i < Math.round(times); i++) {
                        inner.put(index, (double) i);
                        fill(body, slots, inner, typed);
                    }
                }
            }
        }
    }

    private static double finite(Formula formula, Map<String, Double> numbers) {
        double value = formula.value(numbers);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s cannot be computed".formatted(FormulaWriter.write(formula)));
        }
        return value;
    }

    /// The same with other names for the slots; the indices of repetitions keep theirs.
    public Typing renamed(UnaryOperator<String> names) {
        return new Typing(renamed(pieces, names));
    }

    private static List<Piece> renamed(List<Piece> pieces, UnaryOperator<String> names) {
        return pieces.stream()
                .<Piece>map(piece -> switch (piece) {
                    case Piece.Words words -> words;
                    case Piece.Value(var formula) -> new Piece.Value(formula.renamed(names));
                    case Piece.Repeat(var count, var index, var body) ->
                        new Piece.Repeat(
                                count.renamed(names),
                                index,
                                renamed(body, name -> name.equals(index) ? name : names.apply(name)));
                })
                .toList();
    }

    /// Words that follow each other become one piece.
    public static Typing joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (piece instanceof Piece.Words(var more)
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Piece.Words(var words)) {
                joined.set(joined.size() - 1, new Piece.Words(words + more));
            } else {
                joined.add(piece);
            }
        }
        return new Typing(joined);
    }
}
