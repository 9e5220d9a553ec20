package dev.guildhall.env.desktop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What programs need of a machine.
public record Requirements(List<Need> needs) {
    public Requirements {
        needs = List.copyOf(needs);
    }

    /// @param executable what is looked for on the path
    /// @param called what people call it
    /// @param setup what `./guildhall setup` installs it by
    public record Need(String executable, String called, String setup) {}

    public static Requirements of(List<? extends Program> programs) {
        return new Requirements(Stream.concat(
                        Display.NEEDS.stream().map(program -> new Need(program, program, "desktop")),
                        programs.stream()
                                .map(program -> new Need(program.executable(), program.called(), program.setup())))
                .distinct()
                .toList());
    }

    /// What this machine does not have and how to get it; empty if all is there.
    public Optional<String> missing() {
        var missing = needs.stream()
                .filter(need -> Display.find(need.executable()).isEmpty())
                .map(need -> "%s not found (./guildhall setup %s)".formatted(need.called(), need.setup()))
                .collect(Collectors.joining("; "));
        return missing.isEmpty() ? Sandbox.obstacle() : Optional.of(missing);
    }
}
