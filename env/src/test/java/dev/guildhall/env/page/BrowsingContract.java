package dev.guildhall.env.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Action;
import dev.guildhall.env.Action.Click;
import dev.guildhall.env.Action.Gesture;
import dev.guildhall.env.Action.KeyPress;
import dev.guildhall.env.Action.Move;
import dev.guildhall.env.Frame;
import dev.guildhall.env.LocalPages;
import dev.guildhall.env.Outcome.Done;
import dev.guildhall.env.Point;
import dev.guildhall.env.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a browser adds to the contract: origins, windows, dialogs, lists, the clock, and that it sees a navigation
/// which shows nothing yet.
@Timeout(90)
public abstract class BrowsingContract {
    private static final Size SIZE = new Size(640, 480);
    private static final Point LINK = new Point(20, 10);
    private static final Point REST = new Point(600, 460);

    private final LocalPages pages = new LocalPages();
    private final LocalPages foreign = new LocalPages();

    /// The browser to open pages in; closed by whoever extends this.
    protected abstract Browser browser();

    @AfterEach
    final void closePages() {
        pages.close();
        foreign.close();
    }

    @Test
    void aLookWaitsForANavigationThatIsSlow() {
        pages.with("/slow", "<h1>Thanks</h1>").with("/there", "<h1>Thanks</h1>");
        try (var surface = opened("<form method=post action=/slow><button class=at style='left: 0; top: 0'>Send");
                var there = browser().open(Opening.of(pages.at("/there"), SIZE))) {
            assertThat(looked(surface, new Click(new Point(5, 5)))).isEqualTo(looked(there, new Move(new Point(5, 5))));
        }
    }

    /// What is done next lands on the page that comes, not on the one that is left.
    @Test
    void toSettleIsToWaitForANavigationThatIsSlow() {
        pages.with("/slow", "<h1>Thanks</h1><script>onclick = () => say('there')</script>");
        try (var surface = opened("<form method=post action=/slow><button class=at style='left: 0; top: 0'>Send")) {
            assertThat(surface.perform(new Click(new Point(5, 5)))).isEqualTo(new Done());
            surface.settle();
            looked(surface, new Click(REST));
            assertThat(pages.said()).containsExactly("there");
        }
    }

    @Test
    void aForeignLinkIsRefusedAndThePageStays() {
        var there = foreign.with("/page", "foreign").at("/page");
        try (var surface = opened("<a href='%s'>Elsewhere</a>".formatted(there))) {
            var before = looked(surface, new Move(LINK));
            assertThat(looked(surface, new Click(LINK), new Move(LINK))).isEqualTo(before);
            assertThat(surface.refusedRequests()).containsExactly(there.toString());
            assertThat(foreign.visits()).isEmpty();
        }
    }

    @Test
    void neitherRedirectsNorSocketsNorPicturesReachAForeignPlace() {
        var picture = foreign.at("/picture.png");
        var socket = foreign.at("/socket").toString().replace("http", "ws");
        try (var surface = opened("""
                <a href='/away?%s'>Away</a><img src='%s'><script>new WebSocket('%s')</script>
                """.formatted(foreign.at("/page"), picture, socket))) {
            looked(surface, new Click(LINK));
            assertThat(surface.refusedRequests())
                    .contains(picture.toString(), socket, foreign.at("/page").toString());
            assertThat(foreign.visits()).isEmpty();
        }
    }

    @Test
    void anotherProgramMayBeVisitedIfTheOpeningSaysSo() {
        var there = foreign.with("/page", "foreign").at("/page");
        pages.with("/", "<a href='%s'>Elsewhere</a>".formatted(there));
        try (var surface = browser().open(Opening.of(pages.at("/"), SIZE).also(there))) {
            looked(surface, new Click(LINK));
            assertThat(foreign.visits()).contains("/page");
            assertThat(surface.refusedRequests()).isEmpty();
        }
    }

    @Test
    void aNewWindowComesToTheFrontAndLeavesItWhenClosed() {
        pages.with("/new", "<h1>New</h1>");
        try (var surface = opened("<a target=_blank href=/new>Open</a>")) {
            var old = looked(surface, new Move(LINK));
            var fresh = looked(surface, new Click(LINK));
            assertThat(fresh).isNotEqualTo(old);
            looked(surface, new KeyPress("Control+w"));
            assertThat(looked(surface, new Move(LINK))).isEqualTo(old);
            assertThat(looked(surface, new KeyPress("Control+w"))).isEqualTo(old);
        }
    }

