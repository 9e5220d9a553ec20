package dev.guildhall.eval.serve.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.LedgerEvent;
import dev.guildhall.eval.grade.Part;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.report.SampleRun;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What whoever runs panels can do with work and grades from the web, without a browser.
class OfficePagesTest {
    private static final String GRADE = "march/Ann/1/acceptable";
    private static final String CSV = """
            item,grader,work,answer,at
            lamp,Dan,refunds-march-1-apprentice,yes,2026-03-02T10:00:00Z
            lamp,Eve,refunds-march-1-apprentice,no,2026-03-02T10:05:00Z
            """;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final SampleOffice sample;
    private final PanelSite site;
    private final OfficeSender office;

    OfficePagesTest(@TempDir Path home) {
        sample = new SampleOffice(home);
        sample.record(2, List.of("llm:openai/gpt-5", "apprentice", "solution"));
        site = sample.serve(Optional.empty());
        office = new OfficeSender(client, site, List.of());
    }

    @BeforeEach
    void annJudges() throws Exception {
        var tokens = sample.begin("march", Design.ACCEPT, 4, 0, 0, List.of("Ann"));
        var ann = new Sender(client, site, tokens.getOrDefault("Ann", ""));
        ann.introduce();
        assertThat(ann.submit(1, Sender.body("accept", "yes")).statusCode()).isEqualTo(200);
    }

    @AfterEach
    void close() {
        site.close();
        sample.close();
        client.close();
    }

    private List<Grade> grades() {
        return sample.office.ledger().grades();
    }

