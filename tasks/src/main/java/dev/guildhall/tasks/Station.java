package dev.guildhall.tasks;

import dev.guildhall.env.company.WebProgram;
import dev.guildhall.env.desktop.Program;
import dev.guildhall.env.desktop.Requirements;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a worker finds on the desk when work begins.
public sealed interface Station {

    /// A page of one program of the company, and nothing around it. What it gives for download goes to the
    /// office's folder, if the task asked for one.
    record Page(WebProgram program) implements Station {}

    /// A screen with windows, over the office's folder, which the task must have asked for.
    ///
    /// @param programs what is open, the last one in front
    /// @param served programs of the company that are worked in a browser among them
    record Desktop(List<Program> programs, List<WebProgram> served) implements Station {
        public Desktop {
            programs = List.copyOf(programs);
            served = List.copyOf(served);
        }

        public Desktop(Program... programs) {
            this(List.of(programs), List.of());
        }
    }

    /// The programs of the company that can be worked here.
    default List<WebProgram> companys() {
        return switch (this) {
            case Page(var program) -> List.of(program);
            case Desktop desktop -> desktop.served();
        };
    }

    /// The tables that only repeat what others say, of all of them.
    default Set<String> journals() {
        return companys().stream().flatMap(p -> p.journals().stream()).collect(Collectors.toSet());
    }

    /// The tables that are written for people outside, of all of them.
    default Set<String> outside() {
        return companys().stream().flatMap(p -> p.outside().stream()).collect(Collectors.toSet());
    }

    /// What this machine does not have of what is open here, and how to get it; empty if all is there.
    default Optional<String> missing() {
        return switch (this) {
            case Page(var program) -> program.missing();
            case Desktop desktop -> Requirements.of(desktop.programs()).missing();
        };
    }

    /// How what cannot be seen at once is looked for.
    default Search search() {
        return switch (this) {
            case Page _ -> new Search.ByScrolling();
            case Desktop _ -> new Search.ByWaiting();
        };
    }
}
