package dev.guildhall.eval.record;

import dev.guildhall.env.Budget;
import dev.guildhall.env.See;
import dev.guildhall.env.Size;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What a recording is of: everything that was settled before the first step.
///
/// @param schema the version of this format; see [#SCHEMA]
/// @param recording its name, and its folder's
/// @param task such as `support/refund-damaged-item`
/// @param revision of the task: a new one whenever its brief, data or checks mean something
///     else
/// @param agent as asked for on the command line
/// @param model provider and name; empty for a worker without one
/// @param consent what a person agreed to before their work was recorded, in the words that
///     were shown; empty where nobody had to be asked
/// @param locale a language tag such as `en-GB`
/// @param started on the wall
/// @param versions of Guildhall, Java, the system, the browser and the eyes, by name
/// @param hashes SHA-256 of what else shaped the episode: `checks`, `data`, `instructions`
public record Manifest(
        int schema,
        String recording,
        String run,
        String task,
        int revision,
        long seed,
        String brief,
        String agent,
        String model,
        Actor actor,
        String consent,
        See see,
        Size size,
        String locale,
        Budget budget,
        Instant started,
        SortedMap<String, String> versions,
        SortedMap<String, String> hashes) {

    /// The format that this version writes. It also reads the first, which had no consent.
    public static final int SCHEMA = 2;

    static final int FIRST_SCHEMA = 1;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,149}");

    public Manifest {
        checkName(recording);
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /// A recording's name becomes a folder's and a web page's, so it is kept plain.
    static String checkName(String recording) {
        if (!NAME.matcher(recording).matches()) {
            throw new IllegalArgumentException(
                    "a recording cannot be called '%s': use 1 to 150 letters, digits, '.', '_' and '-', and begin with a letter or digit"
                            .formatted(recording));
        }
        return recording;
    }
}
