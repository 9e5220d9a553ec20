package dev.guildhall.eval.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.eval.run.Plan;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The results of all runs. Any number of processes and threads may use the same store at once.
public final class Results implements AutoCloseable {
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Results(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /// The store of a home folder when nobody says otherwise: an H2 file that several processes
    /// can use, and that has what it was told even if they are killed at once.
    public static String urlOf(Path home) {
        return "jdbc:h2:file:%s;AUTO_SERVER=TRUE;WRITE_DELAY=0"
                .formatted(home.toAbsolutePath().resolve("results"));
    }

    /// Whether a home folder has a store of its own.
    public static boolean areIn(Path home) {
        return Files.exists(home.resolve("results.mv.db"));
    }

    /// Opens a store and brings its tables up to date.
    ///
    /// @param jdbcUrl of H2 or PostgreSQL
    /// @throws StoreBroke if it cannot be opened; the message says what to look at
    public static Results open(String jdbcUrl) {
        var config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(1);
        config.setConnectionTimeout(5_000);
        HikariDataSource pool;
        try {
            pool = new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw broke(jdbcUrl, e);
        }
        try {
            Flyway.configure(Results.class.getClassLoader())
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return new Results(pool);
        } catch (FlywayException e) {
            pool.close();
            throw broke(jdbcUrl, e);
        }
    }

    /// Begins a run that nobody will go on with.
    public void begin(Run run) {
        begin(run, Optional.empty());
    }

    /// Begins a run that can be gone on with when it was cut short.
    public void begin(Run run, Plan plan) {
        begin(run, Optional.of(plan));
    }

    private void begin(Run run, Optional<Plan> plan) {
        attempt("the run '%s' cannot be begun".formatted(run.id()), () -> {
            jdbi.useHandle(handle -> Runs.insert(handle, run, plan));
            return run;
        });
    }

    /// What a run was asked to do; empty for one that cannot be gone on with, or that there is not.
    public Optional<Plan> plan(String run) {
        return attempt(
                "what the run '%s' was to do cannot be read".formatted(run),
                () -> jdbi.withHandle(handle -> Runs.plan(handle, run)));
    }

    /// Adds an episode of a run that was begun. It takes the place of one of the same job that the harness broke.
    public void add(EpisodeResult episode) {
        attempt("the result of '%s' cannot be kept".formatted(episode.recording()), () -> {
            jdbi.useTransaction(handle -> {
                Episodes.forgetBroken(handle, episode);
                Episodes.insert(handle, episode);
                episode.score().ifPresent(score -> Verdicts.insert(handle, episode.recording(), score));
            });
            return episode;
        });
    }

    /// Replaces what the checks said of an episode. Its recording keeps the former score.
    public void rescore(String recording, Score score) {
        attempt("the new score of '%s' cannot be kept".formatted(recording), () -> {
            jdbi.useTransaction(handle -> {
                if (Episodes.rescore(handle, recording, score) == 0) {
                    throw new IllegalArgumentException("no episode is called '%s'".formatted(recording));
                }
                Verdicts.delete(handle, recording);
                Verdicts.insert(handle, recording, score);
            });
            return score;
        });
    }

    public void finish(String run, Instant at) {
        attempt("the run '%s' cannot be finished".formatted(run), () -> {
            if (jdbi.withHandle(handle -> Runs.finish(handle, run, at)) == 0) {
                throw new IllegalArgumentException("no run is called '%s'".formatted(run));
            }
            return run;
        });
    }

    /// The newest first.
    public List<Run> runs() {
        return attempt("the runs cannot be read", () -> jdbi.withHandle(Runs::all));
    }

    public Optional<Run> run(String id) {
        return runs().stream().filter(run -> run.id().equals(id)).findFirst();
    }

    /// A run's episodes in the order in which they started.
    public List<EpisodeResult> episodes(String run) {
        return attempt(
                "the episodes of '%s' cannot be read".formatted(run),
                () -> jdbi.inTransaction(handle -> Episodes.of(handle, run, Verdicts.ofRun(handle, run))));
    }

    /// The grades, which are kept beside the results.
    public Ledger ledger() {
        return new Ledger(jdbi);
    }

    /// Who judges what, and how far they are.
    public Panels panels() {
        return new Panels(jdbi);
    }

    @Override
    public void close() {
        pool.close();
    }

    static <T> T attempt(String failure, Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw new StoreBroke("%s: %s".formatted(failure, Causes.innermost(e)), e);
        }
    }

    private static StoreBroke broke(String jdbcUrl, Exception e) {
        return new StoreBroke(
                "the results cannot be kept in %s (%s): %s"
                        .formatted(
                                jdbcUrl.replaceAll("password=[^&;]*", "password=…"),
                                Causes.innermost(e),
                                hint(jdbcUrl)),
                e);
    }

    private static String hint(String jdbcUrl) {
        return jdbcUrl.startsWith("jdbc:h2:")
                ? "make the folder writable, or choose another home"
                : "start the server, and look at the address, user and password";
    }
}
