package dev.guildhall.env.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How many pictures it takes to know that a page is at rest: those after the first that shows its last change.
class RestTest {

    /// A page that looks different on each picture up to one, and then the same for ever.
    private static final class Changing implements Line {
        private final int changes;
        private int pictures;

        Changing(int changes) {
            this.changes = changes;
        }

        @Override
        public JsonObject send(String method, JsonObject how) {
            var answer = new JsonObject();
            switch (method) {
                case "Page.captureScreenshot" -> answer.addProperty("data", picture(Math.min(pictures++, changes)));
                case "Runtime.evaluate" -> {
                    var result = new JsonObject();
                    result.addProperty("value", "complete");
                    answer.add("result", result);
                }
                default -> {}
            }
            return answer;
        }

        /// A PNG file's beginning, of a picture so wide.
        private static String picture(int width) {
            var file = ByteBuffer.allocate(24).putLong(0x89504E470D0A1A0AL);
            file.putInt(16, width + 1).putInt(20, 1);
            return Base64.getEncoder().encodeToString(file.array());
        }

        @Override
        public void on(String event, Consumer<JsonObject> listener) {}

        @Override
        public void hear() {}

        @Override
        public boolean await(BooleanSupplier condition, long end) {
            return condition.getAsBoolean();
        }

        @Override
        public boolean isClosed() {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void aPageIsKnownToRestWithinTwoPicturesAfterItsLastChange(int changes) {
        var line = new Changing(changes);
        var tab = new Tab(line);

        var look = new Rest(() -> tab, new Traffic(Duration.ofSeconds(1))).look(Duration.ofSeconds(20));

        assertThat(look.atRest()).isTrue();
        assertThat(look.frame().size().width()).isEqualTo(changes + 1);
        assertThat(line.pictures - changes - 1).isBetween(1, 2);
    }

    @Test
    void aPageThatNeverRestsIsShownWhenPatienceEnds() {
        var tab = new Tab(new Changing(Integer.MAX_VALUE));

        var look = new Rest(() -> tab, new Traffic(Duration.ofSeconds(1))).look(Duration.ofMillis(50));

        assertThat(look.atRest()).isFalse();
    }
}
