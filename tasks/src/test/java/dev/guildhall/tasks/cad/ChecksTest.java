package dev.guildhall.tasks.cad;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.folder.WorkFolder;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.cad.SheetChecks.Trial;
import dev.guildhall.tasks.cad.dxf.Entity.Measure;
import dev.guildhall.tasks.cad.dxf.NewDrawing;
import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Xy;
import dev.guildhall.tasks.cad.sheet.NewSheet;
import dev.guildhall.tasks.cad.stl.Solids;
import dev.guildhall.tasks.cad.stl.Xyz;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Right work, wrong work, and work that is right in a way of its own.
class ChecksTest {
    private static final Xy ORIGIN = new Xy(0, 0);
    private static final List<Stroke> OUTLINE = Outlines.rectangle(ORIGIN, 60, 40);
    private static final List<Stroke> HOLES = List.of(Arc.circle(new Xy(15, 20), 4), Arc.circle(new Xy(45, 20), 4));
    private static final DrawingChecks DRAWING = new DrawingChecks("a.dxf", both(), 0.02);

    private static List<Stroke> both() {
        var both = new ArrayList<>(OUTLINE);
        both.addAll(HOLES);
        return both;
    }

    private static String seen(Check check, String file, byte[] bytes) {
        var state = Map.of(
                WorkFolder.PROGRAM,
                new Snapshot(List.of(new Snapshot.Table(
                        WorkFolder.TABLE, List.of("name", "sha256"), List.of(new Snapshot.Row(List.of(file, "1")))))));
        var evidence = new Evidence(state, state, _ -> Optional.of(bytes), new Ending.Finished(""));
        return switch (check.on(evidence)) {
            case Verdict.Met _ -> "met";
            case Verdict.NotMet(var what) -> what;
            case Verdict.Unknown(var why) -> "unknown: " + why;
        };
    }

    private static String drawn(Check check, NewDrawing drawing) {
        return drawn(check, drawing.bytes());
    }

    private static String drawn(Check check, byte[] drawing) {
        return seen(check, "a.dxf", drawing);
    }

    @Test
    void aDrawingIsRightInAnyOrderAndInAnyPieces() {
        var pieces = new NewDrawing()
                .strokes(HOLES.reversed())
                .line(new Xy(60, 0), new Xy(20, 0))
                .line(new Xy(20, 0), ORIGIN)
                .line(ORIGIN, new Xy(0, 40))
                .line(new Xy(60, 40), new Xy(0, 40))
                .line(new Xy(60, 40), new Xy(60, 0));
        assertThat(drawn(DRAWING.drawn("outline", 1, OUTLINE), pieces)).isEqualTo("met");
        assertThat(drawn(DRAWING.drawn("holes", 1, HOLES), pieces)).isEqualTo("met");
        assertThat(drawn(DRAWING.nothingElse(), pieces)).isEqualTo("met");
        assertThat(drawn(DRAWING.closed(1, 3), pieces)).isEqualTo("met");
    }

    @Test
    void aHoleOffItsPlaceIsToldAndTheOutlineIsStillRight() {
        var off = new NewDrawing().strokes(OUTLINE).circle(new Xy(15, 20), 4).circle(new Xy(45.1, 20), 4);
        assertThat(drawn(DRAWING.drawn("outline", 1, OUTLINE), off)).isEqualTo("met");
        assertThat(drawn(DRAWING.drawn("holes", 1, HOLES), off))
                .isEqualTo("circle Ø8 at (45, 20) is drawn as circle Ø8 at (45.1, 20), off by 0.1");
    }

    @Test
    void whatIsDrawnTooMuchIsToldButCentreLinesAreNot() {
        var more = new NewDrawing()
                .strokes(both())
                .layer("AXES", 1, "CENTER")
                .on("AXES")
                .line(ORIGIN, new Xy(60, 40));
        assertThat(drawn(DRAWING.nothingElse(), more)).isEqualTo("met");
        assertThat(drawn(DRAWING.nothingElse(), more.on("0").line(ORIGIN, new Xy(60, 40))))
                .isEqualTo("line (0, 0) to (60, 40) was not asked for");
    }

    @Test
    void anOpenOutlineSaysWhere() {
        var open = new NewDrawing().strokes(OUTLINE.subList(0, 3)).line(new Xy(0, 40), new Xy(0, 0.5));
        assertThat(drawn(DRAWING.closed(1, 1), open)).isEqualTo("open at (0, 0) by 0.5; open at (0, 0.5) by 0.5");
    }

