package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `guildhall grade agreement` on anybody's own ratings.
class GradeAgreementTest {
    @TempDir
    private Path folder;

    private Typed agreement(String csv, String... options) throws IOException {
        return agreement(csv.getBytes(StandardCharsets.UTF_8), options);
    }

    private Typed agreement(byte[] csv, String... options) throws IOException {
        var file = folder.resolve("ratings.csv");
        Files.write(file, csv);
        var words = new String[options.length + 3];
        words[0] = "grade";
        words[1] = "agreement";
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
        assertThat(agreement(csv, words).err()).isEmpty();
        return new ObjectMapper().readTree(file.toFile());
    }

    private void assertMistake(String sentence, String csv, String... options) throws IOException {
        assertThat(agreement(csv, options)).isEqualTo(new Typed(1, "", "guildhall: %s\n".formatted(sentence)));
    }

    @Test
    void agreementIsToldWithWhatItMeans() throws IOException {
        var typed = agreement("""
                item,grader,label
                1,ann,yes
                1,bob,yes
                2,ann,no
                2,bob,no
                3,ann,yes
                3,bob,no
                4,ann,no
                4,bob,no
                5,ann,
                5,bob,no
                """);
        assertThat(typed).isEqualTo(new Typed(0, """
                ratings.csv: 9 ratings of 5 items by 2 graders, nominal labels, 1 missing

                raw agreement            75 % (0–100), by chance 53 %; 4 items with two ratings or more
                Krippendorff's alpha     0.53
                Fleiss' kappa            undefined, because items have 1 to 2 ratings, and Fleiss' kappa needs as many of each
                Gwet's AC1               0.57

                Cohen's kappa of pairs
                  ann, bob                 0.50 on 4 items

                grader                    ratings  agreement  accuracy  severity
                ann                             4       75 %      84 %  –
                bob                             5       75 %      89 %  –

                The graders agree too little to rely on (alpha below 0.667). No interval: too many draws among the items have but one label.
                """, ""));
    }

    @Test
    void whatIsUndefinedHasAReasonAndNoNumber() throws IOException {
        var csv = new StringBuilder("item,grader,label\n");
        for (int item = 0; item < 4; item++) {
            for (var grader : new String[] {"a", "b", "c"}) {
                csv.append("%d,%s,yes%n".formatted(item, grader));
            }
        }
        assertThat(agreement(csv.toString()).out())
                .contains("Krippendorff's alpha     undefined, because all 12 ratings say 'yes'\n")
                .endsWith("\nAgreement beyond chance is undefined, because all 12 ratings say 'yes'.\n");
        var json = json(csv.toString());
        for (var key : new String[] {"alpha", "fleissKappa", "gwetAc1"}) {
            assertThat(json.at("/%s/value".formatted(key)).isNull()).isTrue();
            assertThat(json.at("/%s/undefined".formatted(key)).asText()).isEqualTo("all 12 ratings say 'yes'");
        }
        assertThat(json.at("/raw/observed").asDouble()).isEqualTo(1);
        assertThat(json.at("/raw/chance").asDouble()).isEqualTo(1);
    }

    @Test
    void oneRatingIsNoAgreement() throws IOException {
        assertThat(agreement("item,grader,label\n1,ann,yes\n").out())
                .contains("raw agreement            undefined, because no item was rated by two graders\n")
                .endsWith("\nAgreement beyond chance is undefined, because there is only one grader, 'ann'.\n");
    }

