package dev.guildhall.eval.record;

import java.nio.file.Path;

/// Where the files of one recording are.
record Folder(Path home, String name) {
    Folder {
        Manifest.checkName(name);
    }

    static Path all(Path home) {
        return home.resolve("recordings");
    }

    Path path() {
        return all(home).resolve(name);
    }

    Path manifest() {
        return path().resolve("manifest.json");
    }

    Path events() {
        return path().resolve("events.jsonl");
    }

    Path evidence() {
        return path().resolve("evidence.json");
    }
}
