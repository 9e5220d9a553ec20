package dev.guildhall.eval.cli;

import dev.guildhall.eval.serve.panel.Office;
import dev.guildhall.eval.store.Results;
import dev.guildhall.tasks.catalog.Catalog;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;

/// The experts' office of a home folder.
final class OfficeOption {
    private OfficeOption() {}

    static Office of(Path home, Results results) {
        return new Office(
                home,
                results,
                task -> Catalog.select(List.of(task)).getFirst().rubric(),
                new SecureRandom(),
                InstantSource.system());
    }
}
