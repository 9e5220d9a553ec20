package dev.guildhall.env;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.Action.Button;
import dev.guildhall.env.Action.Click;
import dev.guildhall.env.Action.DoubleClick;
import dev.guildhall.env.Action.Drag;
import dev.guildhall.env.Action.Gesture;
import dev.guildhall.env.Action.KeyPress;
import dev.guildhall.env.Action.Move;
import dev.guildhall.env.Action.Scroll;
import dev.guildhall.env.Action.Wait;
import dev.guildhall.env.Outcome.Done;
import dev.guildhall.env.Outcome.Refused;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What every surface promises that can show a web page. Extend it and say how yours is opened.
public abstract class SurfaceContract {
    private static final Size SIZE = new Size(640, 480);

    protected final LocalPages pages = new LocalPages();

    /// A surface that shows this page and nothing else, and is patient for three seconds or so.
    protected abstract Surface open(URI page, Size size);

    /// How many pixels a notch of the wheel moves a page.
    protected int notch() {
        return 100;
    }

    @AfterEach
    final void closePages() {
        pages.close();
    }

    @Test
    void aFrameHasTheSizeThatWasAsked() {
        try (var surface = opened("Hello")) {
            assertThat(surface.size()).isEqualTo(SIZE);
            assertThat(surface.look().frame().size()).isEqualTo(SIZE);
        }
    }

    @Test
    void anUnchangedScreenGivesTheSameFrame() {
        var page = "<h1>Hello</h1><input autofocus value='the caret is here'>";
        try (var surface = opened(page)) {
            var first = surface.look();
            surface.perform(new Wait(700));
            assertThat(surface.look().frame()).isEqualTo(first.frame());
            assertThat(first.atRest()).isTrue();
        }
        try (var another = opened(page)) {
            var first = another.look().frame();
            assertThat(another.look().frame()).isEqualTo(first);
        }
    }

    @Test
    void aClickLandsWhereItIsAimed() {
        try (var surface = opened(tells("mousedown", "click"))) {
            does(surface, new Click(new Point(321, 123)), new Click(new Point(0, 0)), new Click(new Point(639, 479)));
            assertThat(pages.said())
                    .containsExactly(
                            "mousedown 0 at 321,123",
                            "click 0 at 321,123",
                            "mousedown 0 at 0,0",
                            "click 0 at 0,0",
                            "mousedown 0 at 639,479",
                            "click 0 at 639,479");
        }
    }

    @Test
    void everyButtonIsItself() {
        try (var surface = opened(tells("mousedown", "contextmenu"))) {
            does(surface, new Click(new Point(10, 20), Button.RIGHT), new Click(new Point(30, 40), Button.MIDDLE));
            assertThat(pages.said())
                    .containsExactly("mousedown 2 at 10,20", "contextmenu 2 at 10,20", "mousedown 1 at 30,40");
        }
    }

    @Test
    void aDoubleClickIsOne() {
        try (var surface = opened(tells("click", "dblclick"))) {
            does(surface, new DoubleClick(new Point(50, 60)));
            assertThat(pages.said()).containsExactly("click 0 at 50,60", "click 0 at 50,60", "dblclick 0 at 50,60");
        }
    }

    @Test
    void aDragHoldsTheButtonOnItsWay() {
        var page = tells("mousedown", "mouseup") + """
                <script>
                  onmousemove = (e) => { if (e.buttons === 1 && !this.told) { this.told = true; say('held'); } };
                </script>
                """;
        try (var surface = opened(page)) {
            does(surface, new Drag(new Point(20, 30), new Point(220, 230)));
            assertThat(pages.said()).containsExactly("mousedown 0 at 20,30", "held", "mouseup 0 at 220,230");
        }
    }

    @Test
    void whatThePointerIsOnCanShowIt() {
        try (var surface = opened("<style>p:hover { background: black }</style><p>Here</p>")) {
            does(surface, new Move(new Point(300, 400)));
            var before = surface.look().frame();
            does(surface, new Move(new Point(30, 25)));
            assertThat(surface.look().frame()).isNotEqualTo(before);
        }
    }

    @Test
    void textIsTypedAsItIs() {
        var text = "Grüße aus İzmir, „東京“ & ½ kg 🙂 <b>\nsecond line";
        try (var surface = opened("<textarea autofocus onblur=\"say(this.value)\"></textarea>")) {
            does(surface, new Action.Type(text), new KeyPress("Tab"));
            assertThat(pages.said()).containsExactly(text);
        }
    }

    @Test
    void aLineFeedIsTheEnterKeyAndATabTheTabKey() {
        pages.with("/done", "done <script>say(location.search)</script>");
        try (var surface =
                opened("<form action=/done><input name=a autofocus><input name=b><button>Send</button></form>")) {
            does(surface, new Action.Type("one\ttwo\n"));
            assertThat(pages.said()).containsExactly("?a=one&b=two");
        }
    }

