package dev.guildhall.tasks.catalog;

import dev.guildhall.tasks.Task;
import java.util.List;

/// Tasks that are run together and reported together.
public record Suite(String name, String about, List<Task> tasks) {
    public Suite {
        tasks = List.copyOf(tasks);
    }
}
