package dev.guildhall.env.webdriver;

import dev.guildhall.env.SurfaceBroke;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds chromedriver, the program through which Selenium drives Chromium, without starting anything.
///
/// @param wanted the path that the user gave in the environment's `GUILDHALL_CHROMEDRIVER`
/// @param searchPath the folders of programs, as the environment's `PATH` has them
/// @param root the root of the file system
public record Chromedriver(Optional<String> wanted, String searchPath, Path root) {
    private static final String SETUP =
            "Install it with './guildhall setup selenium', or say in GUILDHALL_CHROMEDRIVER where it is.";

    private static final List<String> PLACES = List.of("usr/bin", "usr/local/bin", "usr/lib/chromium", "snap/bin");

    /// The finder for this process's environment.
    public static Chromedriver of(Map<String, String> environment) {
        return new Chromedriver(
                Optional.ofNullable(environment.get("GUILDHALL_CHROMEDRIVER")).filter(path -> !path.isBlank()),
                environment.getOrDefault("PATH", ""),
                Path.of("/"));
    }

    /// The one to use, if there is one.
    public Optional<Path> installed() {
        var folders = Stream.concat(
                Stream.of(searchPath.split(Pattern.quote(File.pathSeparator)))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of),
                PLACES.stream().map(root::resolve));
        return wanted.map(Path::of)
                .map(Stream::of)
                .orElseGet(() -> folders.map(folder -> folder.resolve("chromedriver")))
                .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path))
                .findFirst();
    }

    /// @throws SurfaceBroke if there is none; the message says how to get it
    public Path find() {
        return installed()
                .orElseThrow(() -> new SurfaceBroke(wanted.map(path ->
                                "GUILDHALL_CHROMEDRIVER is '%s', and no program is there. %s".formatted(path, SETUP))
                        .orElse("No chromedriver was found on PATH or in the usual folders. " + SETUP)));
    }
}