    @Test
    void aDimensionMustMeasureAndShowWhatItMeasures() {
        var check = DRAWING.dimensioned(Measure.HORIZONTAL, 60, 1, "DIM");
        var dimensioned = new NewDrawing().on("DIM").horizontal(ORIGIN, new Xy(60, 40), new Xy(30, -9));
        assertThat(drawn(check, dimensioned)).isEqualTo("met");
        assertThat(drawn(check, new NewDrawing().on("X").horizontal(ORIGIN, new Xy(60, 0), ORIGIN)))
                .isEqualTo("the horizontal dimensions on DIM measure []");
        assertThat(drawn(check, new NewDrawing().on("DIM").horizontal(ORIGIN, new Xy(59, 0), ORIGIN)))
                .isEqualTo("the horizontal dimensions on DIM measure [59]");
        var lying = new String(dimensioned.bytes(), StandardCharsets.UTF_8).replace("\n  1\n\n", "\n  1\n61\n");
        assertThat(seen(check, "a.dxf", lying.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("it measures 60 and shows '61'");
    }

    @Test
    void aFileThatIsNoDrawingIsNotMetAndSaysWhy() {
        assertThat(seen(DRAWING.nothingElse(), "a.dxf", new byte[] {1, 2, 3}))
                .startsWith("it is no drawing that can be read: ");
        assertThat(seen(DRAWING.drawn("holes", 1, HOLES), "b.dxf", new byte[0]))
                .isEqualTo("there is no file 'a.dxf'; the folder has b.dxf");
    }

    @Test
    void aPartIsRightWhateverItsFacetsAndWrongByItsHoles() {
        var wanted =
                Solids.extrude(Solids.rectangle(0, 0, 60, 40), List.of(Solids.circle(new Xy(15, 20), 4, 96)), 0, 5);
        var checks = new PartChecks("a.stl", wanted);
        var finer = """
                solid a
                %s
                endsolid a
                """.formatted(ascii(60));
        assertThat(seen(checks.closedWithHoles(1), "a.stl", bytes(finer))).isEqualTo("met");
        assertThat(seen(checks.surface(1, 0.1), "a.stl", bytes(finer))).isEqualTo("met");
        assertThat(seen(checks.size(1, 0.1), "a.stl", bytes(finer))).isEqualTo("met");
        double grams = wanted.volume() / 1000 * 2.7;
        assertThat(seen(checks.mass(1, 2.7, grams, 0.005), "a.stl", bytes(finer)))
                .isEqualTo("met");
        assertThat(seen(checks.mass(1, 2.7, grams * 1.02, 0.005), "a.stl", bytes(finer)))
                .contains("g off");
        var torn = finer.replaceFirst("(?s)facet.*?endfacet", "");
        assertThat(seen(checks.closedWithHoles(1), "a.stl", bytes(torn))).startsWith("its surface is open at 3 edges");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String ascii(int corners) {
        var part = Solids.extrude(
                Solids.rectangle(0, 0, 60, 40), List.of(Solids.circle(new Xy(15, 20), 4, corners)), 0, 5);
        var text = new StringBuilder();
        for (var t : part.triangles()) {
            text.append("facet normal 0 0 0\nouter loop\n");
            List.of(t.a(), t.b(), t.c())
                    .forEach(p -> text.append("vertex ")
                            .append(p.x())
                            .append(' ')
                            .append(p.y())
                            .append(' ')
                            .append(p.z())
                            .append('\n'));
            text.append("endloop\nendfacet\n");
        }
        return text.toString();
    }

    @Test
    void aPastedNumberIsNoFormula() {
        var checks = new SheetChecks("a.gnumeric");
        var follows = checks.follows("twice", "B2", 1, 8, 0.001, new Trial(Map.of("B1", 5.0), 10));
        assertThat(sheet(follows, "4", "=B1*2")).isEqualTo("met");
        assertThat(sheet(follows, "4", "=SUM(B1,B1)")).isEqualTo("met");
        assertThat(sheet(follows, "4", "8")).isEqualTo("B2 holds the number itself, where a formula was asked for");
        assertThat(sheet(follows, "4", "=4*2")).isEqualTo("B2 is 8 once B1 is 5, not 10");
        assertThat(sheet(follows, "4", "=B1*3")).isEqualTo("B2 is 12, not 8");
        assertThat(sheet(follows, "4", "")).isEqualTo("B2 is empty");
    }

    @Test
    void aFormulaMayStartFromAnyOfTheCellsThatItsValueComesFrom() {
        var of = Map.of("B1", 4.0);
        var follows = new SheetChecks("a.gnumeric")
                .follows(
                        "twice",
                        "B2",
                        1,
                        8,
                        0.001,
                        new Trial(Map.of("A1", 8.0), Map.of("A1", 3.0), 3),
                        new Trial(of, Map.of("B1", 5.0), 10));
        assertThat(sheet(follows, "4", "=B1*2")).isEqualTo("met");
        assertThat(sheet(follows, "4", "=A1")).isEqualTo("met");
        assertThat(sheet(follows, "9", "=B1*2"))
                .as("B1 is wrong, and its own goal tells so")
                .isEqualTo("met");
        assertThat(sheet(follows, "4", "=B1*3")).isEqualTo("B2 is 12 once A1 is 8, not 8");
    }

    @Test
    void anEdgeThatLiesOnAnotherIsDrawnTwiceAndOneThatGoesOnIsNot() {
        var once = DRAWING.once();
        assertThat(drawn(once, new NewDrawing().strokes(both()))).isEqualTo("met");
        assertThat(drawn(once, new NewDrawing().strokes(both()).line(new Xy(20, 0), new Xy(30, 0))))
                .isEqualTo("line (20, 0) to (30, 0) is drawn twice");
        assertThat(drawn(once, new NewDrawing().strokes(both()).strokes(HOLES)))
                .isEqualTo("circle Ø8 at (15, 20) is drawn twice");
        assertThat(drawn(once, new NewDrawing().strokes(OUTLINE).line(new Xy(60, 0), new Xy(80, 0))))
                .isEqualTo("met");
        var halves = List.of(new Arc(ORIGIN, 5, 0.3, Math.PI), new Arc(ORIGIN, 5, 0.3 + Math.PI, Math.PI));
        assertThat(drawn(once, new NewDrawing().strokes(halves))).isEqualTo("met");
        assertThat(drawn(once, new NewDrawing().strokes(List.of(halves.getFirst(), new Arc(ORIGIN, 5, 3, 1)))))
                .endsWith("is drawn twice");
    }

    @Test
    void aDimensionThatShowsAnotherNumberIsNotTrue() {
        var twenty = DRAWING.dimensioned(Measure.HORIZONTAL, 20, 1, "");
        assertThat(drawn(twenty, new NewDrawing().horizontal(ORIGIN, new Xy(20, 0), new Xy(0, -5))))
                .isEqualTo("met");
        assertThat(drawn(twenty, saying("20 mm"))).isEqualTo("met");
        assertThat(drawn(twenty, saying("120"))).isEqualTo("it measures 20 and shows '120'");
        assertThat(drawn(twenty, saying("20.5"))).isEqualTo("it measures 20 and shows '20.5'");
    }

    private static byte[] saying(String text) {
        var file = new String(
                new NewDrawing()
                        .horizontal(ORIGIN, new Xy(20, 0), new Xy(0, -5))
                        .bytes(),
                StandardCharsets.UTF_8);
        return bytes(file.replace("  1\n\n", "  1\n" + text + "\n"));
    }

    @Test
    void aDrawingInInchesIsAnother() {
        var inches = bytes(new String(new NewDrawing().strokes(both()).bytes(), StandardCharsets.UTF_8)
                .replace("$INSUNITS\n 70\n4", "$INSUNITS\n 70\n1"));
        assertThat(seen(DRAWING.drawn("outline", 1, OUTLINE), "a.dxf", inches)).contains("inches");
    }

    @Test
    void aScriptMustBeSavedWholeAndMakeAShapeOfItsOwn() {
        assertThat(script("// a\ncube([1, 2, 3]);")).isEqualTo("met");
        assertThat(script("module a() { /* ) */ cylinder(h = 2, d = 3); }\na();"))
                .isEqualTo("met");
        assertThat(script("// cube([1, 2, 3]);")).isEqualTo("it makes no shape");
        assertThat(script("echo(\"cube(\");")).isEqualTo("it makes no shape");
        assertThat(script("difference() { cube(3); cyl")).startsWith("it is not whole");
        assertThat(script("cube(3); import(\"a.stl\");")).isEqualTo("it takes its shape from another file");
    }

    private static String script(String text) {
        return seen(ScriptChecks.saved(1, "a.scad"), "a.scad", bytes(text));
    }

    @Test
    void aPartThatIsInsideOutIsNone() {
        var wanted = Solids.extrude(Solids.rectangle(0, 0, 6, 4), List.of(), 0, 5);
        var facets = new StringBuilder("solid a\n");
        wanted.triangles()
                .forEach(t -> facets.append("outer loop\n")
                        .append(vertex(t.a()))
                        .append(vertex(t.c()))
                        .append(vertex(t.b()))
                        .append("endloop\n"));
        assertThat(seen(
                        new PartChecks("a.stl", wanted).closedWithHoles(1),
                        "a.stl",
                        bytes(facets.append("endsolid").toString())))
                .startsWith("it is inside out");
    }

    private static String vertex(Xyz p) {
        return "vertex %s %s %s\n".formatted(p.x(), p.y(), p.z());
    }

    @Test
    void aChangeElsewhereInASheetIsSeen() {
        var was = new NewSheet("S").row("a", "4").row("b", "").bytes();
        var only = new SheetChecks("a.gnumeric").onlyIn(was, "B2");
        assertThat(seen(
                        only,
                        "a.gnumeric",
                        new NewSheet("S").row("a", "4").row("b", "=B1").bytes()))
                .isEqualTo("met");
        assertThat(seen(
                        only,
                        "a.gnumeric",
                        new NewSheet("S").row("a", "5").row("c", "").bytes()))
                .isEqualTo("changed: B1, A2");
    }

    private static String sheet(Check check, String one, String two) {
        return seen(
                check,
                "a.gnumeric",
                new NewSheet("S").row("a", one).row("b", two).bytes());
    }
}
