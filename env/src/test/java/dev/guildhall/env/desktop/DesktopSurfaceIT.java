package dev.guildhall.env.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.env.Action;
import dev.guildhall.env.Action.KeyPress;
import dev.guildhall.env.Action.Wait;
import dev.guildhall.env.Frame;
import dev.guildhall.env.Size;
import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.folder.WorkFolder;
import dev.guildhall.env.program.gnumeric.Gnumeric;
import dev.guildhall.env.program.librecad.LibreCad;
import dev.guildhall.env.program.openscad.OpenScad;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Real programs, worked by keys, judged by the files that they save.
class DesktopSurfaceIT {
    private final WorkFolder folder = WorkFolder.make();

    @BeforeEach
    void needsThePrograms() {
        var missing = Requirements.of(List.of(LibreCad.with(), OpenScad.with(), Gnumeric.with()))
                .missing();
        assumeTrue(missing.isEmpty(), () -> "skipped: " + missing.orElseThrow());
    }

    @AfterEach
    void close() {
        folder.close();
    }

    private DesktopSurface open(Program... programs) {
        return DesktopSurface.open(List.of(programs), folder.path(), new Size(1280, 800), Duration.ofSeconds(5));
    }

    private static void type(DesktopSurface surface, String text) {
        surface.perform(new Action.Type(text));
        surface.look();
    }

    private static void press(DesktopSurface surface, String... keys) {
        for (var key : keys) {
            surface.perform(new KeyPress(key));
            surface.look();
        }
    }

    /// Waits for a file that a program is about to write.
    private String saved(DesktopSurface surface, String file) throws IOException {
        for (int i = 0; i < 20 && !Files.exists(folder.path().resolve(file)); i++) {
            surface.perform(new Wait(200));
        }
        return Files.readString(folder.path().resolve(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatIsTypedIsDrawnInLibreCad() throws IOException {
        try (var surface = open(LibreCad.with())) {
            type(surface, "line\n0,0\n100,25\n");
            press(surface, "Escape", "Escape", "Control+s");
            type(surface, "plate.dxf\n");
            assertThat(saved(surface, "plate.dxf")).containsPattern("LINE[\\s\\S]* 11\\R100\\R 21\\R25\\R");
        }
    }

    @Test
    void aScriptInAnyLettersIsSavedAndExportedByOpenScad() throws IOException {
        try (var surface = open(OpenScad.with())) {
            type(surface, "// Grüße 東京 ½\ncube([10, 20, 30]);");
            press(surface, "Control+s");
            type(surface, "part.scad\n");
            press(surface, "F6");
            surface.perform(new Wait(2000));
            press(surface, "F7", "Enter");
            assertThat(saved(surface, "part.stl")).startsWith("OpenSCAD Model");
            assertThat(Files.readString(folder.path().resolve("part.scad")))
                    .isEqualTo("// Grüße 東京 ½\ncube([10, 20, 30]);");
        }
    }

    @Test
    void twoProgramsOfTwoDesksDoNotTouchEachOther() throws IOException {
        try (var other = WorkFolder.make();
                var one = open(Gnumeric.with());
                var two = DesktopSurface.open(
                        List.of(Gnumeric.with()), other.path(), new Size(1280, 800), Duration.ofSeconds(5))) {
            for (var desk : List.of(one, two)) {
                type(desk, desk == one ? "1\n" : "2\n");
                press(desk, "Control+s", "Control+a");
                type(desk, "sheet.gnumeric");
                press(desk, "Enter");
            }
            saved(one, "sheet.gnumeric");
            one.perform(new Wait(1000));
            assertThat(other.path().resolve("sheet.gnumeric")).exists();
            assertThat(other.snapshot()).isNotEqualTo(folder.snapshot());
        }
    }

    @Test
    void aProgramThatCrashesIsSeenAndOneThatTheWorkerClosesIsNot() throws IOException, InterruptedException {
        try (var surface = open(LibreCad.with())) {
            kill("librecad");
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 50; i++) {
                            surface.perform(new Wait(100));
                        }
                    })
                    .isInstanceOf(SurfaceBroke.class)
                    .hasMessageContaining("librecad crashed: it ended with signal 9");
        }
        try (var surface = open(LibreCad.with())) {
            press(surface, "Control+q");
            surface.perform(new Wait(2000));
            assertThat(surface.titles()).isEmpty();
            assertThat(surface.look().atRest()).isTrue();
        }
    }

    @Test
    void nobodyGetsOutOfAJobByCrashingTheWindowManager() throws IOException {
        try (var surface = open(Gnumeric.with(), LibreCad.with())) {
            var before = surface.look().frame();
            var manager = running("matchbox-window-manager");
            signal("SEGV", manager);
            manager.onExit().join();

            assertThat(rested(surface, before)).isEqualTo(before);
            press(surface, "Alt+Tab");
            assertThat(surface.look().frame()).isNotEqualTo(before);
        }
        assertThat(children()).isZero();
    }

    /// What is seen once it is this, or at last.
    private static Frame rested(DesktopSurface surface, Frame expected) {
        var seen = surface.look().frame();
        for (int i = 0; i < 50 && !seen.equals(expected); i++) {
            surface.perform(new Wait(100));
            seen = surface.look().frame();
        }
        return seen;
    }

    @Test
    void aProgramThatHangsIsSeenAndOneThatAnswersInTimeIsNot() throws IOException, InterruptedException {
        try (var surface = DesktopSurface.open(
                List.of(Gnumeric.with()), folder.path(), new Size(1280, 800), Duration.ofMillis(500))) {
            var gnumeric = running("gnumeric");
            signal("STOP", gnumeric);
            var later = CompletableFuture.runAsync(
                    () -> signal("CONT", gnumeric), CompletableFuture.delayedExecutor(700, TimeUnit.MILLISECONDS));
            assertThat(surface.look().atRest()).isTrue();
            later.join();

            signal("STOP", gnumeric);
            assertThatThrownBy(surface::look)
                    .isInstanceOf(SurfaceBroke.class)
                    .hasMessageMatching("A program hangs: its window '.* - Gnumeric' has not answered for 2s\\.");
        }
        assertThat(children()).isZero();
    }

    private static void signal(String name, ProcessHandle to) {
        try {
            assertThat(new ProcessBuilder("kill", "-" + name, "" + to.pid())
                            .start()
                            .waitFor())
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aProgramReachesNoNetworkAndNothingOfTheHouse() throws IOException {
        var prying = new Prying();
        assertThatThrownBy(() -> open(prying))
                .isInstanceOf(SurfaceBroke.class)
                .hasMessageContaining("ended before it showed a window")
                .hasMessageContaining("Network is unreachable")
                .hasMessageContaining("root is not there")
                .hasMessageContaining("nobody else is here");
    }

    @Test
    void nothingIsLeftOfADesktopThatIsClosed() throws IOException, InterruptedException {
        var surface = open(LibreCad.with(), OpenScad.with());
        assertThat(children()).isGreaterThanOrEqualTo(4);
        surface.close();
        assertThat(children()).isZero();
    }

    private static long children() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .count();
    }

    /// Kills what runs behind the walls that this process has built.
    private static void kill(String name) {
        running(name).destroyForcibly();
    }

    private static ProcessHandle running(String name) {
        var found = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/" + name))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
