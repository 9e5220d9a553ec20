package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.env.office.Premises;
import dev.guildhall.eval.gate.Card;
import dev.guildhall.eval.gate.Family;
import dev.guildhall.eval.gate.Proof;
import dev.guildhall.tasks.catalog.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where proofs are written to, besides the terminal.
final class ProofFiles {
    @Option(names = "--json", paramLabel = "FILE", description = "also write the proofs as JSON")
    private @Nullable Path json;

    @Option(
            names = "--card",
            paramLabel = "FILE",
            description = "also renew these tasks' lines in the report card, such as tasks/README.md")
    private @Nullable Path card;

    /// Takes what was found.
    interface Writing {
        void write(List<Proof> proofs);
    }

    /// That the files can be written is known before the work begins.
    Writing open() {
        var jsonFile = Optional.ofNullable(json).map(JsonFile::at);
        var cardFile = Optional.ofNullable(card).map(file -> OutputFile.at("--card", file));
        return proofs -> {
            jsonFile.ifPresent(file -> file.write(proofs));
            cardFile.ifPresent(file -> file.write(card(proofs, file.path()).getBytes(StandardCharsets.UTF_8)));
        };
    }

    private static String card(List<Proof> proofs, Path file) {
        try (var premises = Premises.start()) {
            var families = Catalog.tasks().stream()
                    .map(task -> Family.of(task, Family.SEEDS, premises))
                    .toList();
            return Card.of(families, proofs, Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException e) {
            throw new UserMistake("--card %s: cannot be read (%s). Name another file.".formatted(file, e), e);
        }
    }
}
