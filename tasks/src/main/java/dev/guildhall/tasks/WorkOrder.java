package dev.guildhall.tasks;

import dev.guildhall.env.company.WebProgram;
import java.util.List;

/// One job, drawn from a task.
///
/// @param brief what the worker reads
/// @param program what is open on the desk when work begins
/// @param checks what must be true afterwards
/// @param solution one way to do it, by eyes and hands
public record WorkOrder(String brief, WebProgram program, List<Check> checks, Solution solution) {
    public WorkOrder {
        checks = List.copyOf(checks);
    }
}
