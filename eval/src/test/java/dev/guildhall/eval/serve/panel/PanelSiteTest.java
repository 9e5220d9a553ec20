package dev.guildhall.eval.serve.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Remarks;
import dev.guildhall.eval.panel.Design;
import dev.guildhall.eval.report.SampleRun;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the office answers, without a browser: who is let in, and what is taken.
class PanelSiteTest {
    private static final List<String> NAMES = List.of("Ann", "Bo", "Cleo");
    private static final String JSON = "application/json";

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private SampleOffice sample;
    private PanelSite site;
    private SequencedMap<String, String> tokens;

    PanelSiteTest(@TempDir Path home) {
        sample = new SampleOffice(home);
        sample.record(3, List.of("llm:openai/gpt-5", "apprentice", "idle", "solution"));
        tokens = sample.begin("march", Design.ACCEPT, 6, 2, 1, NAMES);
        site = sample.serve(Optional.empty());
    }

    @BeforeEach
    void introduceAnn() throws Exception {
        assertThat(grader("Ann").introduce().statusCode()).isEqualTo(200);
    }

    @AfterEach
    void close() {
        site.close();
        sample.close();
        client.close();
    }

    private Sender grader(String name) {
        return new Sender(client, site, tokens.getOrDefault(name, ""));
    }

    private List<Grade> grades() {
        return sample.office.ledger().grades("march");
    }

    /// What Ann has to say of the item before her, known or not.
    private String right(int place) {
        var look = sample.office.panels().looks("march").stream()
                .filter(each -> each.seat().equals("Ann") && each.assignment().place() == place)
                .findFirst()
                .orElseThrow();
        var gold = sample.office
                .panels()
                .get("march")
                .item(look.assignment().item())
                .gold();
        return Sender.body("accept", gold.map(known -> known.right().getFirst()).orElse("yes"));
    }

