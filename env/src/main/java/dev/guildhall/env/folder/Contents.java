package dev.guildhall.env.folder;

import java.util.Optional;

/// What was in files, by the SHA-256 of their bytes in hexadecimal. It can be asked after the folder is gone.
@FunctionalInterface
public interface Contents {
    Contents NONE = _ -> Optional.empty();

    /// A file's bytes; empty if no file with them was ever seen, or it was too large to be kept.
    Optional<byte[]> of(String sha256);
}
