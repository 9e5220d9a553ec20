package dev.guildhall.eval.store;

import dev.guildhall.env.UserMistake;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.panel.Panel;
import dev.guildhall.eval.panel.Plan;
import dev.guildhall.eval.panel.Profile;
import dev.guildhall.eval.record.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// All panels, who sits in them, and how far they are.
public final class Panels {
    private static final int TOKEN_BYTES = 24;

    private final Jdbi jdbi;

    Panels(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Begins a panel and makes out its invitations.
    ///
    /// @return the token of each grader by name: the only time that it is known
    /// @throws UserMistake if there is a panel of that name
    public SequencedMap<String, String> begin(Plan plan, SecureRandom chance, Instant expires) {
        return write("the panel cannot be begun", handle -> {
            var panel = plan.panel();
            if (PanelRows.one(handle, panel.id()).isPresent()) {
                throw new UserMistake(
                        "There is a panel called '%s' already. Choose another name.".formatted(panel.id()));
            }
            PanelRows.insert(handle, panel);
            var tokens = new LinkedHashMap<String, String>();
            plan.assignments().forEach((name, looks) -> {
                var token = token(chance);
                PanelRows.insertSeat(handle, panel.id(), name, hash(token), expires);
                PanelRows.insertLooks(handle, panel.id(), name, looks);
                tokens.put(name, token);
            });
            return tokens;
        });
    }

    /// The newest first.
    public List<Panel> all() {
        return read(PanelRows::all);
    }

    public Optional<Panel> find(String id) {
        return read(handle -> PanelRows.one(handle, id));
    }

    /// @throws UserMistake if there is none
    public Panel get(String id) {
        return find(id).orElseThrow(() ->
                new UserMistake("No panel is called '%s'. See 'guildhall grade panel list'.".formatted(id)));
    }

    public List<Seat> seats(String panel) {
        return read(handle -> PanelRows.seats(handle, panel));
    }

    /// The seat that a token was made out for, if it was not replaced since; whether it still admits is the
    /// seat's to say.
    public Optional<Seat> seat(String token) {
        return read(handle -> PanelRows.seatByToken(handle, hash(token)));
    }

    /// Makes out a new invitation; the old one is void.
    ///
    /// @return its token
    public String invite(String panel, String name, SecureRandom chance, Instant expires) {
        var token = token(chance);
        change(panel, name, handle -> PanelRows.renew(handle, panel, name, hash(token), expires));
        return token;
    }

    public void revoke(String panel, String name, Instant at) {
        change(panel, name, handle -> PanelRows.revoke(handle, panel, name, at));
    }

    private void change(String panel, String name, Function<Handle, Integer> work) {
        if (write("the invitation cannot be changed", work) == 0) {
            throw new UserMistake(
                    "In the panel '%s' nobody called '%s' has a valid seat. See 'guildhall grade panel show %s'."
                            .formatted(panel, name, panel));
        }
    }

    public void introduce(Seat seat, Profile profile) {
        write("the profile cannot be kept", handle -> {
            PanelRows.profile(handle, seat, profile);
            return 1;
        });
    }

    public List<Look> looks(String panel) {
        return read(handle -> PanelRows.looks(handle, panel));
    }

    /// One grader's, in their order.
    public List<Look> looks(Seat seat) {
        return read(handle -> PanelRows.looks(handle, seat));
    }

    /// @return false if that was submitted or skipped already
    public boolean draft(Seat seat, int place, String draft) {
        return write("the draft cannot be kept", handle -> PanelRows.draft(handle, seat, place, draft)) > 0;
    }

    /// Adds a grader's grades to the ledger and closes the look, both or neither. Whoever submits the same
    /// again gets the same answer, and nothing is doubled.
    ///
    /// @param body as it was sent
    /// @param told `right` or `wrong` for an item that qualifies
    /// @throws UserMistake if something else was submitted there before
    public void submit(Seat seat, int place, String body, List<Grade> grades, Optional<String> told, Instant at) {
        var digest = hash(body);
        write("the grades cannot be kept", handle -> {
            if (PanelRows.close(handle, seat, place, Look.State.SUBMITTED, digest, told.orElse(null), at) > 0) {
                return Ledger.append(handle, grades);
            } else if (PanelRows.digest(handle, seat, place)
                    .filter(digest::equals)
                    .isPresent()) {
                return 0;
            }
            throw new UserMistake("This was submitted or skipped before, and is not changed any more.");
        });
    }

    /// @return false if it was submitted or skipped already
    public boolean skip(Seat seat, int place, String reason, Instant at) {
        return write(
                        "the skip cannot be kept",
                        handle -> PanelRows.close(handle, seat, place, Look.State.SKIPPED, null, reason, at))
                > 0;
    }

    private static String token(SecureRandom chance) {
        var bytes = new byte[TOKEN_BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T read(Function<Handle, T> work) {
        return Results.attempt("the panels cannot be read", () -> jdbi.withHandle(work::apply));
    }

    private <T> T write(String failure, Function<Handle, T> work) {
        return Results.attempt(failure, () -> jdbi.inTransaction(work::apply));
    }
}
