package dev.guildhall.eval.store;

import dev.guildhall.eval.panel.Assignment;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.panel.Profile;
import dev.guildhall.eval.record.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The tables `panel`, `panel_seat` and `panel_look`.
final class PanelRows {
    private static final String SEAT = "select panel, name, expires, revoked, profile from panel_seat ";

    private PanelRows() {}

    static void insert(Handle handle, Panel panel) {
        handle.createUpdate("insert into panel (id, created, body) values (:id, :created, :body)")
                .bind("id", panel.id())
                .bind("created", Runs.at(panel.created()))
                .bind("body", Json.text(panel))
                .execute();
    }

    static List<Panel> all(Handle handle) {
        return handle.createQuery("select body from panel order by created desc, id")
                .map((row, _) -> Json.read(row.getString("body"), Panel.class))
                .list();
    }

    static Optional<Panel> one(Handle handle, String id) {
        return handle.createQuery("select body from panel where id = :id")
                .bind("id", id)
                .map((row, _) -> Json.read(row.getString("body"), Panel.class))
                .findOne();
    }

    static void insertSeat(Handle handle, String panel, String name, String tokenHash, Instant expires) {
        handle.createUpdate("""
                        insert into panel_seat (panel, name, token_hash, expires)
                        values (:panel, :name, :hash, :expires)
                        """)
                .bind("panel", panel)
                .bind("name", name)
                .bind("hash", tokenHash)
                .bind("expires", Runs.at(expires))
                .execute();
    }

    static void insertLooks(Handle handle, String panel, String seat, List<Assignment> looks) {
        if (looks.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("""
                insert into panel_look (panel, seat, place, item, occasion, flipped, state)
                values (:panel, :seat, :place, :item, :occasion, :flipped, 'open')
                """);
        for (var look : looks) {
            batch.bind("panel", panel)
                    .bind("seat", seat)
                    .bind("place", look.place())
                    .bind("item", look.item())
                    .bind("occasion", look.occasion())
                    .bind("flipped", look.flipped())
                    .add();
        }
        batch.execute();
    }

    static Optional<Seat> seatByToken(Handle handle, String tokenHash) {
        return handle.createQuery(SEAT + "where token_hash = :hash")
                .bind("hash", tokenHash)
                .map((row, _) -> seat(row))
                .findOne();
    }

    static List<Seat> seats(Handle handle, String panel) {
        return handle.createQuery(SEAT + "where panel = :panel order by name")
                .bind("panel", panel)
                .map((row, _) -> seat(row))
                .list();
    }

    static int renew(Handle handle, String panel, String name, String tokenHash, Instant expires) {
        return handle.createUpdate("""
                        update panel_seat set token_hash = :hash, expires = :expires, revoked = null
                        where panel = :panel and name = :name
                        """)
                .bind("panel", panel)
                .bind("name", name)
                .bind("hash", tokenHash)
                .bind("expires", Runs.at(expires))
                .execute();
    }

    static int revoke(Handle handle, String panel, String name, Instant at) {
        return handle.createUpdate("""
                        update panel_seat set revoked = :at where panel = :panel and name = :name and revoked is null
                        """)
                .bind("panel", panel)
                .bind("name", name)
                .bind("at", Runs.at(at))
                .execute();
    }

    static void profile(Handle handle, Seat seat, Profile profile) {
        handle.createUpdate("update panel_seat set profile = :profile where panel = :panel and name = :name")
                .bind("panel", seat.panel())
                .bind("name", seat.name())
                .bind("profile", Json.text(profile))
                .execute();
    }

    static List<Look> looks(Handle handle, String panel) {
        return handle.createQuery("""
                        select seat, place, item, occasion, flipped, state, draft, reason
                        from panel_look where panel = :panel order by seat, place
                        """)
                .bind("panel", panel)
                .map((row, _) -> look(row))
                .list();
    }

    static List<Look> looks(Handle handle, Seat seat) {
        return handle.createQuery("""
                        select seat, place, item, occasion, flipped, state, draft, reason
                        from panel_look where panel = :panel and seat = :seat order by place
                        """)
                .bind("panel", seat.panel())
                .bind("seat", seat.name())
                .map((row, _) -> look(row))
                .list();
    }

    static int draft(Handle handle, Seat seat, int place, String draft) {
        return handle.createUpdate("""
                        update panel_look set draft = :draft
                        where panel = :panel and seat = :seat and place = :place and state = 'open'
                        """)
                .bind("draft", draft)
                .bind("panel", seat.panel())
                .bind("seat", seat.name())
                .bind("place", place)
                .execute();
    }

    /// @return 0 if it was done before
    static int close(
            Handle handle,
            Seat seat,
            int place,
            Look.State state,
            @Nullable String digest,
            @Nullable String reason,
            Instant at) {
        return handle.createUpdate("""
                        update panel_look set state = :state, digest = :digest, reason = :reason, done = :at, draft = null
                        where panel = :panel and seat = :seat and place = :place and state = 'open'
                        """)
                .bind("state", state.name().toLowerCase(Locale.ROOT))
                .bind("digest", digest)
                .bind("reason", reason)
                .bind("at", Runs.at(at))
                .bind("panel", seat.panel())
                .bind("seat", seat.name())
                .bind("place", place)
                .execute();
    }

    static Optional<String> digest(Handle handle, Seat seat, int place) {
        return handle.createQuery("""
                        select digest from panel_look
                        where panel = :panel and seat = :seat and place = :place and digest is not null
                        """)
                .bind("panel", seat.panel())
                .bind("seat", seat.name())
                .bind("place", place)
                .mapTo(String.class)
                .findOne();
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                row.getString("panel"),
                row.getString("name"),
                row.getObject("expires", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("revoked", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("profile")).map(json -> Json.read(json, Profile.class)));
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                row.getString("seat"),
                new Assignment(
                        row.getInt("place"), row.getString("item"), row.getInt("occasion"), row.getBoolean("flipped")),
                Look.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("draft")).orElse(""),
                Optional.ofNullable(row.getString("reason")));
    }
}
