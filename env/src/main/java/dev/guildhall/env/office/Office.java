package dev.guildhall.env.office;

import dev.guildhall.env.World;
import dev.guildhall.env.company.Snapshot;
import dev.guildhall.env.company.helpdesk.Helpdesk;
import dev.guildhall.env.folder.Contents;
import dev.guildhall.env.folder.WorkFolder;
import dev.guildhall.env.program.jscad.Jscad;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What an episode's desk stands in: the world, and whatever of the company's programs the task asks for. What
/// nobody asks for is not there and costs nothing. Closing throws the state away.
public final class Office implements AutoCloseable {
    private final World world;
    private final Premises premises;
    private @Nullable Helpdesk helpdesk;
    private @Nullable WorkFolder folder;

    Office(World world, Premises premises) {
        this.world = world;
        this.premises = premises;
    }

    public World world() {
        return world;
    }

    /// The helpdesk, with a past that the world draws when it is first asked for.
    public Helpdesk helpdesk() {
        var open = helpdesk == null ? premises.helpdesk(world) : helpdesk;
        helpdesk = open;
        return open;
    }

    /// JSCAD; whether it is installed is told by [Jscad#missing].
    public Jscad jscad() {
        return premises.jscad();
    }

    /// The worker's folder, empty when it is first asked for.
    public WorkFolder folder() {
        var open = folder == null ? WorkFolder.make() : folder;
        folder = open;
        return open;
    }

    /// The worker's folder, if the task asked for one.
    public Optional<WorkFolder> ownFolder() {
        return Optional.ofNullable(folder);
    }

    /// The state now of every program that was asked for, by the program's name.
    public Map<String, Snapshot> snapshots() {
        var states = new TreeMap<String, Snapshot>();
        if (helpdesk != null) {
            states.put(helpdesk.name(), helpdesk.snapshot());
        }
        if (folder != null) {
            states.put(WorkFolder.PROGRAM, folder.snapshot());
        }
        return states;
    }

    /// The bytes of the files that any of the snapshots tells of.
    public Contents contents() {
        return folder == null ? Contents.NONE : folder.contents();
    }

    /// A number that changes whenever any program's state does.
    public long revision() {
        return (helpdesk == null ? 0 : helpdesk.revision()) + (folder == null ? 0 : folder.revision());
    }

    @Override
    public void close() {
        try (var _ = folder) {
            if (helpdesk != null) {
                helpdesk.close();
            }
        }
    }
}
