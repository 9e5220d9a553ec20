package dev.guildhall.eval.record;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.guildhall.env.company.Snapshot;
import java.util.Map;

/// How an [dev.guildhall.tasks.Evidence] is written: with its programs in alphabetical order,
/// so that the same evidence has the same bytes and the same hash.
interface EvidenceForm {
    @JsonFormat(with = JsonFormat.Feature.WRITE_SORTED_MAP_ENTRIES)
    Map<String, Snapshot> before();

    @JsonFormat(with = JsonFormat.Feature.WRITE_SORTED_MAP_ENTRIES)
    Map<String, Snapshot> after();
}
