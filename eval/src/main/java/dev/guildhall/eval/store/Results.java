package dev.guildhall.eval.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
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
    /// can use.
    public static String urlOf(Path home) {
        return "jdbc:h2:file:%s;AUTO_SERVER=TRUE"
                .formatted(home.toAbsolutePath().resolve("results"));
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

    public void begin(Run run) {
        attempt("the run '%s' cannot be begun".formatted(run.id()), () -> {
            jdbi.useHandle(handle -> Runs.insert(handle, run));
            return run;
        });
    }

    /// Adds an episode of a run that was begun.
    public void add(EpisodeResult episode) {
        attempt("the result of '%s' cannot be kept".formatted(episode.recording()), () -> {
            jdbi.useTransaction(handle -> {
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

    @Override
    public void close() {
        pool.close();
    }

    private static <T> T attempt(String failure, Supplier<T> work) {
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
