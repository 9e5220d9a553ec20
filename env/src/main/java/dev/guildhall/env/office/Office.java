package dev.guildhall.env.office;

import dev.guildhall.env.World;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.helpdesk.Helpdesk;
import java.util.Map;

/// What an episode's desk stands in: the world and the programs with their state. Closing throws the state away.
public record Office(World world, Helpdesk helpdesk) implements AutoCloseable {

    /// Every program's state now, by the program's name.
    public Map<String, Snapshot> snapshots() {
        return Map.of(helpdesk.name(), helpdesk.snapshot());
    }

    /// A number that changes whenever any program's state does.
    public long revision() {
        return helpdesk.revision();
    }

    @Override
    public void close() {
        helpdesk.close();
    }
}
