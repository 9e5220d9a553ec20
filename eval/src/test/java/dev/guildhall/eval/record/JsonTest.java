package dev.guildhall.eval.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.Action;
import dev.guildhall.env.Point;
import dev.guildhall.env.company.Change;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Verdict;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonTest {

    static Stream<Class<?>> everyRecordOfAClosedSet() {
        return Json.CLOSED.stream().flatMap(Json::recordsOf);
    }

    @ParameterizedTest
    @MethodSource("everyRecordOfAClosedSet")
    void aRecordComesBackAsItWasByTheNameOfItsSet(Class<?> kind) {
        var value = Made.of(kind);
        for (var closed : Json.CLOSED) {
            if (closed.isInstance(value)) {
                var json = Json.text(value);
                assertThat(json).startsWith("{\"type\":\"" + Json.nameOf(kind) + "\"");
                assertThat(Json.read(json, closed)).isEqualTo(value);
            }
        }
    }

    @Test
    void aManifestAndAnEntryAndEvidenceComeBackToo() {
        for (var kind : new Class<?>[] {Manifest.class, Entry.class, Evidence.class}) {
            var value = Made.of(kind);
            assertThat((Object) Json.read(Json.text(value), kind)).isEqualTo(value);
        }
    }

    @Test
    void aClickReadsAsPeopleExpect() {
        assertThat(Json.text(new Action.Click(new Point(5, 7))))
                .isEqualTo("{\"type\":\"click\",\"at\":{\"x\":5,\"y\":7},\"button\":\"LEFT\"}");
        assertThat(Json.text(new Action.KeyPress("Control+a")))
                .isEqualTo("{\"type\":\"key_press\",\"keys\":\"Control+a\"}");
    }

    @Test
    void noTwoRecordsOfASetShareAName() {
        for (var closed : Json.CLOSED) {
            assertThat(Json.recordsOf(closed).map(Json::nameOf)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aNullOfTheDatabaseStaysNullAndColumnsKeepTheirOrder() {
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("zone", null);
        values.put("amount", "4990");
        Change change = new Change.Added("refund", "1042", values);
        var back = (Change.Added) Json.read(Json.text(change), Change.class);
        assertThat(back).isEqualTo(change);
        assertThat(back.values().keySet()).containsExactly("zone", "amount");
    }

    @Test
    void anyTextAWorkerWritesCanBeKept() {
        var odd = "line\nfeed \u2028 \0 \"quote\" </script> İıß 😀";
        Action type = new Action.Type(odd);
        assertThat(Json.read(Json.text(type), Action.class)).isEqualTo(type);
        assertThat(Json.bytes(type)).doesNotContain((byte) '\n');
        assertThat(new String(Json.bytes(new Action.Type("half \uD83D")), StandardCharsets.UTF_8))
                .contains("half ?");
    }

    @Test
    void moneyKeepsItsCents() {
        assertThat(Json.text(new BigDecimal("0.10"))).isEqualTo("0.10");
        assertThat(Json.read("0.10", BigDecimal.class)).isEqualTo(new BigDecimal("0.10"));
    }

    @Test
    void theSameEvidenceHasTheSameBytes() {
        var programs = new LinkedHashMap<String, Snapshot>();
        programs.put("shop", Snapshot.EMPTY);
        programs.put("crm", Snapshot.EMPTY);
        programs.put("mail", Snapshot.EMPTY);
        assertThat(Json.text(new Evidence(programs, Map.of(), new Ending.Finished("done"))))
                .isEqualTo("{\"before\":{\"crm\":{\"tables\":[]},\"mail\":{\"tables\":[]},\"shop\":{\"tables\":[]}},"
                        + "\"after\":{},\"ending\":{\"type\":\"finished\",\"report\":\"done\"}}");
    }

    @Test
    void whatIsOfAnotherFormatIsRefused() {
        assertThatThrownBy(() -> Json.read("{\"type\":\"not_met\"}", Verdict.class))
                .hasMessageContaining("not a Verdict")
                .hasMessageContaining("seen");
        assertThatThrownBy(() -> Json.read("{\"type\":\"met\",\"more\":1}", Verdict.class))
                .hasMessageContaining("more");
        assertThatThrownBy(() -> Json.read("{\"type\":\"maybe\"}", Verdict.class))
                .hasMessageContaining("maybe");
    }
}
