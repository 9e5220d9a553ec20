package dev.guildhall.eval.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.exhibit.Exhibit;
import dev.guildhall.eval.grade.Part;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.serve.panel.SampleOffice;
import dev.guildhall.tasks.cad.dxf.NewDrawing;
import dev.guildhall.tasks.cad.shape.Xy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorksTest {
    @TempDir
    private Path home;

    private Work sample() {
        try (var office = new SampleOffice(home)) {
            office.record(1, List.of("apprentice"));
            return office.office.works().work("refunds-march-1-apprentice");
        }
    }

    @Test
    void anEpisodeIsALetterTheRecordsThatChangedAndAReport() {
        var work = sample();
        assertThat(work.references()).singleElement().isInstanceOfSatisfying(Part.Letter.class, letter -> {
            assertThat(letter.title()).isEqualTo("From the customer");
            assertThat(letter.subject()).isEqualTo("Ticket 1042: Broken lamp");
            assertThat(letter.text()).startsWith("Ida Berg writes:\n\nMy lamp 1 arrived broken.");
        });
        assertThat(work.parts()).hasSize(3);
        assertThat(work.parts().getFirst()).isInstanceOfSatisfying(Part.Letter.class, letter -> {
            assertThat(letter.to()).isEqualTo("Ida Berg");
            assertThat(letter.text()).contains("€49.90 go back to your card");
        });
        assertThat(work.parts().get(1))
                .isEqualTo(new Part.Changes(
                        "Records changed",
                        List.of(
                                new Part.Row("Ticket 1042", "Status", "Open", "Solved"),
                                new Part.Row("New refund", "Order number", "", "1042"),
                                new Part.Row("New refund", "Amount", "", "49.90"))));
        assertThat(work.parts().getLast())
                .isEqualTo(new Part.Text("What the worker reports", "Refunded. [removed] I used [removed]"));
        assertThat(work.scrubbed()).containsExactly("a statement of being a program", "a path");
        assertThat(PlainText.of(work.parts())).contains("- Ticket 1042, Status: Open → Solved");
    }

    @Test
    void anEngineersFilesAreShownAndTellNobodysName() {
        try (var office = new SampleOffice(home)) {
            office.recordPlates(1, List.of("llm:openai/gpt-5"));
            var work = office.office.works().work("refunds-march-1-llm-openai-gpt-5");
            assertThat(work.references())
                    .extracting(Part::title)
                    .containsExactly("bill.gnumeric, as it was", "standard.txt, as it was");
            assertThat(work.parts())
                    .extracting(Part::title)
                    .containsExactly(
                            "plate.dxf",
                            "plate.stl",
                            "bill.gnumeric",
                            "A further file, .scad",
                            "What the worker reports");
            assertThat(work.parts().getFirst())
                    .isInstanceOfSatisfying(
                            Part.Shown.class,
                            file -> assertThat(file.exhibit())
                                    .isInstanceOfSatisfying(
                                            Exhibit.Picture.class,
                                            picture -> assertThat(picture.svg())
                                                    .contains(">120</text>", "Cover plate, drawn by [removed]")));
            assertThat(Json.text(work.parts())).doesNotContain("gpt", "openai");
            assertThat(work.scrubbed())
                    .containsExactly(
                            "the maker's name, 3 times", "the name of a file", "the files' dates and metadata");
            assertThat(PlainText.of(work.parts()))
                    .contains("- circle Ø9 at (26, 20)", "size 120 × 80 × 8 mm", "Screw M8x25 | 12 (=B2*4)");
        }
    }

    @Test
    void aPersonsDrawingGoesByTheNameThatTheBriefHas() throws IOException {
        try (var office = new SampleOffice(home)) {
            office.recordPlates(1, List.of("apprentice"));
            var beside = office.office.works().work("refunds-march-1-apprentice");
            var drawing = Files.write(
                    home.resolve("plate.dxf"),
                    new NewDrawing().text(new Xy(0, 0), 3, "Bo Lund").bytes());
            var sketch = Files.writeString(home.resolve("Bo-Lund.scad"), "cube(3);");
            var name = Upload.keep(home, beside, "Bo Lund", List.of(HandedIn.at(drawing), HandedIn.at(sketch)));
            var works = new Works(home);
            assertThat(works.work(name).parts())
                    .extracting(Part::title)
                    .containsExactly("plate.dxf", "A further file, .scad");
            assertThat(Json.text(works.work(name).parts()))
                    .doesNotContain("Lund")
                    .contains("[removed]");
            assertThat(works.uploads()).containsExactly(name);
            assertThat(works.isByPerson(name)).isTrue();
            assertThat(works.isByPerson("refunds-march-1-apprentice")).isFalse();
            assertThat(works.recording(name).steps()).isEmpty();
        }
    }

    @Test
    void aRecordingIsBlind() {
        try (var office = new SampleOffice(home)) {
            office.recordPlates(1, List.of("llm:openai/gpt-5"));
            var recording = office.office.works().recording("refunds-march-1-llm-openai-gpt-5");
            assertThat(recording.steps()).extracting(BlindStep::step).containsExactly(1, 2, 3, 4, 5, 6, 0);
            assertThat(recording.steps().get(1).mark()).containsExactly(1100, 146);
            assertThat(recording.steps().get(4).mark()).containsExactly(520, 240, 760, 520);
            assertThat(Json.text(recording)).doesNotContain("gpt", "I refund it in full", "took");
        }
    }

    @Test
    void aPersonsFilesAreWorkLikeAnyOther() throws IOException {
        var beside = sample();
        var letter = Files.writeString(home.resolve("gpt-5.txt"), "Dear Ida,\nyours, Bo Lund");
        var name = Upload.keep(home, beside, "Bo Lund", List.of(HandedIn.at(letter)));
        var work = new Works(home).work(name);
        assertThat(work.name()).isEqualTo(name).startsWith("upload-");
        assertThat(work.maker()).isEqualTo("Bo Lund");
        assertThat(work.brief()).isEqualTo(beside.brief());
        assertThat(work.parts())
                .containsExactly(new Part.Letter("Reply to the customer", "", "", "Dear Ida,\nyours, [removed]"));
        assertThat(work.scrubbed()).containsExactly("the maker's name", "the files' names, dates and metadata");
    }

    @Test
    void nothingDoneIsWorkTooAndWhatIsNotThereIsTold() {
        var work = sample();
        var undone = new Works(home).work("empty:" + work.name());
        assertThat(undone.parts()).isEmpty();
        assertThat(undone.brief()).isEqualTo(work.brief());
        assertThat(PlainText.of(undone.parts())).isEqualTo("(Nothing was handed in.)");
        assertThatThrownBy(() -> new Works(home).work("gone"))
                .isInstanceOf(UserMistake.class)
                .hasMessageStartingWith("The work 'gone' cannot be shown: no recording is called 'gone'");
        assertThatThrownBy(() -> new Works(home).work("../../etc")).isInstanceOf(UserMistake.class);
        assertThatThrownBy(() -> HandedIn.at(home.resolve("part.doc"))).hasMessageStartingWith("There is no file ");
        for (var name : List.of("part.doc", "letter.eml.exe")) {
            assertThatThrownBy(() -> Upload.keep(home, work, "Bo", List.of(new HandedIn(name, new byte[1]))))
                    .isInstanceOf(UserMistake.class)
                    .hasMessage(
                            name
                                    + ": a grader can be shown files that end in .csv, .dxf, .eml, .gnumeric, .jpeg, .jpg, .js, .jscad, .md, .png, .scad, .stl, .txt, .xlsx. Save it as one of these.");
        }
        assertThatThrownBy(() -> Upload.keep(home, work, "Bo", List.of(new HandedIn("a.png", new byte[9]))))
                .hasMessage("a.png is no picture that can be read.");
        assertThatThrownBy(() -> Upload.keep(home, work, "Bo", List.of(new HandedIn("a.txt", new byte[] {-1}))))
                .hasMessage("a.txt is no UTF-8 text. Save it as UTF-8.");
        assertThatThrownBy(() -> new HandedIn("a.txt", new byte[HandedIn.MOST + 1]))
                .hasMessage("a.txt is larger than 10 MB. Hand in a smaller one.");
    }
}
