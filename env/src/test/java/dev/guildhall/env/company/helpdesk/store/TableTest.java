package dev.guildhall.env.company.helpdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void everyTableOfTheSchemaHasARecordWithTheSameColumnsInTheSameOrder() {
        try (var db = new Db()) {
            assertThat(names(db, "select table_name from information_schema.tables where table_schema = 'PUBLIC'"))
                    .containsExactlyInAnyOrderElementsOf(
                            Table.ALL.stream().map(Table::name).toList());
            for (var table : Table.ALL) {
                var sql =
                        "select column_name from information_schema.columns where table_name = '%s' order by ordinal_position"
                                .formatted(table.name().toUpperCase(Locale.ROOT));
                assertThat(names(db, sql))
                        .as(table.name())
                        .isEqualTo(table.columns().names());
            }
        }
    }

    private static List<String> names(Db db, String sql) {
        return db.read(h -> h.select(sql).mapTo(String.class).list()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
