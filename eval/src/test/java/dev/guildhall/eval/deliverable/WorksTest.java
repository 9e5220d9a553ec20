package dev.guildhall.eval.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Part;
import dev.guildhall.eval.grade.Work;
import dev.guildhall.eval.serve.panel.SampleOffice;
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
    void aPersonsFilesAreWorkLikeAnyOther() throws IOException {
        var beside = sample();
        var letter = Files.writeString(home.resolve("gpt-5.txt"), "Dear Ida,\nyours, Bo Lund");
        var name = Upload.keep(home, beside, "Bo Lund", List.of(letter));
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
        assertThatThrownBy(() -> Upload.keep(home, work, "Bo", List.of(home.resolve("part.stl"))))
                .hasMessageEndingWith("Save it as one of these.");
    }
}
