package dev.guildhall.env.company.helpdesk.customer;

import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Message.Kind;
import dev.guildhall.env.company.helpdesk.model.Reading;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import dev.guildhall.env.company.helpdesk.store.Db;
import dev.guildhall.env.company.helpdesk.store.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The customers who answer. A customer reads some time after the first reply that they have not read, then
/// reads all there is, and answers once. Only public replies reach them.
///
/// Nothing runs by itself: [#catchUp] does all that has come due, and must be called before anybody looks at
/// the helpdesk or writes into it. So the same actions at the same times give the same answers.
public final class Correspondence {
    private static final int LONGEST_WORD = 500;

    private final Db db;
    private final InstantSource clock;
    private final List<Reader> readers = new ArrayList<>();

    /// @param since the newest message of the time when they began to read
    private record Reader(long ticket, String name, Mind mind, Duration after, long since) {}

    /// @param unread what the customer reads at that time
    private record Due(Instant at, Reader reader, List<Message> unread, List<Reading> before) {}

    public Correspondence(Db db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /// From now on the customer of this ticket reads what is written to them there.
    ///
    /// @param after how long they take to answer
    public synchronized void answers(Ticket ticket, String name, Mind mind, Duration after) {
        long since = db.where(Table.MESSAGE, "ticket", ticket.number()).stream()
                .mapToLong(Message::id)
                .max()
                .orElse(0);
        readers.add(new Reader(ticket.number(), name, mind, after, since));
    }

    /// Whatever the customers would have read and written by now.
    public synchronized void catchUp() {
        for (var due = next(); due.isPresent(); due = next()) {
            read(due.get());
        }
    }

    private Optional<Due> next() {
        return readers.stream()
                .flatMap(reader -> due(reader).stream())
                .filter(due -> !due.at().isAfter(clock.instant()))
                .min(Comparator.comparing(Due::at)
                        .thenComparingLong(due -> due.reader().ticket()));
    }

    private Optional<Due> due(Reader reader) {
        var before = db.where(Table.READING, "ticket", reader.ticket());
        long read = before.stream().mapToLong(Reading::reply).max().orElse(reader.since());
        var unread = db.where(Table.MESSAGE, "ticket", reader.ticket()).stream()
                .filter(message -> message.kind() == Kind.PUBLIC_REPLY && message.id() > read)
                .sorted(Message.IN_ORDER)
                .toList();
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        var at = unread.getFirst().at().plus(reader.after());
        return Optional.of(new Due(
                at,
                reader,
                unread.stream().filter(message -> !message.at().isAfter(at)).toList(),
                before));
    }

    private void read(Due due) {
        var text = String.join("\n", due.unread().stream().map(Message::body).toList());
        var understood = due.before().stream()
                .filter(Reading::answered)
                .map(Reading::topics)
                .toList();
        boolean settled = db.find(Table.TICKET, due.reader().ticket())
                .map(ticket -> ticket.status() == Ticket.Status.SOLVED)
                .orElse(true);
        Mind.Reaction reaction;
        try {
            reaction = due.reader().mind().read(text, settled, understood);
        } catch (RuntimeException broken) {
            var what = broken.toString();
            log(due, null, List.of(), what.substring(0, Math.min(what.length(), LONGEST_WORD)));
            return; // told by the log, so that no check takes it for the worker's fault
        }
        switch (reaction) {
            case Mind.Answer(var topics, var says) ->
                db.write(h -> {
                    long ticket = due.reader().ticket();
                    long answer = db.insert(
                            Table.MESSAGE,
                            new Message(
                                    0, ticket, Kind.FROM_CUSTOMER, due.reader().name(), says, due.at()));
                    h.execute(
                            "update ticket set status = ?, updated = greatest(updated, ?) where number = ?",
                            Ticket.Status.OPEN,
                            due.at(),
                            ticket);
                    return log(due, answer, topics, "");
                });
            case Mind.Silence _ -> log(due, null, List.of(), "");
        }
    }

    private long log(Due due, @Nullable Long answer, List<String> topics, String broke) {
        return db.insert(
                Table.READING,
                new Reading(
                        0,
                        due.reader().ticket(),
                        due.unread().getLast().id(),
                        answer,
                        String.join(", ", topics),
                        broke,
                        due.at()));
    }
}