    @Test
    void keysAndChordsDoWhatTheyDo() {
        var page = """
                <input id=a value="old"><input autofocus id=b value="old" onblur="say(this.value)">
                <script>onkeydown = (e) => { if (e.key === 'F2' || e.key === '+' || e.key === ' ') say(e.key + e.ctrlKey) }</script>
                """;
        try (var surface = opened(page)) {
            does(
                    surface,
                    new KeyPress("Control+a"),
                    new Action.Type("new"),
                    new KeyPress("F2"),
                    new KeyPress("Control++"),
                    new KeyPress("Home"),
                    new KeyPress("Delete"),
                    new KeyPress("Space"),
                    new KeyPress("Shift+Tab"));
            assertThat(pages.said()).containsExactly("F2false", "+true", " false", " ew");
        }
    }

    @Test
    void theWheelMovesThePageAsFarForEveryNotch() {
        var page = """
                <div style="width: 3000px; height: 3000px">Long</div>
                <script>onclick = () => say(scrollX + ',' + scrollY)</script>
                """;
        try (var surface = opened(page)) {
            var middle = new Point(300, 200);
            var top = surface.look().frame();
            does(surface, new Scroll(middle, 0, 3), new Click(middle), new Scroll(middle, 2, -1), new Click(middle));
            does(surface, new Scroll(middle, -50, -50));
            assertThat(pages.said()).containsExactly("0," + 3 * notch(), 2 * notch() + "," + 2 * notch());
            assertThat(surface.look().frame()).isEqualTo(top);
        }
    }

    @Test
    void aPointOutsideIsRefusedAndNothingHappens() {
        try (var surface = opened(tells("mousedown", "mousemove", "wheel"))) {
            var outside = new Point(640, 20);
            var why = "640,20 is outside the screen, which is 640×480: x is 0 to 639 and y is 0 to 479";
            for (Gesture gesture : List.of(
                    new Click(outside),
                    new DoubleClick(outside),
                    new Move(outside),
                    new Scroll(outside, 0, 1),
                    new Drag(outside, new Point(1, 1)),
                    new Drag(new Point(1, 1), outside))) {
                assertThat(surface.perform(gesture)).isEqualTo(new Refused(why));
            }
            assertThat(surface.perform(new Click(new Point(5, -1)))).isInstanceOf(Refused.class);
            surface.look();
            assertThat(pages.said())
                    .as("but for where the pointer stood at first")
                    .allMatch("mousemove 0 at 0,0"::equals);
        }
    }

    @Test
    void aLookWaitsForWhatThePageFetchesAndDraws() {
        pages.with("/slow-answer", "42").with("/there", "<p id=p>42</p>");
        var page = """
                <p id=p>none</p>
                <script>onclick = () => fetch('/slow-answer').then(() => p.textContent = '42')</script>
                """;
        try (var surface = opened(page);
                var there = open(pages.at("/there"), SIZE)) {
            does(surface, new Click(new Point(300, 300)));
            does(there, new Click(new Point(300, 300)));
            assertThat(surface.look().frame()).isEqualTo(there.look().frame());
        }
    }

    @Test
    void aWaitEndsWhenSomethingChangedAndRestsAgain() {
        var page = "<p id=p>wait</p><script>onclick = () => setTimeout(() => p.textContent = 'there', 900)</script>";
        try (var surface = opened(page)) {
            var before = surface.look().frame();
            does(surface, new Click(new Point(300, 300)));
            assertThat(took(() -> does(surface, new Wait(10_000))))
                    .isBetween(Duration.ofMillis(200), Duration.ofMillis(6_000));
            assertThat(surface.look().frame()).isNotEqualTo(before);
        }
    }

    @Test
    void aWaitInWhichNothingChangesTakesItsTime() {
        try (var surface = opened("still")) {
            surface.look();
            assertThat(took(() -> does(surface, new Wait(600))))
                    .isBetween(Duration.ofMillis(590), Duration.ofMillis(3_000));
        }
    }

    @Test
    void aScreenThatNeverRestsIsShownAllTheSame() {
        var page = "<p id=p></p><script>setInterval(() => p.textContent = performance.now(), 5)</script>";
        try (var surface = opened(page)) {
            assertThat(surface.look().atRest()).isFalse();
        }
    }

    @Test
    void aClosedSurfaceSaysSo() {
        var surface = opened("Hello");
        surface.close();
        assertThatThrownBy(surface::look).isInstanceOf(SurfaceBroke.class).hasMessageContaining("was closed");
        assertThatThrownBy(() -> surface.perform(new Action.Type("a"))).isInstanceOf(SurfaceBroke.class);
        assertThatCode(surface::close).doesNotThrowAnyException();
    }

    /// Opens a page with this body.
    protected final Surface opened(String body) {
        return open(pages.with("/", body).at("/"), SIZE);
    }

    /// Performs gestures as an episode does: each is carried out, then looked at.
    protected static void does(Surface surface, Gesture... gestures) {
        for (var gesture : gestures) {
            assertThat(surface.perform(gesture)).isEqualTo(new Done());
            if (!(gesture instanceof Wait)) {
                surface.look();
            }
        }
    }

    private static String tells(String... events) {
        return """
                <div class=at style="width: 640px; height: 480px"></div>
                <script>
                  for (const name of '%s'.split(' ')) {
                    addEventListener(name, (e) => say(`${name} ${e.button} at ${e.clientX},${e.clientY}`));
                  }
                </script>
                """.formatted(String.join(" ", events));
    }

    private static Duration took(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
