package dev.guildhall.eval.grade.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.SampleGrades;
import dev.guildhall.eval.grade.Subject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GradeFileTest {
    private static String text(GradeFile format) {
        return new String(format.write(SampleGrades.all()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void gradesComeBackAsTheyWereAndSoDoTheBytes(GradeFile format) {
        var back = format.read("grades", text(format));
        assertThat(back).isEqualTo(SampleGrades.all());
        assertThat(format.write(back)).isEqualTo(format.write(SampleGrades.all()));
    }

    @ParameterizedTest
    @EnumSource
    void aFileWithoutGradesIsOne(GradeFile format) {
        assertThat(format.read("grades", new String(format.write(List.of()), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aTeamThatGradesElsewhereNeedsFiveColumns() {
        var rows = "at,grader,item,work,answer\n2026-03-02T10:00:00Z,Ann,7,run-1-a,yes\n";
        var grade = GradeFile.CSV.read("theirs.csv", rows).getFirst();
        assertThat(grade.by()).isEqualTo(Grader.expert("Ann"));
        assertThat(grade.subject()).isEqualTo(new Subject.Single("run-1-a"));
        assertThat(grade.answer()).isEqualTo(new Answer.Single("yes"));
        assertThat(grade.criterion()).isEqualTo("overall");
        assertThat(grade.panel()).isEqualTo("import");
        assertThat(grade.id()).startsWith("import-");
        assertThat(GradeFile.CSV.read("again.csv", rows)).containsExactly(grade);
    }

    @Test
    void everyLineThatIsWrongIsNamedAndNothingIsTaken() {
        var rows = """
                item,work,grader,answer_kind,answer,severity,at
                1,w,Ann,single,yes,none,2026-03-02T10:00:00Z
                2,w,Ann,rating,four,none,2026-03-02T10:00:00Z
                3,w,Ann,text,"two
                lines",none,2026-03-02T10:00:00Z
                4,w,Ann,single,yes,awful,2026-03-02T10:00:00Z
                5,w,Ann,stars,5,none,2026-03-02T10:00:00Z
                6,w,Ann,single,yes,none,yesterday
                7,w,,single,yes,none,2026-03-02T10:00:00Z
                8,w
                1,w,Ann,single,yes,none,2026-03-02T10:00:00Z
                """;
        assertThatThrownBy(() -> GradeFile.CSV.read("their.csv", rows))
                .isInstanceOf(UserMistake.class)
                .hasMessage("""
                        their.csv, line 3: 'answer' takes a whole number, not 'four'
                        their.csv, line 6: 'severity' is none or cosmetic or minor or major or catastrophic, not 'awful'
                        their.csv, line 7: 'answer_kind' is text, rating, single, multiple, ranking or spans, not 'stars'
                        their.csv, line 8: 'at' takes a time such as 2026-03-02T09:00:00Z, not 'yesterday'
                        their.csv, line 9: item, grader and criterion may not be empty
                        their.csv, line 10: it has 2 fields, and the header 7
                        their.csv, line 11: line 2 has a grade with the same id 'import-%s'
                        Nothing was taken from it.\
                        """.formatted(GradeFile.CSV
                        .read("x", rows.lines().limit(2).reduce("", (a, b) -> a + b + "\n"))
                        .getFirst()
                        .id()
                        .substring("import-".length())));
    }

    @Test
    void aHeaderThatIsNoneIsToldWithTheColumnsThereAre() {
        assertThatThrownBy(() -> GradeFile.CSV.read("their.csv", "item,mark,item\n"))
                .hasMessageStartingWith(
                        "their.csv, line 1: there is no column 'mark'; the column 'item' is there twice; the column 'grader' is missing; ")
                .hasMessageEndingWith("item, grader, work, answer, at are needed. Nothing was taken from it.");
        assertThatThrownBy(() -> GradeFile.CSV.read("their.csv", ""))
                .hasMessage("their.csv is empty: its first line names the columns.");
        assertThatThrownBy(() -> GradeFile.CSV.read("their.csv", "item,work\n\"open,x\n"))
                .isInstanceOf(UserMistake.class);
    }

    @Test
    void aLineOfJsonThatIsNoGradeIsNamed() {
        var whole = text(GradeFile.JSONL);
        var broken = whole.replaceFirst("\"occasion\":1,", "");
        assertThatThrownBy(() -> GradeFile.JSONL.read("g.jsonl", whole + "{}\n" + "not\n"))
                .hasMessageContaining("g.jsonl, line 10: not a Grade: ")
                .hasMessageContaining("g.jsonl, line 11: not a Grade: ");
        assertThatThrownBy(() -> GradeFile.JSONL.read("g.jsonl", broken))
                .hasMessageContaining("g.jsonl, line 1: not a Grade: ")
                .hasMessageContaining("occasion");
    }

    @ParameterizedTest
    @CsvSource({"0,1,occasions are counted from 1", "1,-0.5,active seconds are 0 or more", "1,NaN,takes a number"})
    void numbersThatCannotBeAreRefused(int occasion, String seconds, String message) {
        var rows = "item,work,grader,answer,at,occasion,active_seconds\n1,w,Ann,yes,2026-03-02T10:00:00Z,%d,%s\n"
                .formatted(occasion, seconds);
        assertThatThrownBy(() -> GradeFile.CSV.read("g.csv", rows)).hasMessageContaining(message);
    }

    @Test
    void aFileIsKnownByItsEnd() {
        assertThat(GradeFile.of("a.csv")).isEqualTo(GradeFile.CSV);
        assertThat(GradeFile.of("a.jsonl")).isEqualTo(GradeFile.JSONL);
        assertThatThrownBy(() -> GradeFile.of("a.xlsx"))
                .hasMessage("a.xlsx: grades are kept in files that end with .csv or .jsonl. Rename it.");
    }
}
