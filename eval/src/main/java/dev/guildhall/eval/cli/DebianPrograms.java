package dev.guildhall.eval.cli;

import dev.guildhall.env.UserMistake;
import dev.guildhall.env.desktop.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Programs, and the Debian packages that bring them.
///
/// @param packages by the name of the program's executable
/// @param extras packages that bring none
record DebianPrograms(SortedMap<String, String> packages, List<String> extras) {

    /// These and those.
    DebianPrograms and(DebianPrograms more) {
        var both = new TreeMap<>(packages);
        both.putAll(more.packages);
        var others = new ArrayList<>(extras);
        others.addAll(more.extras);
        return new DebianPrograms(both, others);
    }

    /// Sees to it that they are there, and tells which they are.
    List<String> provide() {
        var missing = missing();
        if (!missing.isEmpty()) {
            var wanted = new ArrayList<>(packages.values());
            wanted.addAll(extras);
            if (!Installer.aptWorks()) {
                throw new UserMistake(
                        "%s not found, and only root on Debian or Ubuntu can have them installed from here. Install the packages %s yourself."
                                .formatted(String.join(", ", missing), String.join(", ", wanted)));
            }
            Installer.apt(wanted);
            if (!missing().isEmpty()) {
                throw new UserMistake(
                        "After the installation there is still no %s.".formatted(String.join(", ", missing())));
            }
        }
        return List.copyOf(packages.keySet());
    }

    List<String> missing() {
        return packages.keySet().stream()
                .filter(program -> Display.find(program).isEmpty())
                .toList();
    }
}
