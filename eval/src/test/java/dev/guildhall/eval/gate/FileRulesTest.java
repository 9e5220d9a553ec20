package dev.guildhall.eval.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.Snapshot.Row;
import dev.guildhall.env.company.Snapshot.Table;
import dev.guildhall.env.folder.Contents;
import dev.guildhall.env.folder.WorkFolder;
import dev.guildhall.eval.record.Sha256;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Verdict;
import dev.guildhall.tasks.cad.DrawingChecks;
import dev.guildhall.tasks.cad.Outlines;
import dev.guildhall.tasks.cad.PartChecks;
import dev.guildhall.tasks.cad.SheetChecks;
import dev.guildhall.tasks.cad.SheetChecks.Trial;
import dev.guildhall.tasks.cad.dxf.NewDrawing;
import dev.guildhall.tasks.cad.shape.Stroke;
import dev.guildhall.tasks.cad.shape.Stroke.Arc;
import dev.guildhall.tasks.cad.shape.Xy;
import dev.guildhall.tasks.cad.sheet.NewSheet;
import dev.guildhall.tasks.cad.stl.Mesh;
import dev.guildhall.tasks.cad.stl.Solids;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A drawing, a sheet and a part, each with sound checks; then one check of each is broken on purpose.
class FileRulesTest {
    private static final List<Stroke> OUTLINE = Outlines.rectangle(new Xy(0, 0), 60, 40);
    private static final List<Stroke> HOLES = List.of(Arc.circle(new Xy(15, 20), 4), Arc.circle(new Xy(45, 20), 4));
    private static final List<Stroke> EDGES =
            Stream.concat(OUTLINE.stream(), HOLES.stream()).toList();
    private static final Check UNTOUCHED = FileChecks.untouchedBut("a.dxf", "a.gnumeric", "a.stl");
    private static final Evidence DRAWN = evidence(
            "a.dxf",
            Optional.of(new NewDrawing().bytes()),
            new NewDrawing().strokes(EDGES).bytes());

    private static final byte[] SHEET =
            new NewSheet("S").row("size", 4).row("twice", "").bytes();
    private static final Evidence FILLED = evidence(
            "a.gnumeric",
            Optional.of(SHEET),
            new NewSheet("S").row("size", 4).row("twice", "=2*B1").bytes());
    private static final Mesh PLATE =
            Solids.extrude(Solids.rectangle(0, 0, 60, 40), List.of(Solids.circle(new Xy(15, 20), 4, 96)), 0, 5);
    private static final Evidence MADE = evidence("a.stl", Optional.empty(), stl(PLATE));

    private static Evidence evidence(String file, Optional<byte[]> before, byte[] after) {
        Contents contents = hash -> Stream.concat(before.stream(), Stream.of(after))
                .filter(bytes -> Sha256.of(bytes).equals(hash))
                .findFirst();
        return new Evidence(
                Map.of(WorkFolder.PROGRAM, folder(file, before)),
                Map.of(WorkFolder.PROGRAM, folder(file, Optional.of(after))),
                contents,
                new Ending.Finished("done"));
    }

    private static Snapshot folder(String file, Optional<byte[]> bytes) {
        return new Snapshot(List.of(new Table(
                WorkFolder.TABLE,
                List.of("name", "sha256"),
                bytes.stream()
                        .map(some -> new Row(List.of(file, Sha256.of(some))))
                        .toList())));
    }

