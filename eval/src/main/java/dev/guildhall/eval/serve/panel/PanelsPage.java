package dev.guildhall.eval.serve.panel;

import dev.guildhall.eval.panel.Design;
import java.util.List;

/// All panels, and the form that begins another.
public record PanelsPage(List<Row> panels, List<String> runs) {

    public record Row(String id, String trade, Design design, int items, int done, int of) {
        public int percent() {
            return of == 0 ? 0 : 100 * done / of;
        }
    }
}
