package dev.guildhall.env.browser;

import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.browser.InstalledBrowser.Kind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds a browser without starting anything: the one that was asked for, else one of the system, else one
/// that Playwright downloaded. The lightest comes first.
///
/// @param wanted the path that the user gave, such as the environment's `GUILDHALL_BROWSER`
/// @param searchPath the folders of programs, as the environment's `PATH` has them
/// @param root the root of the file system
/// @param home the user's home folder
public record BrowserFinder(Optional<String> wanted, String searchPath, Path root, Path home) {
    private static final String SETUP =
            "Install one with './guildhall setup browser', or say in GUILDHALL_BROWSER" + " where one is.";

    private static final Map<Kind, List<String>> PROGRAMS = Map.of(
            Kind.HEADLESS_SHELL, List.of("chromium-headless-shell", "chrome-headless-shell", "headless_shell"),
            Kind.CHROMIUM, List.of("chromium", "chromium-browser"),
            Kind.CHROME, List.of("google-chrome", "google-chrome-stable", "chrome"),
            Kind.EDGE, List.of("microsoft-edge", "microsoft-edge-stable", "msedge"));

    private static final List<String> PLACES =
            List.of("usr/bin", "usr/local/bin", "snap/bin", "opt/google/chrome", "opt/microsoft/msedge");

    private static final Map<Kind, String> MAC_APPLICATIONS = Map.of(
            Kind.CHROMIUM, "Applications/Chromium.app/Contents/MacOS/Chromium",
            Kind.CHROME, "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            Kind.EDGE, "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    private static final List<String> PLAYWRIGHT_CACHES =
            List.of(".cache/ms-playwright", "Library/Caches/ms-playwright");
    private static final Pattern DOWNLOADED = Pattern.compile("chromium(_headless_shell)?-(\\d+)");

    /// The finder for this process's environment.
    public static BrowserFinder of(Map<String, String> environment) {
        return new BrowserFinder(
                Optional.ofNullable(environment.get("GUILDHALL_BROWSER")).filter(path -> !path.isBlank()),
                environment.getOrDefault("PATH", ""),
                Path.of("/"),
                Path.of(environment.getOrDefault("HOME", "/")));
    }

    /// The browser to use.
    ///
    /// @throws SurfaceBroke if there is none; the message says how to get one
    public InstalledBrowser find() {
        if (wanted.isPresent()) {
            var path = Path.of(wanted.get());
            if (!isProgram(path)) {
                throw new SurfaceBroke(
                        "GUILDHALL_BROWSER is '%s', and no program is there. %s".formatted(wanted.get(), SETUP));
            }
            return new InstalledBrowser(path, kindOf(path));
        }
        return installed()
                .findFirst()
                .orElseThrow(() -> new SurfaceBroke(
                        "No browser was found: no Chromium, Chrome or Edge on PATH, in the usual folders or in"
                                + " Playwright's cache. " + SETUP));
    }

    /// All browsers of the system and of Playwright's cache, in the order of preference.
    public Stream<InstalledBrowser> installed() {
        var system = Stream.of(Kind.values()).flatMap(this::ofSystem);
        return Stream.concat(system, downloaded().stream());
    }

    private Stream<InstalledBrowser> ofSystem(Kind kind) {
        var folders = Stream.concat(
                        Stream.of(searchPath.split(Pattern.quote(File.pathSeparator)))
                                .filter(folder -> !folder.isBlank())
                                .map(Path::of),
                        PLACES.stream().map(root::resolve))
                .toList();
        var programs = PROGRAMS.getOrDefault(kind, List.of()).stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)));
        var applications = Stream.ofNullable(MAC_APPLICATIONS.get(kind))
                .flatMap(app -> Stream.of(root, home).map(at -> at.resolve(app)));
        return Stream.concat(programs, applications)
                .filter(BrowserFinder::isProgram)
                .distinct()
                .map(path -> new InstalledBrowser(path, kind));
    }

    /// Playwright keeps a folder for each browser and revision; the newest shell first.
    private List<InstalledBrowser> downloaded() {
        var found = new ArrayList<InstalledBrowser>();
        for (var cache : PLAYWRIGHT_CACHES) {
            for (var folder : revisions(home.resolve(cache))) {
                programIn(folder).ifPresent(path -> found.add(new InstalledBrowser(path, kindOf(path))));
            }
        }
        found.sort(Comparator.comparing(InstalledBrowser::kind));
        return found;
    }

    private static List<Path> revisions(Path cache) {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (var folders = Files.list(cache)) {
            return folders.filter(folder -> revision(folder) > 0)
                    .sorted(Comparator.comparingLong(BrowserFinder::revision).reversed())
                    .toList();
        } catch (IOException e) {
            throw new SurfaceBroke("Playwright's browsers in %s cannot be listed".formatted(cache), e);
        }
    }

    private static long revision(Path folder) {
        var name = DOWNLOADED.matcher(folder.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(2)) : 0;
    }

    private static Optional<Path> programIn(Path folder) {
        var names = Stream.of("headless_shell", "chrome-headless-shell", "chrome", "Chromium")
                .toList();
        try (var files = Files.walk(folder, 5)) {
            return files.filter(file -> names.contains(file.getFileName().toString()))
                    .filter(BrowserFinder::isProgram)
                    .findFirst();
        } catch (IOException e) {
            throw new SurfaceBroke("Playwright's browser in %s cannot be read".formatted(folder), e);
        }
    }

    private static Kind kindOf(Path path) {
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.contains("headless")) {
            return Kind.HEADLESS_SHELL;
        }
        if (name.contains("edge")) {
            return Kind.EDGE;
        }
        return name.contains("chromium") ? Kind.CHROMIUM : Kind.CHROME;
    }

    private static boolean isProgram(Path path) {
        return Files.isRegularFile(path) && Files.isExecutable(path);
    }
}