    @Test
    void aWindowThatClosesItselfIsNoFault() {
        pages.with("/new", "<button class=at style='left: 0; top: 0' onclick='window.close()'>Close</button>");
        try (var surface = opened("<a target=_blank href=/new>Open</a>")) {
            var old = looked(surface, new Move(LINK));
            looked(surface, new Click(LINK));
            assertThat(looked(surface, new Click(LINK), new Move(LINK))).isEqualTo(old);
        }
    }

    @Test
    void backForwardAndReloadAreKeys() {
        pages.with("/next", "<h1>Next</h1>");
        try (var surface = opened("<a href=/next>Go</a>")) {
            var first = looked(surface, new Move(LINK));
            var next = looked(surface, new Click(LINK), new Move(REST));
            assertThat(looked(surface, new KeyPress("Alt+ArrowLeft"), new Move(LINK)))
                    .isEqualTo(first);
            assertThat(looked(surface, new KeyPress("Alt+ArrowLeft"), new Move(LINK)))
                    .as("nothing is before home")
                    .isEqualTo(first);
            assertThat(looked(surface, new KeyPress("Alt+ArrowRight"), new Move(REST)))
                    .isEqualTo(next);
            looked(surface, new KeyPress("F5"));
            assertThat(pages.visits().stream().filter("/next"::equals).count()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aQuestionIsShownAndItsAnswerGiven() {
        try (var surface =
                opened("<button class=at style='left:0;top:300px' onclick=\"say(confirm('Delete?'))\">Delete")) {
            var button = new Point(20, 310);
            var before = looked(surface, new Move(REST));
            var asking = looked(surface, new Click(button));
            assertThat(asking).isNotEqualTo(before);
            assertThat(surface.insides().orElseThrow().elements().text()).contains("Delete?\n", "OK\n", "Cancel\n");
            assertThat(pages.said()).isEmpty();

            looked(surface, new KeyPress("Enter"), new Move(REST));
            assertThat(pages.said()).containsExactly("true");
            looked(surface, new Click(button), new KeyPress("Escape"));
            assertThat(pages.said()).containsExactly("true", "false");
            looked(surface, new Click(button), new KeyPress("F5"), new KeyPress("Control+w"), new KeyPress("Enter"));
            assertThat(pages.said()).containsExactly("true", "false", "true");
        }
    }

    @Test
    void aPromptTakesTextAndAnAlertFollows() {
        var page = """
                <script>
                  setTimeout(() => { const name = prompt('Who?', 'x'); say(name); alert('Hello ' + name); say('over'); }, 100);
                </script>
                """;
        try (var surface = opened(page)) {
            looked(surface, new KeyPress("Control+a"), new Action.Type("Zoë".repeat(100)), new KeyPress("Control+a"));
            looked(surface, new Action.Type("Zoë\n"));
            assertThat(surface.insides().orElseThrow().elements().text()).contains("Hello Zoë");
            assertThat(pages.said()).containsExactly("Zoë");
            looked(surface, new KeyPress("Enter"));
            assertThat(pages.said()).containsExactly("Zoë", "over");
        }
    }

    @Test
    void theListOfASelectIsSeenAndClicked() {
        var page = "<select id=s onchange='say(s.value)'><option>Open<option>Pending<option>Closed</select>";
        try (var surface = opened(page)) {
            var before = looked(surface, new Move(LINK));
            assertThat(looked(surface, new Click(LINK))).isNotEqualTo(before);
            var option = surface.insides().orElseThrow().elements().elements().stream()
                    .filter(e -> e.text().equals("Closed"))
                    .findFirst()
                    .orElseThrow();
            looked(surface, new Click(option.box().center()));
            assertThat(pages.said()).containsExactly("Closed");
        }
    }

    @Test
    void aLookWaitsForTimersThatEndSoonAndNotForClocks() {
        var page = """
                <p id=p>old</p>
                <script>
                  onclick = () => setTimeout(() => { p.textContent = 'new'; say('new'); }, 650);
                  const poll = () => setTimeout(poll, 300);
                  poll();
                </script>
                """;
        try (var surface = opened(page)) {
            surface.perform(new Click(LINK));
            assertThat(surface.look().atRest()).isTrue();
            assertThat(pages.said()).containsExactly("new");
        }
    }

    @Test
    void thePageHasTheWorldsTimeAndItsTimersRun() {
        var now = new AtomicReference<>(Instant.parse("2026-03-02T09:15:00Z"));
        pages.with("/", """
                <script>
                  const tell = (what) => say([what, new Date().toISOString(), Date.now(), typeof Date(), new Date(0).getTime()]);
                  tell('start');
                  onclick = () => setTimeout(() => tell('timer'), 50);
                </script>
                """);
        try (var surface = browser().open(Opening.of(pages.at("/"), SIZE).at(now::get))) {
            surface.look();
            now.set(Instant.parse("2026-03-02T10:00:00.500Z"));
            looked(surface, new Click(LINK), new KeyPress("F5"));
            assertThat(pages.said())
                    .containsExactly(
                            "start,2026-03-02T09:15:00.000Z,1772442900000,string,0",
                            "timer,2026-03-02T10:00:00.500Z,1772445600500,string,0",
                            "start,2026-03-02T10:00:00.500Z,1772445600500,string,0");
        }
    }

    @Test
    void thePageIsToldTheSameEverywhere() {
        var page = """
                <script>
                  const is = (query) => matchMedia(query).matches;
                  say([navigator.language, new Date(2026, 6, 1).getTimezoneOffset(), devicePixelRatio,
                    is('(prefers-color-scheme: dark)'), is('(prefers-reduced-motion)'), innerWidth, innerHeight]);
                </script>
                """;
        opened(page).close();
        browser().open(Opening.of(pages.at("/"), SIZE).inTheDark()).close();
        assertThat(pages.said()).containsExactly("en-GB,0,1,false,true,640,480", "en-GB,0,1,true,true,640,480");
    }

    @Test
    void nothingIsLeftForTheNextPage() {
        var page = """
                <script>
                  say(document.cookie + localStorage.length);
                  document.cookie = 'a=1; max-age=1000'; localStorage.setItem('b', '2');
                </script>
                """;
        opened(page).close();
        opened(page).close();
        assertThat(pages.said()).containsExactly("0", "0");
    }

    @Test
    void aDownloadIsRefused() {
        try (var surface = opened("<a download href=/file>File</a>")) {
            var before = looked(surface, new Move(LINK));
            looked(surface, new Click(LINK));
            assertThat(looked(surface, new Move(LINK))).isEqualTo(before);
        }
    }

    @Test
    void aDownloadLandsInTheFolderThatTheOpeningNames(@TempDir Path folder) throws IOException {
        pages.with("/", """
                <a id=a download='part.txt'>Part</a>
                <script>
                  let n = 0;
                  a.onclick = () => { a.href = URL.createObjectURL(new Blob(['part ' + ++n])); };
                </script>
                """);
        try (var surface = browser().open(Opening.of(pages.at("/"), SIZE).savingTo(folder))) {
            var part = folder.resolve("part.txt");
            looked(surface, new Click(LINK));
            awaited(surface, part, "part 1");
            looked(surface, new Click(LINK));
            awaited(surface, part, "part 2");
            assertThat(folder.toFile().list()).containsExactly("part.txt");
        }
    }

    /// A download ends some time after the click.
    private static void awaited(PageSurface surface, Path file, String content) throws IOException {
        for (int i = 0; i < 30 && !(Files.exists(file) && Files.readString(file).equals(content)); i++) {
            surface.perform(new Action.Wait(100));
            surface.look();
        }
        assertThat(file).hasContent(content);
    }

    private PageSurface opened(String body) {
        var surface =
                browser().open(Opening.of(pages.with("/", body).at("/"), SIZE).waiting(Duration.ofSeconds(3)));
        surface.look();
        return surface;
    }

    private static Frame looked(PageSurface surface, Gesture... gestures) {
        for (var gesture : gestures) {
            assertThat(surface.perform(gesture)).isEqualTo(new Done());
            surface.look();
        }
        return surface.look().frame();
    }
}
