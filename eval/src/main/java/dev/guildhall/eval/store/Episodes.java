package dev.guildhall.eval.store;

import dev.guildhall.env.See;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.score.EpisodeResult;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Ending;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// The table `episode`.
final class Episodes {
    private Episodes() {}

    static void insert(Handle handle, EpisodeResult episode) {
        var insert = handle.createUpdate("""
                        insert into episode (recording, run, task, seed, agent, see, ending_type, ending,
                            scored, solved, partial, damage, uncertain,
                            steps, started, took_micros, thinking_micros, tokens, cost, tries, confidence)
                        values (:recording, :run, :task, :seed, :agent, :see, :endingType, :ending,
                            :scored, :solved, :partial, :damage, :uncertain,
                            :steps, :started, :tookMicros, :thinkingMicros, :tokens, :cost, :tries, :confidence)
                        """)
                .bind("recording", episode.recording())
                .bind("run", episode.run())
                .bind("task", episode.task())
                .bind("seed", episode.seed())
                .bind("agent", episode.agent())
                .bind("see", episode.see().name())
                .bind("endingType", Json.nameOf(episode.ending().getClass()))
                .bind("ending", Json.text(episode.ending()))
                .bind("steps", episode.steps())
                .bind("started", Runs.at(episode.started()))
                .bind("tookMicros", episode.took().toNanos() / 1_000)
                .bind("thinkingMicros", episode.thinking().toNanos() / 1_000)
                .bind("tokens", episode.tokens())
                .bind("cost", episode.cost())
                .bind("tries", episode.tries())
                .bind(
                        "confidence",
                        episode.confidence().isPresent()
                                ? (Double) episode.confidence().getAsDouble()
                                : null);
        bind(insert, episode.score()).execute();
    }

    /// Takes away what the harness broke of the same job: it was done again.
    static void forgetBroken(Handle handle, EpisodeResult again) {
        handle.createUpdate("""
                        delete from episode
                        where run = :run and task = :task and seed = :seed and agent = :agent and see = :see
                            and ending_type = :broken
                        """)
                .bind("run", again.run())
                .bind("task", again.task())
                .bind("seed", again.seed())
                .bind("agent", again.agent())
                .bind("see", again.see().name())
                .bind("broken", Json.nameOf(Ending.HarnessBroke.class))
                .execute();
    }

    /// Returns how many episodes are called so: 0 or 1.
    static int rescore(Handle handle, String recording, Score score) {
        var update = handle.createUpdate("""
                        update episode
                        set scored = :scored, solved = :solved, partial = :partial,
                            damage = :damage, uncertain = :uncertain
                        where recording = :recording
                        """).bind("recording", recording);
        return bind(update, Optional.of(score)).execute();
    }

    static List<EpisodeResult> of(Handle handle, String run, Map<String, Score> scores) {
        return handle.createQuery("""
                        select recording, run, task, seed, agent, see, ending, scored,
                            steps, started, took_micros, thinking_micros, tokens, cost, tries, confidence
                        from episode where run = :run order by started, recording
                        """)
                .bind("run", run)
                .map((row, _) -> read(row, scores))
                .list();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Optional<Score> score) {
        return statement
                .bind("scored", score.isPresent())
                .bind("solved", score.map(Score::solved).orElse(null))
                .bind("partial", score.map(Score::partial).orElse(null))
                .bind("damage", score.map(Score::damage).orElse(null))
                .bind("uncertain", score.map(Score::uncertain).orElse(null));
    }

    private static EpisodeResult read(ResultSet row, Map<String, Score> scores) throws SQLException {
        var recording = row.getString("recording");
        return new EpisodeResult(
                row.getString("run"),
                recording,
                row.getString("task"),
                row.getLong("seed"),
                row.getString("agent"),
                See.valueOf(row.getString("see")),
                Json.read(row.getString("ending"), Ending.class),
                row.getBoolean("scored")
                        ? Optional.of(scores.getOrDefault(recording, new Score(List.of())))
                        : Optional.empty(),
                row.getInt("steps"),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                Duration.ofNanos(row.getLong("took_micros") * 1_000),
                Duration.ofNanos(row.getLong("thinking_micros") * 1_000),
                row.getLong("tokens"),
                plain(row.getBigDecimal("cost")),
                row.getInt("tries"),
                confidence(row));
    }

    private static OptionalDouble confidence(ResultSet row) throws SQLException {
        double confidence = row.getDouble("confidence");
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(confidence);
    }

    /// Without the zeros that the column's scale adds.
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
