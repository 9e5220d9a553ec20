package dev.guildhall.eval.grade;

import java.util.List;

/// A piece of work that can be judged, ready to be shown to somebody who must not know who made it.
///
/// @param name by which grades go
/// @param maker who made it: for the office's eyes only
/// @param references what the worker had before them, such as the customer's letter
/// @param parts empty if nothing was handed in
/// @param scrubbed what was taken out so that the work does not tell who made it, a sentence each
public record Work(
        String name,
        String task,
        int revision,
        long seed,
        String maker,
        String brief,
        List<Part> references,
        List<Part> parts,
        List<String> scrubbed) {
    public Work {
        references = List.copyOf(references);
        parts = List.copyOf(parts);
        scrubbed = List.copyOf(scrubbed);
    }

    /// The same job with nothing done: what nobody should accept.
    public Work undone() {
        return new Work(EMPTY + name, task, revision, seed, "nobody", brief, references, List.of(), List.of());
    }

    /// What the name of such a work begins with; the rest is the name of a work on the same job.
    public static final String EMPTY = "empty:";
}
