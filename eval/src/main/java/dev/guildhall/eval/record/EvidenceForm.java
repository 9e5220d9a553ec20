package dev.guildhall.eval.record;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// How an [Evidence] is written: with its programs in alphabetical order, so that the same evidence has the same
/// bytes and the same hash; and with its files told by their hashes, which the artefacts are kept by.
record EvidenceForm(SortedMap<String, Snapshot> before, SortedMap<String, Snapshot> after, Ending ending) {
    EvidenceForm {
        before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
        after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
    }

    /// Put on [Evidence] from outside.
    @JsonSerialize(converter = Writing.class)
    @JsonDeserialize(converter = Reading.class)
    interface Formed {}

    static final class Writing extends StdConverter<Evidence, EvidenceForm> {
        @Override
        public EvidenceForm convert(Evidence evidence) {
            return new EvidenceForm(
                    new TreeMap<>(evidence.before()), new TreeMap<>(evidence.after()), evidence.ending());
        }
    }

    static final class Reading extends StdConverter<EvidenceForm, Evidence> {
        @Override
        public Evidence convert(EvidenceForm form) {
            return new Evidence(form.before(), form.after(), form.ending());
        }
    }
}