    private HttpResponse<String> office(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(site.home().resolve(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aLinkLeadsToTheFirstItemThenToTheNext() throws Exception {
        assertThat(grader("Bo").get("").body()).contains("Welcome, Bo").contains("You will see 9 items");
        var first = grader("Ann").get("");
        assertThat(first.uri().getPath()).endsWith("/1");
        assertThat(first.body()).contains("Item 1 of 9", "Would you accept it as the commissioned work?");
        assertThat(grader("Ann").submit(1, right(1)).body()).contains("\"right\":true");
        assertThat(grader("Ann").get("").uri().getPath()).endsWith("/2");
        assertThat(grader("Ann").get("/1").uri().getPath()).as("no way back").endsWith("/2");
        assertThat(grader("Ann").get("/5").uri().getPath()).as("nor ahead").endsWith("/2");
    }

    @Test
    void noPageTellsWhoMadeTheWork() throws Exception {
        for (int place = 1; place <= 9; place++) {
            var page = grader("Ann").get("/" + place).body();
            assertThat(page)
                    .doesNotContain(
                            "gpt-5", "openai", "idle", "apprentice", "solution", "refunds-march", "language model")
                    .doesNotContain("/home/agent");
            assertThat(grader("Ann").submit(place, right(place)).statusCode()).isEqualTo(200);
        }
        assertThat(grader("Ann").get("").body()).contains("Thank you, that was all");
        assertThat(office("/panels/march").body()).contains("a statement of being a program");
    }

    @Test
    void textsThatAreHtmlStayText() throws Exception {
        grader("Ann").submit(1, right(1));
        grader("Ann").submit(2, right(2));
        var page = grader("Ann").get("/3").body();
        assertThat(page).contains("&lt;/script&gt;&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        var html = SampleRun.INJECTION.replace("\"", "\\\"");
        var draft = right(3).replace("It names the amount.", html);
        assertThat(grader("Ann").post("/3/draft", JSON, draft).statusCode()).isEqualTo(204);
        assertThat(grader("Ann").get("/3").body()).doesNotContain("<script>alert", "<img src=x");
        assertThat(grader("Ann").submit(3, draft).statusCode()).isEqualTo(200);
        assertThat(grades())
                .extracting(Grade::remarks)
                .extracting(Remarks::justification)
                .contains(SampleRun.INJECTION);
        assertThat(grader("Bo")
                        .post(
                                "/profile",
                                "application/x-www-form-urlencoded",
                                Sender.PROFILE + "%3Cscript%3Ealert(1)%3C/script%3E")
                        .statusCode())
                .isEqualTo(200);
        assertThat(office("/panels/march").body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void anotherPersonsLinkOpensNothingOfMine() throws Exception {
        assertThat(new Sender(client, site, "x".repeat(32)).get("").statusCode())
                .isEqualTo(404);
        assertThat(new Sender(client, site, "x".repeat(32)).submit(1, right(1)).statusCode())
                .isEqualTo(404);
        assertThat(grader("Bo").introduce().statusCode()).isEqualTo(200);
        assertThat(grader("Bo").submit(1, right(1)).statusCode()).isEqualTo(200);
        assertThat(grades()).allMatch(grade -> grade.by().name().equals("Bo"));
        assertThat(grader("Ann").submit(99, right(1)).statusCode()).isEqualTo(404);
        assertThat(office("/panels/march").body()).doesNotContain(tokens.getOrDefault("Ann", "?"));
    }

    @Test
    void aLinkExpiresAndCanBeWithdrawnAndReplaced() throws Exception {
        sample.now.set(SampleOffice.NOON.plus(Duration.ofDays(30)));
        assertThat(grader("Ann").get("").statusCode()).isEqualTo(410);
        assertThat(grader("Ann").get("").body()).contains("This invitation has expired");
        assertThat(grader("Ann").submit(1, right(1)).statusCode()).isEqualTo(410);
        sample.now.set(SampleOffice.NOON);
        sample.office.panels().revoke("march", "Ann", SampleOffice.NOON);
        assertThat(grader("Ann").submit(1, right(1)).body()).contains("This invitation was withdrawn");
        var again = sample.office
                .panels()
                .invite("march", "Ann", sample.office.chance(), SampleOffice.NOON.plusSeconds(60));
        assertThat(grader("Ann").get("").statusCode()).as("the old one").isEqualTo(404);
        assertThat(new Sender(client, site, again).get("").statusCode()).isEqualTo(200);
        assertThat(grades()).isEmpty();
    }

    @Test
    void aFormThatIsSentAgainCountsOnceAndAnotherIsNotTaken() throws Exception {
        assertThat(grader("Ann").submit(1, right(1)).statusCode()).isEqualTo(200);
        assertThat(grader("Ann").submit(1, right(1)).statusCode()).isEqualTo(200);
        assertThat(grades()).hasSize(2);
        var other = grader("Ann").submit(1, Sender.body("accept", "no"));
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("was submitted or skipped before");
        assertThat(grades()).hasSize(2);
        assertThat(grader("Ann").post("/1/draft", JSON, right(1)).statusCode()).isEqualTo(409);
        assertThat(grader("Ann").post("/1/skip", JSON, "{\"reason\":\"x\"}").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"Origin, http://evil.example", "Origin, null", "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site"
    })
    void aFormOfAnotherSiteIsNotTaken(String header, String value) throws Exception {
        assertThat(grader("Ann")
                        .post("/1/submit", JSON, right(1), header, value)
                        .statusCode())
                .isEqualTo(403);
        assertThat(grader("Bo")
                        .post("/profile", "application/x-www-form-urlencoded", Sender.PROFILE, header, value)
                        .statusCode())
                .isEqualTo(403);
        assertThat(grades()).isEmpty();
        var own = "http://" + site.home().getAuthority();
        assertThat(grader("Ann")
                        .post("/1/submit", JSON, right(1), "Origin", own)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPlainFormCannotSubmit() throws Exception {
        assertThat(grader("Ann").post("/1/submit", "text/plain", right(1)).statusCode())
                .isEqualTo(415);
        assertThat(grader("Ann").submit(1, "{\"answers\":").statusCode()).isEqualTo(400);
        assertThat(grader("Ann").submit(1, "{}").body()).contains("What was sent cannot be read");
    }

    @Test
    void anEnormousJustificationIsRefused() throws Exception {
        var long1 = right(1).replace("It names the amount.", "x".repeat(10_001));
        assertThat(grader("Ann").submit(1, long1).body()).contains("has 10001 characters; at most 10000");
        var enormous = right(1).replace("It names the amount.", "x".repeat(300_000));
        assertThat(grader("Ann").submit(1, enormous).statusCode()).isEqualTo(413);
        assertThat(grades()).isEmpty();
        var longest = right(1).replace("It names the amount.", "x".repeat(10_000));
        assertThat(grader("Ann").submit(1, longest).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "choice":"yes"      | "choice":"maybe" | The answer to 'correct' takes one of [yes, no].
            "severity":"MINOR"  | "severity":null  | Please say how bad the worst fault is.
            "confidence":4      | "confidence":9   | Please say how sure you are.
            "guess":["PROGRAM"] | "guess":[]       | Please guess who made it.
            It names the amount. | ~ ~             | Please say in a sentence why.
            "activeSeconds":12.5 | "activeSeconds":-1 | The time that it took cannot be.
            "correct":          | "other":         | 'correct' has no answer yet.
            """)
    void whatIsMissingIsSaidInASentence(String was, String is, String told) throws Exception {
        var whole = Sender.body("accept", "yes");
        assertThat(whole).contains(was);
        var sent = grader("Ann").submit(1, whole.replace(was, is));
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sent.body()).contains(told);
        assertThat(grades()).isEmpty();
    }

    @Test
    void whoDoesNotQualifyIsThankedAndGoesNoFurther() throws Exception {
        for (int place = 1; place <= 2; place++) {
            var wrong = right(place).contains("\"yes\"") ? "no" : "yes";
            assertThat(grader("Ann").submit(place, Sender.body("accept", wrong)).body())
                    .contains("\"right\":false");
        }
        assertThat(grader("Ann").get("").body()).contains("this panel goes on without you");
        assertThat(grader("Ann").get("/3").body()).contains("this panel goes on without you");
        assertThat(grader("Ann").submit(3, right(3)).statusCode()).isEqualTo(403);
    }

    @Test
    void anItemCanBeSkippedWithAReason() throws Exception {
        assertThat(grader("Ann").post("/1/skip", JSON, "{\"reason\":\"x\"}").body())
                .contains("cannot be skipped");
        grader("Ann").submit(1, right(1));
        grader("Ann").submit(2, right(2));
        assertThat(grader("Ann").post("/3/skip", JSON, "{\"reason\":\" \"}").body())
                .contains("in a sentence why");
        assertThat(grader("Ann")
                        .post("/3/skip", JSON, "{\"reason\":\"I know it\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(grader("Ann").get("").uri().getPath()).endsWith("/4");
        assertThat(grader("Ann").submit(3, right(3)).statusCode()).isEqualTo(400);
    }

    @Test
    void tokensAreHardToGuessAndNotKept() {
        assertThat(new HashSet<>(tokens.values())).hasSize(3).allMatch(token -> token.matches("[\\w-]{32}"));
    }

    @Test
    void anotherAddressThanThisMachinesAsksForAPasswordAndSaysHowToPutTlsInFront() {
        assertThatThrownBy(() -> PanelSite.start("0.0.0.0", 0, Optional.empty(), sample.office))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("GUILDHALL_ADMIN_PASSWORD")
                .hasMessageContaining("TLS")
                .hasMessageContaining("reverse_proxy");
    }

    @Test
    void withAPasswordTheOfficeIsClosedAndTheGradersPagesAreNot() throws Exception {
        try (var open = PanelSite.start("0.0.0.0", 0, Optional.of("hunter2"), sample.office)) {
            var address = URI.create("http://127.0.0.1:%d".formatted(open.home().getPort()));
            for (var path : List.of("/", "/panels/march", "/panels/march/grades.csv")) {
                var request = HttpRequest.newBuilder(address.resolve(path));
                assertThat(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                        .isEqualTo(401);
                request.header("Authorization", basic("admin:wrong"));
                assertThat(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                        .isEqualTo(401);
                request.setHeader("Authorization", basic("admin:hunter2"));
                assertThat(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                        .isEqualTo(200);
            }
            var link = HttpRequest.newBuilder(address.resolve("/g/" + tokens.get("Bo")))
                    .build();
            assertThat(client.send(link, HttpResponse.BodyHandlers.ofString()).body())
                    .contains("Welcome, Bo");
        }
    }

    @Test
    void afterTenWrongPasswordsNoneIsLookedAtForAWhile() throws Exception {
        try (var closed = sample.serve(Optional.of("hunter2"))) {
            for (int i = 0; i < Guesses.TRIES; i++) {
                assertThat(login(closed, "admin:guess" + i).statusCode()).isEqualTo(401);
            }
            var refused = login(closed, "admin:hunter2");
            assertThat(refused.statusCode()).as("the right one, too").isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("300");
            assertThat(refused.body()).contains("It is looked at again in 300 seconds.");
            assertThat(client.send(
                                    HttpRequest.newBuilder(closed.home().resolve("/g/" + tokens.get("Bo")))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .as("graders are not held up")
                    .isEqualTo(200);
            sample.now.set(SampleOffice.NOON.plus(Guesses.WINDOW));
            assertThat(login(closed, "admin:hunter2").statusCode()).isEqualTo(200);
            assertThat(login(closed, "admin:wrong").statusCode()).isEqualTo(401);
        }
    }

    private HttpResponse<String> login(PanelSite closed, String login) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(closed.home())
                        .header("Authorization", basic(login))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String basic(String login) {
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatWasJudgedCanBeTakenAlong() throws Exception {
        for (int place = 1; place <= 9; place++) {
            grader("Ann").submit(place, right(place));
        }
        assertThat(office("/panels/march/grades.csv").body())
                .startsWith("id,panel,item,")
                .contains("march/Ann/1/acceptable");
        assertThat(office("/panels/march/demonstrations.jsonl").body().lines())
                .hasSize(6)
                .allMatch(line -> line.contains("\"verdict\":1.0") && line.contains("Dear Mrs Berg"));
        assertThat(office("/panels/march/preferences.jsonl").body()).isEmpty();
        assertThat(office("/panels/march/secrets").statusCode()).isEqualTo(404);
        assertThat(office("/panels/gone").statusCode()).isEqualTo(404);
    }
}
