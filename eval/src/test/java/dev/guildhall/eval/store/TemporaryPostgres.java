package dev.guildhall.eval.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL server of the test's own, thrown away with its data. The server refuses to run
/// as root, so root runs it as the user `postgres` that comes with its package.
final class TemporaryPostgres {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private final Path bin;
    private final Path folder;
    private final int port;
    private int databases;

    private TemporaryPostgres(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    /// Where the newest server of Debian's packages is, if one is installed.
    static Optional<Path> installed() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (var versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin ->
                            Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("pg_ctl")))
                    .max(Comparator.naturalOrder());
        }
    }

    static TemporaryPostgres start(Path bin) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("guildhall-postgres");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        if (root()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
        }
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var server = new TemporaryPostgres(bin, folder, port);
        server.run("initdb", "-A", "trust", "-U", "guildhall", "-E", "UTF8", "--no-locale", "-N", "-D", server.data());
        server.run(
                "pg_ctl",
                "-w",
                "-D",
                server.data(),
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-F -c listen_addresses=127.0.0.1 -p %d -k %s".formatted(port, folder),
                "start");
        return server;
    }

    /// The address of a new, empty database.
    String database() throws SQLException {
        var name = "store" + ++databases;
        try (var connection = DriverManager.getConnection(url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return url(name);
    }

    void stop() throws IOException, InterruptedException {
        run("pg_ctl", "-w", "-m", "immediate", "-D", data(), "stop");
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=guildhall".formatted(port, database);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (root()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        var log = Files.createTempFile("guildhall-postgres", ".log");
        try {
            var process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("%s failed:\n%s".formatted(command, Files.readString(log)));
            }
        } finally {
            Files.delete(log);
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }
}
