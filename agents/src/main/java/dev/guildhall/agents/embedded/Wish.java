package dev.guildhall.agents.embedded;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
    record Put(String clause, Set<String> about, String value) implements Wish {}

    /// Fill a form.
    ///
    /// @param verb its stem; empty if the brief only lists the lines
    /// @param lines in the brief's order, at least one
    record Fill(String clause, String verb, Set<String> about, List<Line> lines) implements Wish {
        public Fill {
            lines = List.copyOf(lines);
        }

        static Fill of(String clause, Line line) {
            var verb = Errand.first(clause);
            var rest = clause.substring(clause.indexOf(' ') + 1);
            return new Fill(clause, verb, Words.of(rest), List.of(line));
        }

        Fill and(Line line) {
            return new Fill(
                    clause,
                    verb,
                    about,
                    Stream.concat(lines.stream(), Stream.of(line)).toList());
        }
    }

    /// A line of a form: what it is called, and what to write there.
    record Line(String label, String value) {}

    /// Write to somebody.
    ///
    /// @param text what to write, word for word; empty if the brief leaves the words to the
    ///     writer
    record Say(String clause, Set<String> about, String text) implements Wish {}
}
