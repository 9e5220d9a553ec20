package dev.guildhall.eval.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.tasks.cad.dxf.NewDrawing;
import dev.guildhall.tasks.cad.shape.Xy;
import java.nio.charset.StandardCharsets;
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
                .isEqualTo(
                        new Exhibit.Table(
                                "<table class=\"sheet\"><thead><tr><th></th><th>A</th><th>B</th></tr></thead>"
                                        + "<tbody><tr><th>1</th><td>Part</td><td class=\"number\">2</td></tr>"
                                        + "<tr><th>2</th><td>&lt;i&gt;</td>"
                                        + "<td class=\"formula\" title=\"=B1*3\">6<br><small>=B1*3</small></td></tr></tbody></table>"));
    }

    @Test
    void aPartIsItsFacets() {
        var stl = "solid a\nouter loop\nvertex 0 0 0\nvertex 10 0 0\nvertex 0 5.5 2\nendloop\nendsolid a";
        assertThat(of("a.STL", stl))
                .isEqualTo(
                        new Exhibit.Part("{\"corners\":[0,0,0,10,0,0,0,5.5,2],\"low\":[0,0,0],\"high\":[10,5.5,2]}"));
    }

    @Test
    void whatCannotBeShownSaysWhy() {
        assertThat(of("a.dxf", "")).isEqualTo(new Exhibit.NotShown("The drawing cannot be read: the file is empty"));
        assertThat(of("a.doc", "x")).isEqualTo(new Exhibit.NotShown("There is no view for files that end in .doc."));
        assertThat(of("a.scad", "a<b")).isEqualTo(new Exhibit.Script("<pre>a&lt;b</pre>"));
    }
}
