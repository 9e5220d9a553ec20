package dev.guildhall.eval.store;

import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.score.Score;
import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The table `verdict`: a row a check.
final class Verdicts {
    private Verdicts() {}

    static void insert(Handle handle, String recording, Score score) {
        var batch = handle.prepareBatch("""
                insert into verdict (recording, place, claim, kind, weight, verdict, seen, met_at_step)
                values (:recording, :place, :claim, :kind, :weight, :verdict, :seen, :metAtStep)
                """);
        int place = 0;
        for (var judged : score.checks()) {
            batch.bind("recording", recording)
                    .bind("place", ++place)
                    .bind("claim", judged.claim())
                    .bind("kind", judged.kind().name())
                    .bind("weight", judged.weight())
                    .bind("verdict", Json.nameOf(judged.verdict().getClass()))
                    .bind("seen", seen(judged.verdict()))
                    .bind(
                            "metAtStep",
                            judged.metAtStep().isPresent()
                                    ? (Integer) judged.metAtStep().getAsInt()
                                    : null)
                    .add();
        }
        if (place > 0) {
            batch.execute();
        }
    }

    static void delete(Handle handle, String recording) {
        handle.createUpdate("delete from verdict where recording = :recording")
                .bind("recording", recording)
                .execute();
    }

    /// The scores of a run's episodes, by recording.
    static Map<String, Score> ofRun(Handle handle, String run) {
        var checks = new LinkedHashMap<String, List<Score.Judged>>();
        handle.createQuery("""
                        select v.recording, v.claim, v.kind, v.weight, v.verdict, v.seen, v.met_at_step
                        from verdict v join episode e on e.recording = v.recording
                        where e.run = :run order by v.recording, v.place
                        """)
                .bind("run", run)
                .map((row, _) -> Map.entry(row.getString("recording"), read(row)))
                .forEach(row -> checks.computeIfAbsent(row.getKey(), _ -> new ArrayList<>())
                        .add(row.getValue()));
        var scores = new LinkedHashMap<String, Score>();
        checks.forEach((recording, judged) -> scores.put(recording, new Score(judged)));
        return scores;
    }

    private static Score.Judged read(ResultSet row) throws SQLException {
        int step = row.getInt("met_at_step");
        var metAtStep = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(step);
        return new Score.Judged(
                row.getString("claim"),
                Check.Kind.valueOf(row.getString("kind")),
                row.getDouble("weight"),
                verdict(row.getString("verdict"), row.getString("seen")),
                metAtStep);
    }

    private static @Nullable String seen(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met _ -> null;
            case Verdict.NotMet(var seen) -> seen;
            case Verdict.Unknown(var why) -> why;
        };
    }

    private static Verdict verdict(String name, String seen) {
        return switch (name) {
            case "met" -> new Verdict.Met();
            case "not_met" -> new Verdict.NotMet(seen);
            case "unknown" -> new Verdict.Unknown(seen);
            default ->
                throw new IllegalStateException(
                        "the store has a verdict '%s' that this version does not know".formatted(name));
        };
    }
}
