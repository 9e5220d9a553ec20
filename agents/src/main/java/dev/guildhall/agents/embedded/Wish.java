package dev.guildhall.agents.embedded;

import java.util.Set;

/// One thing that the brief asks for.
sealed interface Wish {

    /// The words of the brief that ask for it.
    String clause();

    /// The words that tell what it is about, the verb left out.
    Set<String> about();

    /// Do something to something: press what is called like the verb.
    ///
    /// @param verb its stem
    record Do(String clause, String verb, Set<String> about) implements Wish {}

    /// Give something a value.
    ///
    /// @param keep whether to save at once; not if the next wish is another line of the same
    ///     form
    record Put(String clause, Set<String> about, String value, boolean keep) implements Wish {
        Put(String clause, Set<String> about, String value) {
            this(clause, about, value, true);
        }

        Put unkept() {
            return new Put(clause, about, value, false);
        }
    }

    /// Write to somebody.
    ///
    /// @param text what to write, word for word; empty if the brief leaves the words to the
    ///     writer
    record Say(String clause, Set<String> about, String text) implements Wish {}
}
