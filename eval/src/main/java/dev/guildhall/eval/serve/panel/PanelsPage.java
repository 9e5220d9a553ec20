package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.panel.Design;
import java.util.List;

/// All panels, and the form that begins another.
///
/// @param trades of which there is work
/// @param uploads what people have handed in
/// @param ledger how many lines it has, and whether all are as they were written
public record PanelsPage(
        List<Row> panels, List<RunRow> runs, List<String> trades, List<String> uploads, String ledger) {

    /// @param work such as `12 support, 8 cad`
    public record RunRow(String id, String work) {}

    public record Row(String id, String trade, Design design, int items, int done, int of) {
        public int percent() {
            return of == 0 ? 0 : 100 * done / of;
        }
    }
}
