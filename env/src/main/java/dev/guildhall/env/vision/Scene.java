package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import dev.guildhall.env.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Pictures of one size, one after the other. What costs are the pixels: they are looked at again only where they
/// changed. What things are is judged anew each time, for it depends on all there is.
final class Scene {
    /// Signs that stand between words.
    private static final Set<String> SEPARATORS = Set.of("›", "»", "·", "•", "|", "/", "&", "–", "—");

    /// How far from grey the colour is that an interface uses for what can be pressed.
    private static final int ACCENT = 60;

    private final Areas areas;
    private final Ink ink;

    private Scene(Areas areas, Ink ink) {
        this.areas = areas;
        this.ink = ink;
    }

    /// @param before the scene before, which is used up; null if there is none of this size
    static Scene of(Pixels pixels, @Nullable Scene before) {
        if (before != null && before.areas.fits(pixels)) {
            return new Scene(before.areas.next(pixels), before.ink);
        }
        var areas = Areas.of(pixels);
        return new Scene(areas, new Ink(areas.bands()));
    }

    /// Whether anything is not as it was in the scene before.
    boolean isFresh() {
        return areas.isFresh();
    }

    /// The shapes and the writing, not yet read.
    ///
    /// @param carets where the next letter will be typed
    /// @param underlines the lines under words and fields
    /// @param pieces what pictures may be made of
    /// @param paper the picture without them
    /// @param usual what most of the letters look like
    record Marks(
            List<Shape> shapes,
            List<Box> carets,
            List<Box> underlines,
            List<Box> pieces,
            Pixels paper,
            List<Phrase> phrases,
            Typography usual) {}

    Marks marks(Pixels pixels) {
        var shapes = Shapes.of(pixels, areas);
        var carets = Carets.in(pixels, areas, shapes);
        var known = Stream.concat(shapes.stream().filter(Shape::tick).map(Shape::outer), carets.stream())
                .toList();
        var paper = pixels;
        for (var caret : carets) {
            paper = paper.with(caret, pixels.rgb[caret.y() * pixels.width - pixels.width + caret.x()]);
        }
        var found = ink.find(pixels, areas, known).without(borders(shapes));
        var phrases = Phrases.of(paper, areas, found);
        return new Marks(
                shapes,
                carets,
                found.underlines(),
                pieces(found, shapes),
                paper,
                phrases,
                Typography.of(areas, phrases));
    }

    /// The upper and the lower edges of boxes, which underline nothing.
    private static List<Box> borders(List<Shape> shapes) {
        return shapes.stream()
                .filter(s -> s.bordered() && s.outer().width() > SmallPictures.MOST)
                .map(Shape::outer)
                .flatMap(box -> Stream.of(
                        new Box(box.x(), box.y(), box.width(), 2), new Box(box.x(), box.bottom() - 2, box.width(), 2)))
                .toList();
    }

    private static List<Box> pieces(Ink.Found ink, List<Shape> shapes) {
        return Stream.of(
                        ink.glyphs().stream().map(Glyph::box),
                        ink.strokes().stream(),
                        ink.underlines().stream(),
                        shapes.stream().map(Shape::outer))
                .flatMap(Function.identity())
                .filter(box -> box.width() <= SmallPictures.MOST && box.height() <= SmallPictures.MOST)
                .toList();
    }

    /// What is there, in no order.
    record Sight(List<Element> elements, List<Word> words) {}

    Sight sight(Pixels pixels, Marks marks, ReadingCache cache, TextReader reader) {
        var writing = written(marks.paper(), marks.phrases(), cache, reader);
        var classes = new Controls(areas, marks.usual(), marks.shapes(), writing, marks.carets());
        var switches = Switches.in(marks.shapes(), areas, pixels.width);
        var boxed = Stream.of(
                        switches.stream(),
                        marks.shapes().stream()
                                .filter(s -> switches.stream()
                                        .noneMatch(
                                                t -> t.box().contains(s.outer().center())))
                                .map(classes::of)
                                .flatMap(Optional::stream),
                        Sliders.in(pixels, areas).stream(),
                        ScrollBars.in(pixels, areas).stream())
                .flatMap(Function.identity())
                .toList();
        var lined = new LinedFields(pixels, areas, marks.usual());
        var controls = Stream.concat(boxed.stream(), lined.among(free(writing, boxed), marks.underlines()).stream())
                .toList();
        var texts = new Texts(areas, marks.usual(), accents(pixels, marks.shapes(), controls));
        var free = free(writing, controls).stream().map(texts::of).toList();
        var naming = new Naming(free);
        var named = Stream.concat(controls.stream().map(naming::named), free.stream())
                .toList();
        var drafts = SmallPictures.among(named, marks.pieces(), writing, areas, pixels.width);
        var placed = Navigation.among(Tabs.among(drafts, areas, pixels), areas, marks.usual(), pixels);
        var tools = ToolRows.among(Menus.among(placed, pixels, areas), marks.pieces());
        var found = BareButtons.among(tools).stream().map(Draft::element).toList();
        var drawn = found.stream().filter(Scene::drawn).map(Element::box).toList();
        var words = writing.stream()
                .flatMap(w -> w.words().stream())
                .filter(word -> SEPARATORS.contains(word.text())
                        || drawn.stream()
                                .noneMatch(box -> box.contains(word.box().center())))
                .toList();
        var dialog = Modal.find(pixels, areas);
        var usable = dialog.map(d -> Modal.over(d, found)).orElse(found);
        return new Sight(Panels.among(usable, dialog, areas, pixels), words);
    }

    /// What is drawn is no word, however much it looks like one.
    private static boolean drawn(Element element) {
        return switch (element.kind()) {
            case ICON, IMAGE, SCROLL_BAR, CHECKBOX, RADIO, SWITCH, SLIDER -> true;
            default -> false;
        };
    }

    private List<Written> written(Pixels pixels, List<Phrase> phrases, ReadingCache cache, TextReader reader) {
        var strips = phrases.stream().map(p -> Strip.of(pixels, areas, p)).toList();
        var readings = cache.readings(strips, reader);
        var written = new ArrayList<Written>(phrases.size());
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            written.add(new Written(phrase, readings.get(i), Strip.box(pixels, phrase)));
        }
        return written;
    }

    /// The colours that buttons and ticked boxes are filled with, and a bar across the top.
    private List<Integer> accents(Pixels pixels, List<Shape> shapes, List<Draft> controls) {
        var filled = shapes.stream()
                .filter(s -> controls.stream().map(Draft::element).anyMatch(c -> accented(c, s)))
                .map(s -> areas.colour(s.area()));
        var bars = IntStream.range(0, areas.count())
                .filter(areas::isGround)
                .filter(a -> Navigation.bar(areas.box(a), pixels))
                .mapToObj(areas::colour);
        return Stream.concat(filled, bars)
                .filter(colour -> Colours.chroma(colour) >= ACCENT)
                .distinct()
                .toList();
    }

    private static boolean accented(Element control, Shape shape) {
        return control.box().equals(shape.outer())
                && switch (control.kind()) {
                    case BUTTON -> true;
                    case CHECKBOX, RADIO -> control.states().contains(State.CHECKED);
                    default -> false;
                };
    }

    private static List<Written> free(List<Written> writing, List<Draft> controls) {
        return writing.stream()
                .filter(w -> controls.stream().noneMatch(c -> holds(c.element(), w.box())))
                .toList();
    }

    private static boolean holds(Element control, Box text) {
        return control.kind() != Kind.TOOLBAR && control.box().contains(text.center());
    }
}