    @Test
    void aPersonsWorkIsHandedInAndCanBeJudged() throws Exception {
        assertThat(office.get("/work").body()).contains("support/refund-damaged, seed 2", ".dxf, .eml");
        var sent = office.file(
                "/work",
                Map.of("beside", "refunds-march-1-apprentice", "maker", "Bo Lund"),
                "C:\\Users\\Bo Lund\\reply.txt",
                "Dear Ida,\n€49.90 go back.\nBo Lund");
        assertThat(sent.statusCode()).isEqualTo(200);
        var name = sample.office.works().uploads().getFirst();
        assertThat(sent.body()).contains("The work is kept as '" + name, "the maker's name");
        assertThat(sample.office.works().work(name).parts())
                .containsExactly(
                        new Part.Letter("Reply to the customer", "", "", "Dear Ida,\n€49.90 go back.\n[removed]"));
        assertThat(office.get("/").body()).contains("value=\"" + name);
        var begun = office.form(
                "/panels",
                Map.ofEntries(
                        Map.entry("id", "april"),
                        Map.entry("trade", "support"),
                        Map.entry("design", "accept"),
                        Map.entry("graders", "1"),
                        Map.entry("items", "1"),
                        Map.entry("gold", "0"),
                        Map.entry("repeats", "0"),
                        Map.entry("seed", "1"),
                        Map.entry("days", "3"),
                        Map.entry("invite", "Cleo"),
                        Map.entry("upload", name)));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(200);
        assertThat(sample.office.panels().get("april").items().getFirst().works())
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reply.doc | Bo | a grader can be shown files that end in
            reply.png | Bo | is no picture that can be read
            reply.txt | '' | Please say whose work it is
            ''        | Bo | Please choose a file first.
            """)
    void workThatCannotBeShownIsToldAndNothingIsKept(String file, String maker, String told) throws Exception {
        var sent =
                office.file("/work", Map.of("beside", "refunds-march-1-apprentice", "maker", maker), file, "Dear Ida");
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sent.body()).contains(told);
        assertThat(sample.office.works().uploads()).isEmpty();
    }

    @Test
    void htmlInWhatIsHandedInStaysText() throws Exception {
        var sent = office.file(
                "/work",
                Map.of("beside", "refunds-march-1-apprentice", "maker", SampleRun.INJECTION),
                "<img src=x>.txt",
                SampleRun.INJECTION);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void gradesOfAnotherTeamAreBroughtInOnce() throws Exception {
        var sent = office.file("/ledger", Map.of(), "theirs.csv", CSV);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("2 grades added, 0 there already.");
        assertThat(grades()).extracting(grade -> grade.by().name()).contains("Dan", "Eve");
        assertThat(office.file("/ledger", Map.of(), "theirs.csv", CSV).body())
                .contains("0 grades added, 2 there already.");
        assertThat(office.get("/ledger?grader=Dan").body()).contains(">Dan ").doesNotContain(">Eve ");
        assertThat(office.get("/ledger/grades.csv").body()).contains(",Eve,").contains(GRADE);
    }

    @Test
    void ofAFileWithMistakesEachLineIsToldAndNoneIsTaken() throws Exception {
        int before = grades().size();
        var wrong = CSV.replace("no,2026-03-02T10:05:00Z", "no,yesterday") + "lamp,,x,yes,2026-03-02T10:05:00Z\n";
        var sent = office.file("/ledger", Map.of(), "theirs.csv", wrong);
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sent.body()).contains("line 3", "line 4");
        assertThat(office.file("/ledger", Map.of(), "theirs.xlsx", CSV).statusCode())
                .isEqualTo(400);
        assertThat(office.file("/ledger", Map.of(), "theirs.csv", new byte[] {-1, -2})
                        .body())
                .contains("is no UTF-8 text");
        assertThat(grades()).hasSize(before);
    }

    @Test
    void aGradeIsReplacedWithWhoAndWhyAndTheOldOneStaysOnRecord() throws Exception {
        assertThat(office.get("/ledger/grade?id=" + GRADE).body())
                .contains("It holds.", "It names the amount.", "<option selected>yes</option>");
        var sent = office.form(
                "/ledger/supersede",
                Map.of("id", GRADE, "answer", "no", "who", "Eve", "why", "a slip, <b>she</b> says"));
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body())
                .contains("It holds.", "Eve put it there on ", "a slip, &lt;b&gt;she&lt;/b&gt; says", ">no<");
        assertThat(office.get("/ledger/grade?id=" + GRADE).body())
                .contains("It counts no longer.", "Eve replaced it on ")
                .doesNotContain("Take it back");
        assertThat(grades())
                .filteredOn(grade -> grade.criterion().equals("acceptable"))
                .singleElement()
                .satisfies(grade -> {
                    assertThat(grade.answer()).isEqualTo(new Answer.Single("no"));
                    assertThat(grade.remarks().justification()).isEqualTo("It names the amount.");
                });
        assertThat(sample.office.ledger().verify()).isEmpty();
    }

    @Test
    void aGradeIsTakenBackWithWhoAndWhy() throws Exception {
        assertThat(office.form("/ledger/invalidate", Map.of("id", GRADE, "who", "Eve", "why", " "))
                        .body())
                .contains("taken back by somebody and for a reason: give both");
        assertThat(grades()).hasSize(2);
        var sent = office.form("/ledger/invalidate", Map.of("id", GRADE, "who", "Eve", "why", "not blind"));
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("It counts no longer.", "Eve took it back on ", ": not blind");
        assertThat(grades()).hasSize(1);
        assertThat(sample.office.ledger().events().getLast())
                .isEqualTo(new LedgerEvent.Invalidated(GRADE, "Eve", "not blind", SampleOffice.NOON));
        assertThat(office.form("/ledger/invalidate", Map.of("id", GRADE, "who", "Eve", "why", "again"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatDoesNotFitIsNotPutInAGradesPlace() throws Exception {
        assertThat(office.form("/ledger/supersede", Map.of("id", GRADE, "answer", "perhaps", "who", "E", "why", "x"))
                        .body())
                .contains("takes one of [yes, no]");
        assertThat(office.get("/ledger/grade?id=march/Ann/9/overall").statusCode())
                .isEqualTo(404);
        assertThat(office.form("/ledger/supersede", Map.of("id", "gone", "answer", "no", "who", "E", "why", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(office.get("/ledger/secrets").statusCode()).isEqualTo(404);
        assertThat(grades()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"Origin, http://evil.example", "Sec-Fetch-Site, cross-site"})
    void formsOfAnotherSiteDoNothing(String header, String value) throws Exception {
        var other = new OfficeSender(client, site, List.of(header, value));
        assertThat(other.form("/ledger/invalidate", Map.of("id", GRADE, "who", "Eve", "why", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(other.form("/ledger/supersede", Map.of("id", GRADE, "answer", "no", "who", "Eve", "why", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(other.file("/ledger", Map.of(), "theirs.csv", CSV).statusCode())
                .isEqualTo(403);
        assertThat(other.file("/work", Map.of("beside", "refunds-march-1-apprentice", "maker", "Bo"), "a.txt", "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(grades()).hasSize(2);
        assertThat(sample.office.works().uploads()).isEmpty();
    }

    @Test
    void withoutThePasswordNothingIsDone() throws Exception {
        try (var closed = sample.serve(Optional.of("hunter2"))) {
            var stranger = new OfficeSender(client, closed, List.of());
            for (var path : List.of("/work", "/ledger", "/ledger/grade?id=" + GRADE, "/ledger/grades.csv")) {
                assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(401);
            }
            assertThat(stranger.form("/ledger/invalidate", Map.of("id", GRADE, "who", "Eve", "why", "x"))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(stranger.form("/ledger/supersede", Map.of("id", GRADE, "answer", "no"))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(stranger.file("/ledger", Map.of(), "theirs.csv", CSV).statusCode())
                    .isEqualTo(401);
            assertThat(stranger.file("/work", Map.of(), "a.txt", "x").statusCode())
                    .isEqualTo(401);
        }
        assertThat(grades()).hasSize(2);
    }

    @Test
    void anEnormousFileIsRefusedAndOtherPagesTakeNone() throws Exception {
        var enormous = new byte[11_000_000];
        assertThat(office.file("/ledger", Map.of(), "theirs.csv", enormous).statusCode())
                .isEqualTo(413);
        assertThat(office.file("/work", Map.of("beside", "refunds-march-1-apprentice"), "theirs.csv", enormous)
                        .statusCode())
                .isEqualTo(413);
        assertThat(office.file("/panels", Map.of("id", "x"), "a.txt", "x").statusCode())
                .isEqualTo(415);
        assertThat(office.file("/g/x/profile", Map.of("trade", "x"), "a.txt", "x")
                        .statusCode())
                .isEqualTo(415);
    }
}
