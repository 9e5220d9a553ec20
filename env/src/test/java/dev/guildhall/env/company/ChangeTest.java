package dev.guildhall.env.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.company.Change.Added;
import dev.guildhall.env.company.Change.Altered;
import dev.guildhall.env.company.Change.FromTo;
import dev.guildhall.env.company.Change.Removed;
import dev.guildhall.env.company.Snapshot.Row;
import dev.guildhall.env.company.Snapshot.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final List<String> COLUMNS = List.of("id", "state", "note");

    @Test
    void equalSnapshotsHaveNoChanges() {
        var snapshot = tickets(row("1", "open", null), row("2", "closed", "done"));
        assertThat(Change.between(snapshot, tickets(row("1", "open", null), row("2", "closed", "done"))))
                .isEmpty();
        assertThat(Change.between(Snapshot.EMPTY, Snapshot.EMPTY)).isEmpty();
    }

    @Test
    void anAlteredRowTellsOnlyTheColumnsThatDiffer() {
        var columns = new LinkedHashMap<String, FromTo>();
        columns.put("state", new FromTo("open", "closed"));
        columns.put("note", new FromTo(null, "refunded"));
        assertThat(Change.between(tickets(row("1", "open", null)), tickets(row("1", "closed", "refunded"))))
                .containsExactly(new Altered("ticket", "1", columns));
    }

    @Test
    void rowsComeAndGo() {
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("id", "3");
        values.put("state", "new");
        values.put("note", null);
        assertThat(Change.between(tickets(row("1", "open", null)), tickets(row("3", "new", null))))
                .containsExactly(new Added("ticket", "3", values), new Removed("ticket", "1"));
    }

    @Test
    void aTableThatWasNotThereIsAllNew() {
        assertThat(Change.between(Snapshot.EMPTY, tickets(row("1", "open", null))))
                .singleElement()
                .isInstanceOf(Added.class);
    }

    @Test
    void aTableThatIsGoneHasLostItsRows() {
        assertThat(Change.between(tickets(row("1", "open", null)), Snapshot.EMPTY))
                .containsExactly(new Removed("ticket", "1"));
    }

    @Test
    void anUnknownTableIsToldWithThoseThereAre() {
        assertThatThrownBy(() -> tickets().table("orders")).hasMessage("no table 'orders'; there are [ticket]");
    }

    private static Snapshot tickets(Row... rows) {
        return new Snapshot(List.of(new Table("ticket", COLUMNS, List.of(rows))));
    }

    private static Row row(@Nullable String... values) {
        return new Row(Arrays.asList(values));
    }
}
