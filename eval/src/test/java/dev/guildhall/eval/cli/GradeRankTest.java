package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `guildhall grade rank` on anybody's own comparisons.
class GradeRankTest {
    private static final String CIRCLE = """
            outcome,left,right
            left,a,b
            left,a,b
            left,a,b
            right,a,b
            tie,b,human
            left,b,human
            right,b,human
            Left,a,human
            tie,human,a
            left,human,a
            ,a,b
            """;

    @TempDir
    private Path folder;

    private Typed rank(String csv, String... options) throws IOException {
        var file = folder.resolve("pairs.csv");
        Files.writeString(file, csv);
        var words = new String[options.length + 3];
        words[0] = "grade";
        words[1] = "rank";
        words[2] = file.toString();
        System.arraycopy(options, 0, words, 3, options.length);
        return Typed.in(Map.of(), words);
    }

    private JsonNode json(String csv, String... options) throws IOException {
        var file = folder.resolve("out.json");
        var words = new String[options.length + 2];
        System.arraycopy(options, 0, words, 0, options.length);
        words[options.length] = "--json";
        words[options.length + 1] = file.toString();
        assertThat(rank(csv, words).err()).isEmpty();
        return new ObjectMapper().readTree(file.toFile());
    }

    @Test
    void strengthsAreToldWithWhatTheyMean() throws IOException {
        var typed = rank(CIRCLE, "--against", "human");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .startsWith("pairs.csv: 10 comparisons of 3, 1 missing\n\n")
                .containsPattern(
                        "\n +1\\. a +\\+0\\.\\d\\d \\(-\\d\\.\\d\\d to \\+\\d\\.\\d\\d\\) +4 +1 +2 +57 % \\(25–84\\)")
                .contains("\nAgainst human\n")
                .endsWith("\na leads, but cannot be told from human and b.\n");
    }

    @Test
    void theJsonHasTheKeysThatTheHelpTells() throws IOException {
        var json = json(CIRCLE, "--against", "human");
        assertThat(json.get("comparisons").asInt()).isEqualTo(10);
        assertThat(json.get("missing").asInt()).isEqualTo(1);
        assertThat(json.at("/ranking/0/rank").asInt()).isEqualTo(1);
        assertThat(json.at("/ranking/0/name").asText()).isEqualTo("a");
        assertThat(json.at("/ranking/0/strength/value").asDouble()).isPositive();
        assertThat(json.at("/ranking/0/winOrTie/value").asDouble()).isEqualTo(5 / 7.0, within(1e-9));
        assertThat(json.get("tie").asDouble()).isPositive();
        assertThat(json.get("undefined").isNull()).isTrue();
        assertThat(json.get("rates"))
                .extracting(rate -> rate.get("name").asText())
                .containsExactly("b", "a");
        assertThat(json.at("/rates/1/win/value").asDouble()).isEqualTo(1 / 3.0, within(1e-9));
    }

    @Test
    void whereNoStrengthsExistTheSharesAreStillTold() throws IOException {
        var csv = "left,right,outcome\na,b,left\na,b,left\nb,c,left\nc,b,left\n";
        assertThat(rank(csv).out())
                .contains("100 % (34–100)")
                .endsWith(
                        "\nStrengths are undefined, because each of these groups has never lost to one after it: a; b, c.\n");
        var json = json(csv);
        assertThat(json.at("/ranking/0/rank").isNull()).isTrue();
        assertThat(json.at("/ranking/0/strength/value").isNull()).isTrue();
        assertThat(json.at("/ranking/0/win/value").asDouble()).isEqualTo(1);
        assertThat(json.at("/groups/1").size()).isEqualTo(2);
        assertThat(json("left,right,outcome\na,b,tie\n").get("undefined").asText())
                .isEqualTo("all 1 comparisons are ties");
        assertThat(json("left,right,outcome\na,b,left\nc,d,left\n")
                        .get("undefined")
                        .asText())
                .isEqualTo("nobody of one of these 2 groups was ever compared to another: a, b; c, d");
    }

    @Test
    void aMistakeInTheFileIsToldWithItsLine() throws IOException {
        assertThat(rank("left,right,outcome\na,b,lef\na,a,tie\n\n,b,left\n")).isEqualTo(new Typed(1, "", """
                        guildhall: pairs.csv has 3 mistakes, so nothing of it is used:
                          line 2: 'lef' is no outcome; outcomes are left, right and tie
                          line 3: 'a' is compared to itself
                          line 5: nothing on the left
                        """));
        assertThat(rank("left,right\na,b\n").err())
                .isEqualTo(
                        "guildhall: pairs.csv has no column 'outcome'. It has: left, right. Needed: left, right, outcome.\n");
        assertThat(rank("left,right,outcome\n").err())
                .isEqualTo("guildhall: pairs.csv has no comparisons: no line follows the names of the columns.\n");
        assertThat(rank(CIRCLE, "--against", "person").err())
                .isEqualTo("guildhall: Nobody is called 'person' in pairs.csv. Known: a, b, human.\n");
    }
}
