package dev.guildhall.env.desktop;

import dev.guildhall.env.Size;
import dev.guildhall.env.SurfaceBroke;
import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A client of an X server over its Unix socket, as the core protocol of X11 has it ("X Window System Protocol",
/// release 6.8): requests go out, replies come back, and of the events only messages from other clients are kept.
///
/// It belongs to one thread. Every method throws [SurfaceBroke] when the server does not answer.
final class XConnection implements AutoCloseable {
    private static final int ERROR = 0;
    private static final int REPLY = 1;
    private static final int CLIENT_MESSAGE = 33;
    private static final int SENT_BY_A_CLIENT = 0x80;
    private static final int HEADER = 32;
    private static final int QUERY_EXTENSION = 98;
    private static final int GET_INPUT_FOCUS = 43;
    private static final int INTERN_ATOM = 16;
    private static final int GET_PROPERTY = 20;

    private final SocketChannel channel;
    private final Setup setup;
    private final List<ByteBuffer> messages = new ArrayList<>();
    private int sequence;

    /// What the server told when it was called upon.
    ///
    /// @param root the window that is the whole screen
    record Setup(int root, Size size, int firstKey, int lastKey) {}

    private XConnection(SocketChannel channel, Setup setup) {
        this.channel = channel;
        this.setup = setup;
    }

    /// @param socket such as `/tmp/.X11-unix/X3`
    static XConnection open(Path socket) {
        try {
            var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
            return new XConnection(channel, greet(channel));
        } catch (IOException e) {
            throw new SurfaceBroke("the display at %s does not answer: %s".formatted(socket, e.getMessage()), e);
        }
    }

    /// Section 8 of the protocol: little-endian, version 11.0, no authorization.
    private static Setup greet(SocketChannel channel) throws IOException {
        var hello = XRequest.bytes(12).put((byte) 'l').put((byte) 0).putShort((short) 11);
        write(channel, hello.position(12).flip());
        var head = read(channel, 8);
        var rest = read(channel, Short.toUnsignedInt(head.getShort(6)) * 4);
        if (head.get(0) != 1) {
            throw new IOException("it refuses us: "
                    + StandardCharsets.US_ASCII.decode(rest).toString().strip());
        }
        int vendor = Short.toUnsignedInt(rest.getShort(16));
        int formats = Byte.toUnsignedInt(rest.get(21));
        int screen = 32 + padded(vendor) + formats * 8;
        return new Setup(
                rest.getInt(screen),
                new Size(
                        Short.toUnsignedInt(rest.getShort(screen + 20)),
                        Short.toUnsignedInt(rest.getShort(screen + 22))),
                Byte.toUnsignedInt(rest.get(26)),
                Byte.toUnsignedInt(rest.get(27)));
    }

    Setup setup() {
        return setup;
    }

    /// Sends requests, one after the other in one buffer, to which there is no reply.
    void send(XRequest requests) {
        try {
            write(channel, requests.finished());
            sequence += requests.count();
        } catch (IOException e) {
            throw gone(e);
        }
    }

    /// Sends one request and waits for its reply, whole; empty if the server answers with an error, such as for a
    /// window that has just gone.
    Optional<ByteBuffer> ask(XRequest request) {
        send(request);
        try {
            while (true) {
                var head = read(channel, HEADER);
                int kind = head.get(0);
                if (kind == REPLY) {
                    return Optional.of(whole(head));
                }
                if ((kind & ~SENT_BY_A_CLIENT & 0xFF) == CLIENT_MESSAGE) {
                    messages.add(head);
                }
                if (kind == ERROR && Short.toUnsignedInt(head.getShort(2)) == (sequence & 0xFFFF)) {
                    return Optional.empty();
                }
            }
        } catch (IOException e) {
            throw gone(e);
        }
    }

    /// The messages that came with the replies since this was last asked for, 32 bytes each.
    List<ByteBuffer> messages() {
        var some = List.copyOf(messages);
        messages.clear();
        return some;
    }

    private ByteBuffer whole(ByteBuffer head) throws IOException {
        int more = head.getInt(4) * 4;
        return XRequest.bytes(HEADER + more).put(head).put(read(channel, more)).flip();
    }

    /// Returns when the server has done all that it was sent.
    void sync() {
        ask(new XRequest(GET_INPUT_FOCUS, 0));
    }

    /// The major opcode of an extension; empty if the server has it not.
    Optional<Integer> extension(String name) {
        return ask(new XRequest(QUERY_EXTENSION, 0).text(name))
                .filter(reply -> reply.get(8) != 0)
                .map(reply -> Byte.toUnsignedInt(reply.get(9)));
    }

    /// The number that stands for a name.
    int atom(String name) {
        return ask(new XRequest(INTERN_ATOM, 0).text(name))
                .map(reply -> reply.getInt(8))
                .orElseThrow(() -> new SurfaceBroke("the display knows no names"));
    }

    /// The value of a window's property, of any type; empty if it has none.
    Optional<ByteBuffer> property(int window, int atom) {
        return ask(new XRequest(GET_PROPERTY, 0)
                        .number(window)
                        .number(atom)
                        .number(0)
                        .number(0)
                        .number(4096))
                .filter(reply -> reply.get(1) != 0)
                .map(reply ->
                        reply.slice(HEADER, reply.getInt(16) * reply.get(1) / 8).order(ByteOrder.LITTLE_ENDIAN));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // the server has gone before us
        }
    }

    private static SurfaceBroke gone(IOException e) {
        return new SurfaceBroke("the display does not answer any more: " + e.getMessage(), e);
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static ByteBuffer read(SocketChannel channel, int count) throws IOException {
        var bytes = XRequest.bytes(count);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("it has hung up");
            }
        }
        return bytes.flip();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
