package dev.guildhall.env.company.helpdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;

/// Rows of a query as records of any shape, by the names of their columns.
final class Rows {
    private Rows() {}

    static <R extends Record> RowMapper<R> of(Class<R> type) {
        var columns = new Columns<>(type);
        return (row, _) -> read(columns, row);
    }

    static <R extends Record> R read(Columns<R> columns, ResultSet row) {
        return columns.read(column -> {
            try {
                return row.getObject(column);
            } catch (SQLException e) {
                throw new IllegalStateException("the query gives no column '%s'".formatted(column), e);
            }
        });
    }
}
