package dev.guildhall.env.program.jscad;

import dev.guildhall.env.CacheFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// JSCAD's web application as npm packs it, one version by the hash of its file.
///
/// @param folder where it is unpacked, or would be
public record JscadPackage(Path folder) {
    public static final String VERSION = "2.6.13";

    /// What npm is asked for.
    public static final String NAME = "@jscad/web@" + VERSION;

    /// SHA-512 of the packed file, in base 64, as npm's lock files write it.
    public static final String INTEGRITY =
            "AjSh1toOyD3okoSAkRoT4XdlCZ9ExfScqlsO8tqz6qY7Bv+2wIOWQtT5/mJvkbHDTF0FYHFtNdehertpKIMvjw==";

    private static final String PROGRAM = "dist/jscad-web.min.js";

    /// The usual place: beside what else is unpacked once and is safe to delete.
    public static JscadPackage of(Map<String, String> environment) {
        return new JscadPackage(CacheFolder.of(environment).resolve("jscad-" + VERSION));
    }

    /// What is not here and how to get it; empty if it is.
    public Optional<String> missing() {
        return Files.isReadable(folder.resolve(PROGRAM))
                ? Optional.empty()
                : Optional.of("JSCAD not found (./guildhall setup cad)");
    }
}
