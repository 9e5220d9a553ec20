package dev.guildhall.env.company.helpdesk.store;

import dev.guildhall.env.company.Snapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// The database of one episode: in memory, one connection, gone when closed. One thread at a time is let in.
public final class Db implements AutoCloseable {
    private static final String SCHEMA = Resources.text("schema.sql");

    private final Handle handle;
    private long revision;

    /// An empty database with all tables.
    public Db() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:");
        this.handle = Jdbi.create(source).open();
        try (var statement = handle.getConnection().createStatement()) {
            statement.execute(SCHEMA);
        } catch (SQLException e) {
            throw new IllegalStateException("schema.sql is not understood", e);
        }
    }

    public synchronized <T> T read(Function<Handle, T> query) {
        return query.apply(handle);
    }

    /// Does all of it or nothing, and counts as a new revision. A change within a change is part of it.
    public synchronized <T> T write(Function<Handle, T> change) {
        T result = handle.isInTransaction() ? change.apply(handle) : handle.inTransaction(change::apply);
        revision++;
        return result;
    }

    /// A number that grows with every change.
    public synchronized long revision() {
        return revision;
    }

    public <R extends Record> List<R> all(Table<R> table) {
        return read(h -> h.select("select * from %s order by %s".formatted(table.name(), table.key()))
                .map(table)
                .list());
    }

    public <R extends Record> Optional<R> find(Table<R> table, long key) {
        return where(table, table.key(), key).stream().findFirst();
    }

    /// The rows with this number in a column, ordered by key.
    public <R extends Record> List<R> where(Table<R> table, String column, long number) {
        return read(h -> h.select(
                        "select * from %s where %s = ? order by %s".formatted(table.name(), column, table.key()),
                        number)
                .map(table)
                .list());
    }

    /// Adds rows with the keys they have; those that come later are numbered on from the highest.
    public <R extends Record> void insertAll(Table<R> table, List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        write(h -> {
            try (var batch = h.getConnection()
                    .prepareStatement(sql(table, table.columns().names()))) {
                for (R row : rows) {
                    var values = table.columns().values(row);
                    for (int i = 0; i < values.size(); i++) {
                        batch.setObject(i + 1, values.get(i));
                    }
                    batch.addBatch();
                }
                batch.executeBatch();
            } catch (SQLException e) {
                throw new IllegalStateException("cannot add to the table " + table.name(), e);
            }
            if (table.numbersItself()) {
                h.execute("alter table %1$s alter column id restart with (select max(id) + 1 from %1$s)"
                        .formatted(table.name()));
            }
            return rows.size();
        });
    }

    /// Adds a row, whatever id it has, and tells the one it was given.
    public <R extends Record> long insert(Table<R> table, R row) {
        if (!table.numbersItself()) {
            throw new IllegalArgumentException(table.name() + " does not number itself; use insertAll");
        }
        var names = table.columns().names();
        var values = table.columns().values(row);
        return write(h -> {
            try (var update = h.createUpdate(sql(table, names.subList(1, names.size())))) {
                bind(update, values.subList(1, values.size()));
                return update.executeAndReturnGeneratedKeys("id")
                        .mapTo(long.class)
                        .one();
            }
        });
    }

    /// Everything, as plain text.
    public Snapshot snapshot() {
        return read(h -> new Snapshot(
                Table.ALL.stream().map(t -> text(h.getConnection(), t)).toList()));
    }

    @Override
    public synchronized void close() {
        handle.close();
    }

    private static String sql(Table<?> table, List<String> columns) {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table.name(),
                        String.join(", ", columns),
                        String.join(", ", Collections.nCopies(columns.size(), "?")));
    }

    private static void bind(Update statement, List<@Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            statement.bind(i, values.get(i));
        }
    }

    private static Snapshot.Table text(Connection connection, Table<?> table) {
        var columns = table.columns().names();
        var sql = "select %s from %s order by %s".formatted(String.join(", ", columns), table.name(), table.key());
        var rows = new ArrayList<Snapshot.Row>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(new Snapshot.Row(text(found, columns.size())));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the table " + table.name(), e);
        }
        return new Snapshot.Table(table.name(), columns, rows);
    }

    private static List<@Nullable String> text(ResultSet row, int columns) throws SQLException {
        var values = new ArrayList<@Nullable String>(columns);
        for (int i = 1; i <= columns; i++) {
            var value = row.getObject(i);
            values.add(
                    value instanceof OffsetDateTime at
                            ? at.toInstant().toString()
                            : value == null ? null : value.toString());
        }
        return Collections.unmodifiableList(values);
    }
}
