package dev.guildhall.agents.apprentice.reading;

import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.env.Action;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.Use;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads before work begins: looks up what the brief names by a number, reads it to its end, opens the pictures
/// that lie with it, and looks up what those name; then looks for what the brief names by its title, where the
/// brief says that it is. It changes nothing.
public final class Survey {
    /// What whoever reads by it says with each action.
    public static final String WHY = "I read before I work.";

    /// Reads all that it can.
    public static final int DEEPEST = 2;

    private static final Pattern LONG = Pattern.compile("(?<![\\d+.,\\p{L}-])\\d{5,7}(?![\\d\\p{L}-]|[.,]\\d)");

    /// In a brief also one of four digits after a plain word, such as `ticket 5129`, that is no year; on pages that
    /// may be anything, such as the end of a card's number.
    private static final Pattern BRIEFED =
            Pattern.compile(LONG.pattern() + "|(?<=\\p{Ll} )(?!19|20)\\d{4}(?![\\d\\p{L}-]|[.,]\\d)");

    private static final Pattern PICTURE = Pattern.compile("(?i)view \\S+\\.(?:png|jpe?g|pdf)");
    private static final int NOTCHES = 6;
    private static final int PIXELS = 600;
    private static final int MOST = 5;
    private static final int SCROLLS = 3;

    private final int depth;
    private final Notebook notebook;
    private final Deque<String> numbers = new ArrayDeque<>();
    private final Titles titles;
    private final Set<String> named = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();
    private final Set<String> viewed = new HashSet<>();
    private final Deque<Action> ready = new ArrayDeque<>();
    private String number = "";
    private int scrolls;
    private boolean atTop = true;
    private @Nullable Screen above;
    private State state = State.FREE;

    private enum State {
        FREE,
        SHELF,
        RESULTS,
        OPENED,
        PICTURE
    }

    /// @param depth 0 reads nothing, 1 what the brief names, 2 also what that mentions
    public Survey(String brief, int depth, Notebook notebook) {
        this.depth = depth;
        this.notebook = notebook;
        this.titles = new Titles(depth > 1 ? brief : "");
        if (depth > 0) {
            note(brief, BRIEFED);
        }
    }

    /// Whether the screen after an action of a survey is one that it reads.
    public static boolean opens(Action action, Optional<Element> touched) {
        return switch (action) {
            case Action.Click _ ->
                touched.filter(e -> e.kind().use() == Use.FILL).isEmpty();
            case Action.KeyPress(var keys) -> keys.equals("Enter");
            case Action.Scroll(var _, var _, int down) -> down > 0;
            case Action.DoubleClick _, Action.Move _, Action.Drag _, Action.Type _, Action.Wait _ -> false;
            case Action.Finish _, Action.GiveUp _ -> false;
        };
    }

    /// The next action; empty when all is read.
    public Optional<Action> next(Screen screen) {
        while (ready.isEmpty()) {
            if (state != State.FREE) {
                notebook.add(screen);
            }
            switch (state) {
                case FREE -> {
                    if (numbers.isEmpty()) {
                        if (!titles(screen)) {
                            return Optional.empty();
                        }
                        continue;
                    }
                    if (!lookUp(screen, numbers.element())) {
                        if (atTop) {
                            return Optional.empty();
                        }
                        atTop = true; // the field to search in may have gone up with the page
                        ready.add(new Action.Scroll(middle(screen), 0, -50));
                    }
                }
                case SHELF -> {
                    state = State.FREE;
                    if (!title(screen) && scrollOn(screen)) {
                        state = State.SHELF;
                    }
                }
                case RESULTS -> {
                    var link = link(screen, number);
                    link.ifPresent(this::open);
                    if (link.isEmpty()) {
                        clear(screen);
                        state = State.FREE;
                    }
                }
                case OPENED -> {
                    mentions(screen);
                    if (!scrollOn(screen) && !view(screen)) {
                        state = State.FREE;
                    }
                }
                case PICTURE -> {
                    mentions(screen);
                    state = State.FREE;
                }
            }
        }
        return Optional.of(ready.remove());
    }

    /// Goes to where the brief says that something is that it names by its title; false if there is nothing more.
    private boolean titles(Screen screen) {
        var shelf = titles.shelf(screen);
        if (shelf.isEmpty() && !titles.isEmpty() && !atTop) {
            atTop = true; // its link may have gone up with the page
            ready.add(new Action.Scroll(middle(screen), 0, -50));
            return true;
        }
        shelf.ifPresent(link -> {
            open(link);
            state = State.SHELF;
        });
        return shelf.isPresent();
    }

