package dev.guildhall.env;

import java.nio.file.Path;
import java.util.Map;

/// Where is kept what can be had again, and is safe to delete.
public final class CacheFolder {
    private CacheFolder() {}

    /// `guildhall` in `$XDG_CACHE_HOME`, or else in `~/.cache` (XDG Base Directory Specification, version 0.8).
    public static Path of(Map<String, String> environment) {
        var caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        return (caches.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(caches))
                .resolve("guildhall");
    }
}
