package dev.guildhall.env.company;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// A program of the company that is worked in a browser, with the state of one episode.
public interface WebProgram extends AutoCloseable {

    /// What the company calls it, such as `helpdesk`.
    String name();

    /// The page where work begins. Everything the program serves is on this origin.
    URI home();

    /// The whole state now.
    Snapshot snapshot();

    /// The tables of a snapshot that only repeat in words what the others say, and are not compared.
    Set<String> journals();

    /// Tables that the program itself writes for people outside, such as what a simulated customer understood:
    /// what is in them can be a goal, but nobody at the desk wrote it.
    default Set<String> outside() {
        return Set.of();
    }

    /// A number that changes whenever the state does: a cheap way to know that a snapshot is still true.
    long revision();

    /// The version of a program that is not the house's own; empty for one that is.
    default Optional<String> version() {
        return Optional.empty();
    }

    /// What this machine does not have of it and how to get it; empty if all is there.
    default Optional<String> missing() {
        return Optional.empty();
    }

    /// Throws the state away.
    @Override
    void close();
}
