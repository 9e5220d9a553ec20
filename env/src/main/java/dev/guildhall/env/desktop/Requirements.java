package dev.guildhall.env.desktop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What programs need of a machine.
///
/// @param executables by the set-up that installs them
public record Requirements(Map<String, List<String>> executables) {

    public static Requirements of(List<? extends Program> programs) {
        var executables = new LinkedHashMap<String, List<String>>();
        executables.put("desktop", Display.NEEDS);
        programs.stream()
                .collect(Collectors.groupingBy(
                        Program::setup,
                        LinkedHashMap::new,
                        Collectors.mapping(Program::executable, Collectors.toList())))
                .forEach(executables::putIfAbsent);
        return new Requirements(executables);
    }

    /// What this machine does not have and how to get it; empty if all is there.
    public Optional<String> missing() {
        var missing = executables.entrySet().stream()
                .flatMap(need -> need.getValue().stream()
                        .distinct()
                        .filter(executable -> Display.find(executable).isEmpty())
                        .map(executable -> "%s not found (./guildhall setup %s)".formatted(executable, need.getKey())))
                .collect(Collectors.joining("; "));
        return missing.isEmpty() ? Sandbox.obstacle() : Optional.of(missing);
    }
}
