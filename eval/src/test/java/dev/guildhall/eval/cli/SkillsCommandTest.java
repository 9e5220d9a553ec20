package dev.guildhall.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.eval.learn.Skills;
import dev.guildhall.eval.learn.Taped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was learned, read and corrected by a person.
class SkillsCommandTest {
    private static final String JOB = "support/refund-damaged";

    @TempDir
    private Path home;

    private Typed typed(String... words) {
        return Typed.in(Map.of("GUILDHALL_HOME", home.toString()), words);
    }

    @BeforeEach
    void learn() {
        Taped.record(home, "run-1", JOB, 1, "it", true);
        Taped.record(home, "run-2", JOB, 2, "it", true);
        assertThat(typed("learn", "--from", "run", "--name", "taught").exit()).isZero();
    }

    @Test
    void versionsAndTheirSkillsAreListed() {
        assertThat(typed("skills", "list").out()).contains("taught               1 skills");
        assertThat(typed("skills", "list", "taught").out()).contains(JOB, "2 demonstrations");
    }

    @Test
    void aCorrectionIsKeptAndRead() throws IOException {
        var text = typed("skills", "show", "taught", JOB).out();
        assertThat(text).contains("finish \"Done.\"");
        var corrected = home.resolve("corrected.skill");
        Files.writeString(corrected, text.replace("finish \"Done.\"", "finish \"Refunded.\""));
        assertThat(typed("skills", "edit", "taught", JOB, "--with", corrected.toString())
                        .exit())
                .isZero();
        assertThat(typed("skills", "show", "taught", JOB).out()).contains("finish \"Refunded.\"");
        assertThat(typed("skills", "test", "taught").out()).contains("1 of 1 can be performed");
    }

    @Test
    void aSkillThatCannotBeReadStaysAsItWasAndTheLineIsTold() throws IOException {
        var before = Files.readString(Skills.in(home).file("taught", JOB));
        var broken = home.resolve("broken.skill");
        Files.writeString(broken, before.replace("steps:\n  1. click", "steps:\n  1. clik"));
        var edited = typed("skills", "edit", "taught", JOB, "--with", broken.toString());
        assertThat(edited.exit()).isNotZero();
        assertThat(edited.err()).contains(broken + ", line ");
        assertThat(Files.readString(Skills.in(home).file("taught", JOB))).isEqualTo(before);
    }
}
