package dev.guildhall.tasks;

import dev.guildhall.env.company.WebProgram;
import java.util.List;

/// One job, drawn from a task.
///
/// @param brief what the worker reads
/// @param station what is open on the desk when work begins
/// @param checks what must be true afterwards
/// @param solution one way to do it, by eyes and hands
public record WorkOrder(String brief, Station station, List<Check> checks, Solution solution) {
    public WorkOrder {
        checks = List.copyOf(checks);
    }

    /// A job at a page of one program.
    public WorkOrder(String brief, WebProgram program, List<Check> checks, Solution solution) {
        this(brief, new Station.Page(program), checks, solution);
    }
}
