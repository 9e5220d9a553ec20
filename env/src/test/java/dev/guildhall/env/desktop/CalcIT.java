package dev.guildhall.env.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.env.Action;
import dev.guildhall.env.Action.KeyPress;
import dev.guildhall.env.Action.Wait;
import dev.guildhall.env.Size;
import dev.guildhall.env.folder.WorkFolder;
import dev.guildhall.env.program.calc.Calc;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// LibreOffice Calc, worked by keys, judged by the file that it saves.
class CalcIT {
    @BeforeEach
    void needsCalc() {
        var missing = Requirements.of(List.of(Calc.with())).missing();
        assumeTrue(missing.isEmpty(), () -> "skipped: " + missing.orElseThrow());
    }

    private static final String EMPTY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
            <office:body><office:spreadsheet><table:table table:name="S"><table:table-row><table:table-cell/>
            </table:table-row></table:table></office:spreadsheet></office:body></office:document>
            """;

    @Test
    void everyKeyArrivesAndSavingAsksNothing() throws IOException {
        var lines = IntStream.range(0, 12)
                .mapToObj(i -> "part %d, no name, (a+b)*2.5".formatted(i))
                .toList();
        try (var folder = WorkFolder.make()) {
            folder.put("list.fods", EMPTY.getBytes(StandardCharsets.UTF_8));
            try (var surface = DesktopSurface.open(
                    List.of(Calc.with("list.fods")), folder.path(), new Size(1280, 800), Duration.ofSeconds(5))) {
                assertThat(surface.titles()).containsExactly("list.fods - LibreOffice Calc");
                surface.perform(new Action.Type(String.join("\n", lines) + "\n"));
                surface.look();
                surface.perform(new KeyPress("Control+s"));
                surface.perform(new Wait(1500));
                surface.look();
                assertThat(surface.titles()).containsExactly("list.fods - LibreOffice Calc");
            }
            assertThat(Files.readString(folder.path().resolve("list.fods"))
                            .lines()
                            .filter(line -> line.contains("<text:p>part"))
                            .map(line -> line.replaceAll(".*<text:p>(.*)</text:p>.*", "$1"))
                            .toList())
                    .isEqualTo(lines);
        }
    }
}