    private boolean title(Screen screen) {
        var link = titles.link(screen);
        link.ifPresent(found -> {
            number = found.text();
            mentioned.add(number); // numbers in it are examples
            open(found);
        });
        return link.isPresent();
    }

    private boolean lookUp(Screen screen, String wanted) {
        number = wanted;
        var link = link(screen, wanted);
        if (link.isPresent()) {
            numbers.remove();
            open(link.get());
            return true;
        }
        var field = searchField(screen);
        field.ifPresent(search -> {
            numbers.remove();
            ready.add(new Action.Click(search.box().center()));
            ready.add(new Action.KeyPress("Control+a"));
            ready.add(new Action.Type(wanted));
            ready.add(new Action.KeyPress("Enter"));
            state = State.RESULTS;
        });
        return field.isPresent();
    }

    private Optional<Element> searchField(Screen screen) {
        return screen.elements().stream()
                .filter(e -> e.kind().use() == Use.FILL)
                .filter(this::isSearch)
                .min(Comparator.comparingInt(e -> e.box().y()));
    }

    /// Leaves the field as it was, so that whoever works next knows it again.
    private void clear(Screen screen) {
        searchField(screen).ifPresent(search -> {
            ready.add(new Action.Click(search.box().center()));
            ready.add(new Action.KeyPress("Control+a"));
            ready.add(new Action.KeyPress("Delete"));
        });
    }

    /// A field that was searched in holds what was searched for.
    private boolean isSearch(Element field) {
        var words = (field.text() + " " + field.label()).toLowerCase(Locale.ROOT);
        return words.contains("search") || named.stream().anyMatch(words::contains);
    }

    private void open(Element link) {
        ready.add(new Action.Click(link.box().center()));
        state = State.OPENED;
        atTop = false;
        scrolls = 0;
        above = null;
    }

    private static Optional<Element> link(Screen screen, String number) {
        return screen.elements().stream()
                .filter(e -> e.kind().use() == Use.PRESS || e.kind() == Kind.TEXT || e.kind() == Kind.TABLE_CELL)
                .filter(e -> Phrase.same(e.text(), number))
                .min(Comparator.comparing((Element e) -> e.kind().use() != Use.PRESS));
    }

    /// Scrolls down unless the end of the page was reached.
    private boolean scrollOn(Screen screen) {
        boolean end = scrolls >= SCROLLS || (above != null && moved(above, screen) < PIXELS - 30);
        if (end) {
            return false;
        }
        scrolls++;
        above = screen;
        ready.add(new Action.Scroll(middle(screen), 0, NOTCHES));
        return true;
    }

    /// By how many pixels the page went up, by the texts that are on both screens once.
    private static int moved(Screen before, Screen after) {
        return after.elements().stream()
                .filter(e -> e.text().length() > 5)
                .flatMapToInt(now -> {
                    var then = before.elements().stream()
                            .filter(e -> e.text().equals(now.text())
                                    && e.box().x() == now.box().x())
                            .toList();
                    return then.size() == 1
                            ? IntStream.of(then.getFirst().box().y() - now.box().y())
                            : IntStream.empty();
                })
                .filter(up -> up > 0)
                .max()
                .orElse(before.equals(after) ? 0 : PIXELS);
    }

    private boolean view(Screen screen) {
        if (depth < 2) {
            return false;
        }
        var picture = screen.elements().stream()
                .filter(e -> e.kind().use() == Use.PRESS)
                .filter(e -> PICTURE.matcher(e.text()).matches() && viewed.add(e.text()))
                .findFirst();
        picture.ifPresent(e -> {
            ready.add(new Action.Click(e.box().center()));
            state = State.PICTURE;
        });
        return picture.isPresent();
    }

    private void mentions(Screen screen) {
        if (depth > 1 && (state == State.PICTURE || !mentioned.contains(number))) {
            var before = Set.copyOf(named);
            Lines.of(screen).stream()
                    .filter(line -> !line.matches("\\S+@\\S+|[+]\\d.*"))
                    .forEach(line -> note(line, LONG));
            named.stream().filter(n -> !before.contains(n)).forEach(mentioned::add);
        }
    }

    private void note(String text, Pattern number) {
        var found = number.matcher(text);
        while (found.find() && named.size() < MOST) {
            if (named.add(found.group())) {
                numbers.add(found.group());
            }
        }
    }

    private static Point middle(Screen screen) {
        return new Point(screen.size().width() / 2, screen.size().height() / 2);
    }
}
