package dev.guildhall.env;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Where all temporary folders of one process are. A lock in it ends with the process, whatever ends that: so the next
/// one to start can tell what a dead one left, and sweeps it.
final class ProcessFolder implements AutoCloseable {
    private static final String PREFIX = "guildhall-";
    private static final String LOCK = "alive";
    private static final int TRIES = 3;

    private final Path path;
    private final FileLock lock;

    private ProcessFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /// This process's own, made when it is first asked for.
    static Path ofThisProcess() throws IOException {
        try {
            return Own.FOLDER.path;
        } catch (ExceptionInInitializerError e) {
            throw e.getCause() instanceof UncheckedIOException broken
                    ? broken.getCause()
                    : new IOException(e.getCause());
        }
    }

    private static final class Own {
        private static final ProcessFolder FOLDER = make();

        private static ProcessFolder make() {
            try {
                var folder = ProcessFolder.make(Path.of(System.getProperty("java.io.tmpdir")));
                Runtime.getRuntime().addShutdownHook(new Thread(folder::close, "sweeper"));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// A new one, after what dead processes left there is swept.
    static ProcessFolder make(Path in) throws IOException {
        for (int tries = 1; ; tries++) {
            var path = Files.createTempDirectory(in, PREFIX);
            var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock != null) {
                sweep(in, path);
                return new ProcessFolder(path, lock);
            }
            channel.close(); // a sweeper took it for a dead one's in this moment
            if (tries == TRIES) {
                throw new IOException("no lock can be had in " + path);
            }
        }
    }

    Path path() {
        return path;
    }

    private static void sweep(Path in, Path own) throws IOException {
        try (var folders = Files.newDirectoryStream(in, PREFIX + "*")) {
            for (var folder : folders) {
                // To open one's own lock and close it again would lose it.
                if (!folder.equals(own) && isLeft(folder)) {
                    delete(folder);
                }
            }
        }
    }

    private static boolean isLeft(Path folder) {
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            return held != null;
        } catch (IOException | OverlappingFileLockException _) {
            return false; // somebody else's, or alive
        }
    }

    private static void delete(Path folder) {
        try {
            new TemporaryFolder(folder).close();
        } catch (IOException | UncheckedIOException _) {
            // something still writes there, or another sweeper was faster: the next one to start tries again
        }
    }

    /// Gone, unless something is still in it: then the next process sweeps it.
    @Override
    public void close() {
        try (var files = Files.list(path);
                var channel = lock.acquiredBy()) {
            if (files.allMatch(file -> file.endsWith(LOCK)) && channel.isOpen()) {
                delete(path);
            }
        } catch (IOException _) {
            // it is gone already
        }
    }
}