    @Test
    void theJsonHasTheKeysThatTheHelpTells() throws IOException {
        var json = json("label,item,grader\n-1,x,a\n-1.0,x,b\n2e1,y,a\n20,y,b\n3,z,a\n4,z,b\n", "--level", "INTERVAL");
        assertThat(json.get("level").asText()).isEqualTo("interval");
        assertThat(json.get("labels")).extracting(JsonNode::asText).containsExactly("-1", "3", "4", "20");
        assertThat(json.at("/raw/observed").asDouble()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(json.at("/alpha/value").asDouble()).isBetween(0.99, 1.0);
        assertThat(json.at("/alpha/low").asDouble()).isLessThan(1);
        assertThat(json.at("/cohenKappa/0/quadratic/value").asDouble()).isBetween(0.99, 1.0);
        assertThat(json.at("/perGrader/1/severity/value").asDouble()).isEqualTo(-1 / 6.0, within(1e-9));
        assertThat(json.get("verdicts")).isEmpty();
        assertThat(json.get("meaning").asText()).startsWith("The graders agree well enough to rely on");
    }

    @Test
    void mostProbableVerdictsAreToldOfEachItem() throws IOException {
        var json = json("item,grader,label\n1,a,no\n1,b,no\n2,a,yes\n2,b,yes\n");
        assertThat(json.at("/verdicts/1/item").asText()).isEqualTo("2");
        assertThat(json.at("/verdicts/1/label").asText()).isEqualTo("yes");
        assertThat(json.at("/verdicts/1/probability").asDouble()).isEqualTo(1, within(1e-6));
    }

    @Test
    void filesOfAnyProgramAreRead() throws IOException {
        var expected =
                json("item,grader,label\n1,a,yes\n1,b,no\n2,a,no\n2,b,no\n").toString();
        assertThat(json("\uFEFFItem, Grader ,LABEL\r\n1,a,\"yes\"\r\n1,b,no\r\n\r\n2,a,no\r\n2,b,no")
                        .toString())
                .isEqualTo(expected);
        assertThat(json("label;comment;grader;item\nyes;\"a; b\nc\";a;1\nno;;b;1\nno;;a;2\nno;;b;2\n")
                        .toString())
                .isEqualTo(expected);
    }

    @Test
    void ordinalWordsNeedTheirOrder() throws IOException {
        var csv = "item,grader,label\n1,a,bad\n1,b,fair\n2,a,good\n2,b,good\n3,a,bad\n3,b,bad\n";
        assertThat(json(csv, "--level", "ordinal", "--order", "bad,fair,good").get("labels"))
                .extracting(JsonNode::asText)
                .containsExactly("bad", "fair", "good");
        assertMistake("""
                ratings.csv has 6 mistakes, so nothing of it is used:
                  line 2: 'bad' is no number; labels that are words need their order: --order bad,fair,good
                  line 3: 'fair' is no number; labels that are words need their order: --order bad,fair,good
                  line 4: 'good' is no number; labels that are words need their order: --order bad,fair,good
                  line 5: 'good' is no number; labels that are words need their order: --order bad,fair,good
                  line 6: 'bad' is no number; labels that are words need their order: --order bad,fair,good
                  line 7: 'bad' is no number; labels that are words need their order: --order bad,fair,good""", csv, "--level", "ordinal");
        assertMistake(
                "ratings.csv has 1 mistake, so nothing of it is used:\n  line 3: 'fair' is none of bad, good",
                csv,
                "--level",
                "ordinal",
                "--order",
                "bad,good");
        assertMistake("--order is for ordinal labels: add --level ordinal.", csv, "--order", "bad,fair,good");
        assertMistake("--order names a label twice: bad, bad.", csv, "--level", "ordinal", "--order", "bad,bad");
    }

    @Test
    void aMistakeInTheFileIsToldWithItsLine() throws IOException {
        assertMistake("""
                ratings.csv has 1 mistake, so nothing of it is used:
                  line 5: 'bob' has rated '1' before, in line 3""", "item,grader,label\n1,ann,yes\n1,bob,\"a\nb\"\n1,bob,yes\n");
        assertMistake("""
                ratings.csv has 2 mistakes, so nothing of it is used:
                  line 2: no item
                  line 3: no grader""", "item,grader,label\n,ann,yes\n1,,yes\n");
        assertMistake(
                "ratings.csv has 1 mistake, so nothing of it is used:\n  line 3: 2 cells under 3 columns",
                "item,grader,label\n1,ann,yes\n2,ann\n");
        assertMistake("""
                ratings.csv has 1 mistake, so nothing of it is used:
                  line 2: 'NaN' is no number, and the level 'interval' is for numbers""", "item,grader,label\n1,ann,NaN\n1,bob,1\n", "--level", "interval");
        assertMistake(
                "ratings.csv has no column 'grader'. It has: item, rater, label. Needed: item, grader, label.",
                "item,rater,label\n1,ann,yes\n");
        assertMistake("ratings.csv has two columns 'item'. Take one out.", "item,item,grader,label\n");
        assertMistake("ratings.csv has no ratings: all labels are empty.", "item,grader,label\n1,a,\n");
        assertMistake("ratings.csv has no ratings: no line follows the names of the columns.", "item,grader,label\n");
        assertMistake("ratings.csv is empty. Its first line must name its columns.", "");
        assertThat(agreement("item,grader,label\n1,\"ann,yes\n").err())
                .startsWith("guildhall: ratings.csv is no CSV: ")
                .contains("line 2")
                .doesNotContain("Exception");
        assertThat(agreement(new byte[] {'i', (byte) 0xff}).err())
                .isEqualTo("guildhall: ratings.csv is not UTF-8. Save it as 'CSV UTF-8'.\n");
        assertThat(Typed.in(Map.of(), "grade", "agreement", "/nowhere.csv").err())
                .isEqualTo("guildhall: There is no file /nowhere.csv. Name a CSV file.\n");
    }

    @Test
    void anUnknownLevelIsRefused() throws IOException {
        var typed = agreement("item,grader,label\n1,a,1\n", "--level", "ratio");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err())
                .contains("--level")
                .contains("NOMINAL, ORDINAL, INTERVAL")
                .contains("'ratio'");
    }
}
