package dev.guildhall.env.company.helpdesk.store;

import java.time.Instant;
import java.time.ZoneOffset;

/// Gives orders and tickets the numbers they would have got on their day: the first one free after the
/// number of what came just before.
public record Numbering(Db db, String table, String day, long first) {

    public static Numbering ofOrders(Db db) {
        return new Numbering(db, "orders", "placed", 104_001);
    }

    public static Numbering ofTickets(Db db) {
        return new Numbering(db, "ticket", "opened", 5_001);
    }

    public long at(Instant moment) {
        var earlier = "select coalesce(max(number), %d) from %s where %s <= ?".formatted(first - 1, table, day);
        var free = """
                select min(t.n) from (select cast(? as bigint) n union all select number + 1 from %1$s) t
                where t.n >= ? and not exists (select 1 from %1$s taken where taken.number = t.n)
                """.formatted(table);
        return db.read(h -> {
            long next = h.select(earlier, moment.atOffset(ZoneOffset.UTC))
                            .mapTo(long.class)
                            .one()
                    + 1;
            return h.select(free, next, next).mapTo(long.class).one();
        });
    }
}
