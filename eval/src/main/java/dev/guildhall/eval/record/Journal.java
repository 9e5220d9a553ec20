package dev.guildhall.eval.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The file `events.jsonl`: lines that are only ever added.
///
/// A line is a JSON object in UTF-8 without spaces, ended by one line feed. Its members are, in
/// this order, those of [Entry] and then `hash`:
///
/// ```text
/// {"seq":2,"at":"2026-03-02T09:00:01Z","t":812,"prev":"9f…","event":{"type":"stepped",…},"hash":"c4…"}
/// ```
///
/// `hash` is the SHA-256 of the line's own bytes from the first `{` on, with `,"hash":"…"`
/// taken out, so that they end with `}`. `prev` is the `hash` of the line before. So whoever
/// has the file can check it with the bytes alone; nothing is parsed and written again. The
/// chain shows accidents and edits in place; against someone who writes the whole file anew,
/// keep the last hash elsewhere.
///
/// A writer that died leaves at most an end without a line feed. It is never read as a line,
/// and the next writer cuts it off.
final class Journal implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private long seq;
    private long lastT;
    private String prev;
    private long end;

    private Journal(Path file, FileChannel channel, Contents so) {
        this.file = file;
        this.channel = channel;
        this.seq = so.lines().size();
        this.end = so.length();
        this.prev = Sha256.NONE;
        if (!so.lines().isEmpty()) {
            this.prev = so.lines().getLast().hash();
            this.lastT = so.lines().getLast().entry().t();
        }
    }

    /// The whole lines of a file, their bytes with the line feeds, and how many bytes follow
    /// them.
    record Contents(List<Line> lines, long length, long torn) {}

    static Journal create(Path file) throws IOException {
        return open(file, new Contents(List.of(), 0, 0), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    static Journal reopen(Path file) throws IOException {
        return open(file, read(file), StandardOpenOption.WRITE);
    }

    static Contents read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(new Line(Arrays.copyOfRange(bytes, start, i)));
                start = i + 1;
            }
        }
        return new Contents(List.copyOf(lines), start, bytes.length - start);
    }

    /// Adds a line; when this returns, the system has it.
    void append(Instant at, long t, Event event) {
        var line = Line.of(new Entry(seq + 1, at, t, prev, event));
        var buffer = ByteBuffer.wrap(withLineFeed(line.bytes()));
        try {
            if (channel.size() > end) {
                channel.truncate(end);
            }
            long to = end;
            while (buffer.hasRemaining()) {
                to += channel.write(buffer, to);
            }
            end = to;
        } catch (IOException e) {
            throw new RecordingBroke(
                    "the recording %s cannot be written (%s); is there room on the disk?".formatted(file, e), e);
        }
        seq++;
        lastT = t;
        prev = line.hash();
    }

    /// Adds a line at the time of the last one, for what is said after the episode.
    void append(Instant at, Event event) {
        append(at, lastT, event);
    }

    /// Returns when the disk has every line.
    void force() {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw new RecordingBroke("the recording %s cannot be brought to the disk (%s)".formatted(file, e), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new RecordingBroke("the recording %s cannot be closed (%s)".formatted(file, e), e);
        }
    }

    private static Journal open(Path file, Contents so, StandardOpenOption... options) throws IOException {
        var channel = FileChannel.open(file, options);
        try {
            if (channel.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
            return new Journal(file, channel, so);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new RecordingBroke(
                    "%s is being written by someone else; wait until they are done".formatted(file), e);
        } catch (RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static byte[] withLineFeed(byte[] line) {
        var bytes = Arrays.copyOf(line, line.length + 1);
        bytes[line.length] = '\n';
        return bytes;
    }
}
