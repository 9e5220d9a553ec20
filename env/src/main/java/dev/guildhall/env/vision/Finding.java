package dev.guildhall.env.vision;

import dev.guildhall.env.Element;
import java.util.List;

/// What a search for a [Target] gave. Ambiguity is an answer, not a guess.
public sealed interface Finding {

    /// @param score how well it fits, 0 to 1
    /// @param runnersUp what fits less well, best first
    record Found(Element element, double score, List<Candidate> runnersUp) implements Finding {}

    /// Several fit as well as each other; in reading order.
    record Ambiguous(List<Candidate> candidates) implements Finding {}

    /// Nothing fits well enough; the closest, best first, may be empty.
    record Nothing(List<Candidate> closest) implements Finding {}

    record Candidate(Element element, double score) {}
}
