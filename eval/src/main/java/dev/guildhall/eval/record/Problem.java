package dev.guildhall.eval.record;

/// Something that is wrong with the files of a recording.
public sealed interface Problem {

    record Missing(String file) implements Problem {}

    /// The file's hash is not the one that was written down.
    record Altered(String file) implements Problem {}

    /// @param line counted from 1
    record LineAltered(int line) implements Problem {}

    record LineUnreadable(int line, String why) implements Problem {}

    /// The line does not follow on the one before it: lines are missing, added or in another
    /// order.
    record ChainBroken(int line) implements Problem {}

    record TornEnd(long bytes) implements Problem {}

    record NeverEnded() implements Problem {}

    /// For people.
    default String sentence() {
        return switch (this) {
            case Missing(var file) -> file + " is missing";
            case Altered(var file) -> file + " is not what was recorded: its hash differs";
            case LineAltered(var line) -> "line %d was altered: its hash differs".formatted(line);
            case LineUnreadable(var line, var why) -> "line %d cannot be read: %s".formatted(line, why);
            case ChainBroken(var line) -> "line %d does not follow on the line before it".formatted(line);
            case TornEnd(var bytes) ->
                "the writer died in the middle of a line: %d bytes of it are there".formatted(bytes);
            case NeverEnded _ -> "the episode never ended: it crashed, or still goes on";
        };
    }
}