    private static byte[] stl(Mesh mesh) {
        var text = new StringBuilder("solid a\n");
        for (var t : mesh.triangles()) {
            text.append("facet\nouter loop\n");
            for (var p : List.of(t.a(), t.b(), t.c())) {
                text.append("vertex %s %s %s\n".formatted(p.x(), p.y(), p.z()));
            }
            text.append("endloop\nendfacet\n");
        }
        return text.append("endsolid a\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Rule> faults(Evidence solved, Check... checks) {
        var rules = new EvidenceRules("desk/file", 0, List.of(checks), Set.of(), Set.of());
        rules.solvedIsSolved(solved);
        rules.alteredEvidenceIsCaught(solved);
        return rules.faults().stream().map(Fault::rule).distinct().toList();
    }

    private static List<Rule> drawing(double tolerance, Check... more) {
        var checks = new DrawingChecks("a.dxf", EDGES, tolerance);
        return faults(
                DRAWN,
                Stream.concat(
                                Stream.of(
                                        checks.drawn("the outline is drawn", 1, OUTLINE),
                                        checks.drawn("the holes are drawn", 1, HOLES),
                                        checks.nothingElse(),
                                        UNTOUCHED),
                                Stream.of(more))
                        .toArray(Check[]::new));
    }

    private static Check once() {
        return new DrawingChecks("a.dxf", EDGES, 0.02).once();
    }

    @Test
    void soundChecksOfADrawingHaveNoFault() {
        assertThat(drawing(0.02, once())).isEmpty();
    }

    @Test
    void aToleranceThatLetsEverythingPassIsCaught() {
        assertThat(drawing(1, once())).containsExactly(Rule.A_SPOILT_FILE_IS_NOTICED);
    }

    @Test
    void aDrawingThatMayBeDrawnTwiceIsCaught() {
        assertThat(drawing(0.02)).containsExactly(Rule.A_SPOILT_FILE_IS_NOTICED);
    }

    @Test
    void aCheckThatWantsTheVeryBytesIsCaught() {
        var same = FileChecks.goal(
                "it is the very file",
                1,
                "a.dxf",
                bytes -> Arrays.equals(bytes, new NewDrawing().strokes(EDGES).bytes())
                        ? new Verdict.Met()
                        : new Verdict.NotMet("another"));
        assertThat(drawing(0.02, once(), same)).contains(Rule.THE_SAME_SAID_OTHERWISE_IS_AS_GOOD);
    }

    @Test
    void aCheckThatBreaksOverAFileThatIsCutOffIsCaught() {
        var fragile = FileChecks.guard("it ends as it should", "a.dxf", bytes -> {
            if (!new String(bytes, StandardCharsets.UTF_8).strip().endsWith("EOF")) {
                throw new IllegalStateException("no end");
            }
            return new Verdict.Met();
        });
        assertThat(drawing(0.02, once(), fragile)).contains(Rule.EVERY_CHECK_CAN_TELL);
    }

    @Test
    void aGuardThatAllowsAnyFileIsCaught() {
        var checks = new DrawingChecks("a.dxf", EDGES, 0.02);
        assertThat(faults(DRAWN, checks.drawn("all is drawn", 1, EDGES), checks.nothingElse(), checks.once()))
                .contains(Rule.DAMAGE_IS_NOTICED);
    }

    @Test
    void soundChecksOfASheetHaveNoFault() {
        var checks = new SheetChecks("a.gnumeric");
        assertThat(faults(
                        FILLED,
                        checks.follows("twice", "B2", 1, 8, 0.001, new Trial(Map.of("B1", 5.0), 10)),
                        checks.onlyIn(SHEET, "B2"),
                        UNTOUCHED))
                .isEmpty();
    }

    @Test
    void aPastedNumberThatPassesIsCaught() {
        var checks = new SheetChecks("a.gnumeric");
        assertThat(faults(FILLED, checks.shows("twice", "B2", 1, 8, 0.001), checks.onlyIn(SHEET, "B2"), UNTOUCHED))
                .containsExactly(Rule.A_SPOILT_FILE_IS_NOTICED);
    }

    @Test
    void anExcelFileIsRewrittenLikeAnyOtherSheet() {
        var was = new NewSheet("S").row("size", 4).row("twice", "").bytes("a.xlsx");
        var filled = evidence(
                "a.xlsx",
                Optional.of(was),
                new NewSheet("S").row("size", 4).row("twice", "=2*B1").bytes("a.xlsx"));
        var checks = new SheetChecks("a.xlsx");
        var guards = List.of(checks.onlyIn(was, "B2"), FileChecks.untouchedBut("a.xlsx"));
        var follows = checks.follows("twice", "B2", 1, 8, 0.001, new Trial(Map.of("B1", 5.0), 10));
        assertThat(faults(filled, follows, guards.getFirst(), guards.getLast())).isEmpty();
        var shows = checks.shows("twice", "B2", 1, 8, 0.001);
        assertThat(faults(filled, shows, guards.getFirst(), guards.getLast()))
                .containsExactly(Rule.A_SPOILT_FILE_IS_NOTICED);
    }

    @Test
    void damageInASheetThatNoGuardSeesIsCaught() {
        var checks = new SheetChecks("a.gnumeric");
        assertThat(faults(
                        FILLED,
                        checks.follows("twice", "B2", 1, 8, 0.001, new Trial(Map.of("B1", 5.0), 10)),
                        UNTOUCHED))
                .containsExactly(Rule.DAMAGE_IS_NOTICED);
    }

    @Test
    void soundChecksOfAPartHaveNoFault() {
        var checks = new PartChecks("a.stl", PLATE);
        assertThat(faults(MADE, checks.closedWithHoles(1), checks.size(1, 0.1), checks.surface(1, 0.1), UNTOUCHED))
                .isEmpty();
    }

    @Test
    void aPartThatIsJudgedByItsSizeAloneIsCaught() {
        assertThat(faults(MADE, new PartChecks("a.stl", PLATE).size(1, 0.1), UNTOUCHED))
                .containsExactly(Rule.A_SPOILT_FILE_IS_NOTICED);
    }

    @Test
    void twoFilesThatSayTheSameAreTheSameWork() {
        var again = evidence(
                "a.gnumeric",
                Optional.of(SHEET),
                new NewSheet("S").row("size", "4.0").row("twice", "=2*B1").bytes());
        assertThat(again).isNotEqualTo(FILLED);
        assertThat(Written.in(again, Set.of())).isEqualTo(Written.in(FILLED, Set.of()));
        assertThat(Written.in(DRAWN, Set.of())).isNotEqualTo(Written.in(FILLED, Set.of()));
    }
}
