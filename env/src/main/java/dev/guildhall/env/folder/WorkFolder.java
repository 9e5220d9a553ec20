package dev.guildhall.env.folder;

import dev.guildhall.env.SurfaceBroke;
import dev.guildhall.env.TemporaryFolder;
import dev.guildhall.env.company.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The folder in which one worker's programs open and save, as the worker knows it: hidden files, and the copies
/// that programs keep for their own safety (`plate.dxf~`, `#plate.dxf`), are not in it, nor is a download that has
/// not come to its end (`plate.stl.crdownload`).
///
/// Its state is that of a program with one table, so that whatever is compared, permitted and recorded of
/// programs is of files too.
public final class WorkFolder implements AutoCloseable {
    /// What its state goes by among those of programs.
    public static final String PROGRAM = "folder";

    /// The table of its state: a file's name, with `/` where it lies deeper, and the SHA-256 of its bytes.
    public static final String TABLE = "file";

    /// A larger file has a hash, but its bytes are not kept.
    private static final long LARGEST = 64L << 20;

    private static final List<String> COLUMNS = List.of("name", "sha256");
    private static final int DEEPEST = 8;

    private final TemporaryFolder place;
    private final Map<String, byte[]> seen = new ConcurrentHashMap<>();

    private WorkFolder(TemporaryFolder place) {
        this.place = place;
    }

    /// A new one, with nothing in it.
    public static WorkFolder make() {
        try {
            return new WorkFolder(TemporaryFolder.make("guildhall-folder-"));
        } catch (IOException e) {
            throw new SurfaceBroke("no folder can be made for a worker: " + e.getMessage(), e);
        }
    }

    public Path path() {
        return place.path();
    }

    /// Lays a file into it, before the work begins.
    ///
    /// @param name such as `plate.dxf`; with `/` for a file in a folder of its own
    public WorkFolder put(String name, byte[] bytes) {
        var file = path().resolve(name).normalize();
        if (!file.startsWith(path()) || file.equals(path()) || !isWork(path().relativize(file))) {
            throw new IllegalArgumentException("a file of the worker's folder cannot be called '%s'".formatted(name));
        }
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every file with its hash, in the order of their names.
    public Snapshot snapshot() {
        var rows = new TreeMap<String, String>();
        for (var file : files()) {
            hash(file).ifPresent(hash -> rows.put(name(file), hash));
        }
        return new Snapshot(List.of(new Snapshot.Table(
                TABLE,
                COLUMNS,
                rows.entrySet().stream()
                        .map(row -> new Snapshot.Row(List.of(row.getKey(), row.getValue())))
                        .toList())));
    }

    /// A number that changes whenever a file does, by its name, size and time: no byte is read for it.
    public long revision() {
        long revision = 1;
        for (var file : files()) {
            try {
                revision = 31 * revision + name(file).hashCode();
                revision = 31 * revision + Files.size(file);
                revision = 31 * revision
                        + Files.getLastModifiedTime(file).toInstant().hashCode();
            } catch (IOException _) {
                revision = 31 * revision + 1; // it went just now
            }
        }
        return revision;
    }

    /// The bytes of every file in every state that was asked for.
    public Contents contents() {
        return hash -> Optional.ofNullable(seen.get(hash));
    }

    private String name(Path file) {
        return path().relativize(file).toString();
    }

    /// Only files themselves: a link could lead anywhere.
    private List<Path> files() {
        try (var all = Files.walk(path(), DEEPEST)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> isWork(path().relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new SurfaceBroke("the worker's folder cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isWork(Path relative) {
        return Stream.iterate(0, i -> i < relative.getNameCount(), i -> i + 1)
                .map(i -> relative.getName(i).toString())
                .noneMatch(name -> name.startsWith(".")
                        || name.startsWith("#")
                        || name.endsWith("~")
                        || name.endsWith(".crdownload"));
    }

    private Optional<String> hash(Path file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            if (Files.size(file) > LARGEST) {
                digest.update(
                        "%s of %d bytes".formatted(name(file), Files.size(file)).getBytes(StandardCharsets.UTF_8));
                return Optional.of(HexFormat.of().formatHex(digest.digest()));
            }
            var bytes = Files.readAllBytes(file);
            var hash = HexFormat.of().formatHex(digest.digest(bytes));
            seen.putIfAbsent(hash, bytes);
            return Optional.of(hash);
        } catch (NoSuchFileException _) {
            return Optional.empty(); // it went just now
        } catch (IOException e) {
            throw new SurfaceBroke("the file %s cannot be read: %s".formatted(name(file), e.getMessage()), e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() {
        try {
            place.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
