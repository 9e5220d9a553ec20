package dev.guildhall.eval.cli;

import dev.guildhall.env.vision.ScreenParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a result was made with.
final class Versions {
    static final String GUILDHALL = "0.1.0";

    private Versions() {}

    /// @param driver what drives the browser
    static SortedMap<String, String> of(String browser, String driver) {
        var versions = new TreeMap<String, String>();
        versions.put("guildhall", GUILDHALL);
        versions.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        versions.put(
                "system",
                "%s %s %s"
                        .formatted(
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                System.getProperty("os.arch")));
        versions.putAll(ScreenParser.versions());
        versions.put("browser", browser);
        versions.put("driver", driver);
        return versions;
    }

    /// The machine in a line: what a figure must be read with.
    static String machine() {
        return "%d cores, %s, %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        System.getProperty("os.name"),
                        Runtime.version());
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException _) {
            return System.getProperty("os.arch"); // not Linux
        }
    }
}
