package dev.guildhall.agents.apprentice.learning;

import dev.guildhall.agents.Demonstration;
import dev.guildhall.agents.apprentice.reading.Notebook;
import dev.guildhall.agents.apprentice.reading.Survey;
import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Use;
import dev.guildhall.env.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A demonstration, reduced to what matters: what was read before, and the moves after it. Scrolling and waiting
/// are left out, because whoever does it again must scroll elsewhere; a click into a field, the keys that empty it
/// and what is typed are one move; where no field was clicked, typing and its keys are moves of their own.
///
/// @param read how many screens of the notebook were read before the first move
/// @param turns which moves were made for each of several things; only those of the first turn are among the moves
record Lesson(Demonstration of, Notebook notebook, int read, List<Move> moves, List<Turns> turns) {
    private static final int PART = 4;

    /// Empty if it holds a gesture that cannot be learned, or did not end in success.
    static Optional<Lesson> of(Demonstration demonstration) {
        var notebook = new Notebook(demonstration.brief());
        var moves = new ArrayList<Move>();
        int read = 0;
        Demonstration.@Nullable Step field = null;
        @Nullable Move entered = null; // a click into a field, until something is typed there
        boolean news = false; // what was read before shows on the next screen
        for (var step : demonstration.steps()) {
            boolean reading = step.thought().equals(Survey.WHY);
            if (!reading || news) {
                notebook.add(step.before());
                read = news ? notebook.size() : read;
            }
            news = reading && Survey.opens(step.action(), step.touched());
            if (reading) {
                continue;
            }
            switch (step.action()) {
                case Action.Click _ -> {
                    if (entered != null) {
                        moves.add(entered);
                        entered = null;
                    }
                    var click = move(Move.Kind.CLICK, step.touched(), "", step, notebook);
                    if (step.touched().filter(e -> e.kind().use() == Use.FILL).isPresent()) {
                        field = step;
                        entered = click;
                    } else if (unmarked(step.touched(), moves)) {
                        return Optional.empty();
                    } else {
                        moves.add(click);
                    }
                }
                case Action.Type(var text) -> {
                    entered = null;
                    moves.add(
                            field == null
                                    ? move(Move.Kind.TYPE, Optional.empty(), text, step, notebook)
                                    : new Move(
                                            Move.Kind.FILL,
                                            field.touched(),
                                            text,
                                            field.before(),
                                            step.after(),
                                            notebook.size()));
                }
                case Action.KeyPress(var keys) -> {
                    field = keys.equals("Alt+Tab") ? null : field; // another window has another focus
                    if (keys.equals("Delete") && field != null) {
                        entered = null;
                        moves.add(new Move(
                                Move.Kind.FILL, field.touched(), "", field.before(), step.after(), notebook.size()));
                    } else if (field == null || !keys.equals("Control+a")) {
                        moves.add(move(Move.Kind.PRESS, Optional.empty(), keys, step, notebook));
                    }
                }
                case Action.Finish(var report) ->
                    moves.add(move(Move.Kind.FINISH, Optional.empty(), report, step, notebook));
                case Action.Wait _ -> {
                    if (!moves.isEmpty() && waited(moves)) {
                        moves.add(moves.removeLast().with(step.after()));
                    }
                }
                case Action.Scroll _, Action.Move _ -> {}
                case Action.DoubleClick _, Action.Drag _, Action.GiveUp _ -> {
                    return Optional.empty();
                }
            }
        }
        boolean whole = !moves.isEmpty() && moves.getLast().kind() == Move.Kind.FINISH;
        return whole
                ? Optional.of(new Lesson(demonstration, notebook, read, List.copyOf(moves), List.of()))
                : Optional.empty();
    }

    /// Where the keyboard alone is used, what was waited for is what the last keys brought.
    private static boolean waited(List<Move> moves) {
        return moves.getLast().kind() == Move.Kind.PRESS && typed(moves);
    }

    /// Whether something was typed where the focus was: such texts are explained or not, however often a case is
    /// taken apart.
    boolean typed() {
        return typed(moves);
    }

    private static boolean typed(List<Move> moves) {
        return moves.stream().anyMatch(move -> move.kind() == Move.Kind.TYPE);
    }

    /// Whether nothing tells what was clicked: between keys, a place in a drawing is no thing with a name.
    private static boolean unmarked(Optional<Element> touched, List<Move> moves) {
        return touched.isEmpty()
                || (typed(moves)
                        && touched.get().text().isBlank()
                        && touched.get().label().isBlank());
    }

    private static Move move(
            Move.Kind kind, Optional<Element> touched, String text, Demonstration.Step step, Notebook notebook) {
        return new Move(kind, touched, text, step.before(), step.after(), notebook.size());
    }

    /// What was known before a move.
    Notebook knownAt(int move) {
        return notebook.until(moves.get(move).seen());
    }

    /// What was read before the work.
    Notebook reading() {
        return notebook.until(read);
    }

    /// A move of a loop as it was made in one of its turns.
    ///
    /// @param turn counted from 0
    Move in(Turns again, int move, int turn) {
        return turn == 0 ? moves.get(move) : again.later(move, turn);
    }

    /// The same with moves that were made for each of several things made once.
    Lesson folded(Turns again) {
        var once = new ArrayList<>(moves);
        once.subList(again.to(), again.from() + again.items().size() * again.length())
                .clear();
        return new Lesson(
                of,
                notebook,
                read,
                List.copyOf(once),
                Stream.concat(turns.stream(), Stream.of(again)).toList());
    }

    /// The work's outline: equal for two demonstrations of the same case of a job.
    List<String> outline() {
        return Stream.concat(
                        moves.stream().map(Lesson::outline),
                        turns.stream().map(t -> "EACH %d-%d".formatted(t.from(), t.to())))
                .toList();
    }

    static String outline(Move move) {
        var kind = move.kind().name();
        return switch (move.kind()) {
            case CLICK ->
                kind + " "
                        + move.touched()
                                .map(e -> e.kind().use() == Use.TICK ? constant(e.label()) : caption(e))
                                .orElse("");
            case PRESS -> kind + " " + move.text();
            case FILL, TYPE, FINISH -> kind;
        };
    }

    private static String caption(Element element) {
        boolean named = element.kind() == Element.Kind.BUTTON || element.kind().use() == Use.FILL;
        return named ? constant(element.text()) : "";
    }

    private static String constant(String text) {
        return text.replaceAll("\\S*\\d\\S*", "#");
    }

    /// Whether a text, or as much of it as there was room for, names something that a loop goes through: it is
    /// another one in each demonstration.
    boolean goesThrough(String text) {
        var room = text.replaceFirst("\\s*(?:\\.\\.\\.|…)$", "");
        return turns.stream()
                .flatMap(t -> t.items().stream())
                .anyMatch(item -> text.contains(item) || (room.length() >= PART && item.startsWith(room)));
    }

    /// Whether a text comes from the brief.
    boolean briefed(String text) {
        return of.brief().contains(text);
    }

    /// The longest text that was written, without what a loop went through.
    String letter() {
        var letter = moves.stream()
                .filter(m -> m.kind() == Move.Kind.FILL)
                .map(Move::text)
                .filter(text -> turns.stream().noneMatch(t -> t.items().contains(text)))
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
        for (var again : turns) {
            letter = letter.replace(again.all(), "#");
        }
        return letter;
    }

    /// The last screen is the one after the last move.
    Screen last() {
        return moves.getLast().before();
    }
}
