package dev.guildhall.eval.cli;

import dev.guildhall.env.TemporaryFolder;
import dev.guildhall.env.UserMistake;
import dev.guildhall.env.desktop.Display;
import dev.guildhall.env.program.jscad.JscadPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/// Sees to it that JSCAD is here: npm fetches the package from the registry that it is set to, and it is unpacked
/// only if it is the very file that we know. None of its scripts are run.
record JscadSetup(JscadPackage source, Consumer<String> tell) {

    /// @return where it is
    /// @throws UserMistake if it cannot be had; says what to do
    Path provide() {
        if (source.missing().isEmpty()) {
            return source.folder();
        }
        if (Display.find("npm").isEmpty()) {
            if (!Installer.aptWorks()) {
                throw new UserMistake(
                        "JSCAD comes by npm, which is not here, and only root on Debian or Ubuntu can have it installed from here. Install npm yourself.");
            }
            tell.accept("No npm is here; installing the system's own …");
            Installer.apt(List.of("npm"));
        }
        try (var folder = TemporaryFolder.make("guildhall-npm-")) {
            Installer.run(List.of(
                    "npm",
                    "pack",
                    JscadPackage.NAME,
                    "--ignore-scripts",
                    "--silent",
                    "--pack-destination",
                    folder.path().toString()));
            var packed = folder.path().resolve("jscad-web-%s.tgz".formatted(JscadPackage.VERSION));
            require(packed);
            Installer.run(List.of(
                    "tar", "-xzf", packed.toString(), "-C", folder.path().toString()));
            Files.createDirectories(source.folder().getParent());
            // Whoever looks meanwhile sees all of it or nothing.
            Installer.run(List.of(
                    "mv",
                    folder.path().resolve("package").toString(),
                    source.folder().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return source.folder();
    }

    private static void require(Path packed) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(packed));
            var found = Base64.getEncoder().encodeToString(digest);
            if (!found.equals(JscadPackage.INTEGRITY)) {
                throw new UserMistake(
                        "What npm gave for %s is another file than the one we know (sha512-%s, not sha512-%s), and was not unpacked. Ask whoever keeps the registry."
                                .formatted(JscadPackage.NAME, found, JscadPackage.INTEGRITY));
            }
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-512", e);
        }
    }
}
