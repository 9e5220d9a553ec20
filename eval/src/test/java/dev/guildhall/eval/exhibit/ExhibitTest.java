package dev.guildhall.eval.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.exhibit.Exhibit.Cell;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.cad.dxf.NewDrawing;
import dev.guildhall.tasks.cad.shape.Xy;
import dev.guildhall.tasks.cad.sheet.NewSheet;
import dev.guildhall.tasks.cad.stl.Solids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ExhibitTest {

    private static Exhibit of(String name, String text) {
        return Exhibit.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDrawingIsAPictureWithItsDimensions() {
        var file = new NewDrawing()
                .rectangle(new Xy(0, 0), 60, 40)
                .circle(new Xy(20, 20), 5)
                .horizontal(new Xy(0, 0), new Xy(60, 0), new Xy(30, -10))
                .diameter(new Xy(20, 20), 5, 0)
                .text(new Xy(0, 50), 3, "<b>");
        assertThat(Exhibit.of("plate.dxf", file.bytes()))
                .isInstanceOfSatisfying(
                        Exhibit.Picture.class,
                        picture -> assertThat(picture.svg())
                                .contains("M0 0L60 0")
                                .contains("A5 5 0 0 0 15 -20")
                                .contains(">60</text>")
                                .contains(">Ø10</text>")
                                .contains("&lt;b&gt;")
                                .doesNotContain("<b>"));
    }

    @Test
    void aSheetIsATableOfValuesWithTheirFormulas() {
        assertThat(of("a.csv", "Part,2\n<i>,=B1*3\n"))
                .isEqualTo(new Exhibit.Table(
                        List.of(
                                List.of(new Cell("Part", "", false), new Cell("2", "", true)),
                                List.of(new Cell("<i>", "", false), new Cell("6", "=B1*3", true))),
                        ""));
        assertThat(Exhibit.of(
                        "a.XLSX",
                        new NewSheet("S").row("Part", 2).row("<i>", "=B1*3").bytes("a.xlsx")))
                .isEqualTo(of("a.csv", "Part,2\n<i>,=B1*3\n"));
        assertThat(of("a.csv", "").saysNothing()).isFalse(); // it cannot be read, which is something to show
    }

    @Test
    void aPartIsItsFacetsAndWhatCanBeMeasuredOfIt() {
        var stl = "solid a\nouter loop\nvertex 0 0 0\nvertex 10 0 0\nvertex 0 5.5 2\nendloop\nendsolid a";
        assertThat(of("a.STL", stl))
                .isEqualTo(new Exhibit.Solid(
                        "{\"corners\":[0,0,0,10,0,0,0,5.5,2],\"low\":[0,0,0],\"high\":[10,5.5,2]}",
                        List.of(
                                "size 10 × 5.5 × 2 mm, from (0, 0, 0) to (10, 5.5, 2)",
                                "volume 0.000 cm³",
                                "surface not closed at 3 edges",
                                "1 facet")));
        var plate = SampleFiles.stl(
                Solids.extrude(Solids.rectangle(0, 0, 20, 10), List.of(Solids.circle(new Xy(5, 5), 2, 32)), 0, 3));
        assertThat(Exhibit.of("a.stl", plate))
                .isInstanceOfSatisfying(
                        Exhibit.Solid.class,
                        solid -> assertThat(solid.words()).contains("surface closed, 1 body, 1 through hole"));
    }

    @Test
    void everyTextOfAFileGoesThroughTheCleaning() {
        var file = new NewDrawing()
                .on("ANN")
                .rectangle(new Xy(0, 0), 5, 5)
                .text(new Xy(0, 9), 3, "by Ann")
                .bytes();
        var shown = Exhibit.of("a.dxf", file, text -> text.replaceAll("(?i)ann", "[removed]"));
        assertThat(shown).isInstanceOfSatisfying(Exhibit.Picture.class, picture -> {
            assertThat(picture.svg())
                    .contains("by [removed]", "layer [removed]")
                    .doesNotContainIgnoringCase("ann");
            assertThat(picture.words())
                    .contains("text “by [removed]” at (0, 9), layer [removed]")
                    .contains("line (0, 0) to (5, 0), layer [removed]");
        });
        assertThat(Exhibit.of("a.csv", "Ann,2".getBytes(StandardCharsets.UTF_8), _ -> "x"))
                .isEqualTo(new Exhibit.Table(List.of(List.of(new Cell("x", "", false), new Cell("2", "", true))), ""));
    }

    @Test
    void anEmptyDrawingIsToldFromOneThatSaysSomething() {
        assertThat(Exhibit.of("a.dxf", new NewDrawing().bytes()).saysNothing()).isTrue();
        assertThat(of("a.scad", "// ring\n").saysNothing()).isTrue();
        assertThat(of("a.scad", "// ring\ncube(3);").saysNothing()).isFalse();
    }

    @Test
    void aFolderTellsWhatBecameOfEachFile() {
        var files = WorkFile.of(SampleFiles.of("Ann", 0, new Ending.Finished("")), UnaryOperator.identity());
        assertThat(files)
                .extracting(file -> file.name() + " " + file.state().word())
                .containsExactly(
                        "Ann.scad new",
                        "bill.gnumeric changed",
                        "plate.dxf changed",
                        "plate.stl new",
                        "standard.txt as it was");
        assertThat(WorkFile.of(new Evidence(Map.of(), Map.of(), new Ending.Finished("")), UnaryOperator.identity()))
                .isEmpty();
    }

    @Test
    void whatCannotBeShownSaysWhy() {
        assertThat(of("a.dxf", "")).isEqualTo(new Exhibit.NotShown("The drawing cannot be read: the file is empty"));
        assertThat(of("a.doc", "x")).isEqualTo(new Exhibit.NotShown("There is no view for files that end in .doc."));
        assertThat(of("a.scad", "a<b")).isEqualTo(new Exhibit.Script("a<b"));
    }
}
