package dev.guildhall.eval.cli;

import dev.guildhall.agents.ModelCall;
import dev.guildhall.eval.record.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Every request of a model judge and its answer, a line each, as it comes.
final class CallFile implements AutoCloseable {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path file;
    private final Writer writer;

    CallFile(Path home, String panel, String model, Instant now) {
        file = home.resolve("judges")
                .resolve("%s-%s-%s.jsonl".formatted(panel, model.replaceAll("[^A-Za-z0-9._-]", "-"), NAME.format(now)));
        try {
            Files.createDirectories(file.getParent());
            writer = Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    void keep(ModelCall call) {
        try {
            writer.write(Json.text(call) + "\n");
            writer.flush();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private UncheckedIOException broken(IOException e) {
        return new UncheckedIOException("the judge's requests cannot be kept in %s (%s)".formatted(file, e), e);
    }
}
