package dev.guildhall.eval.grade.stats;

import java.util.List;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;

/// Ratings as DKPro Agreement takes them; labels are places on the scale.
final class Study {
    private Study() {}

    /// Graders need not be the same from row to row, but as many.
    static CodingAnnotationStudy complete(List<Sheet.Row> rows) {
        var study = new CodingAnnotationStudy(rows.getFirst().size());
        for (var row : rows) {
            study.addItemAsArray(row.marks().stream().map(Sheet.Mark::label).toArray());
        }
        return study;
    }
}
