package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.guildhall.eval.record.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The smallest run of `guildhall bench act`, with whatever is installed here.
class BenchActIT {
    @TempDir
    private Path folder;

    @Test
    void everyProgramIsMeasuredOrSaidToBeMissing() throws IOException {
        var json = folder.resolve("act.json");
        var typed = Typed.in(System.getenv(), "bench", "act", "--times", "1", "--json", json.toString());
        assertThat(typed.exit()).as(typed.err()).isZero();
        var report = Json.read(Files.readString(json), new TypeReference<Map<String, Object>>() {});
        assertThat((String) report.get("machine")).contains("cores");
        var programs = (List<?>) report.get("programs");
        assertThat(programs).hasSize(9).allSatisfy(one -> {
            var row = (Map<?, ?>) one;
            var missing = String.valueOf(row.get("missing"));
            if (missing.isEmpty()) {
                assertThat((List<?>) row.get("timings"))
                        .as(String.valueOf(row.get("program")))
                        .extracting(timing -> String.valueOf(((Map<?, ?>) timing).get("what")))
                        .containsExactly("start", "reset", "key to pixel", "rest", "capture");
            } else {
                assertThat(missing).contains("./guildhall setup ");
            }
        });
    }
}
