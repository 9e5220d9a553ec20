package dev.guildhall.eval.serve;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who is let in. A server on the loopback interface answers only to names of this machine:
/// else a page from elsewhere whose name was made to point here could read what was recorded.
///
/// @param host what the server is bound to
public record Door(String host) {
    private static final Set<String> OURS = Set.of("localhost", "127.0.0.1", "[::1]");

    /// @param asked the `Host` of a request
    public boolean admits(@Nullable String asked) {
        return !loopback()
                || (asked != null && (OURS.contains(name(asked)) || name(asked).equals(host)));
    }

    public boolean loopback() {
        try {
            return Stream.of(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException _) {
            return false;
        }
    }

    private static String name(String asked) {
        try {
            var host = URI.create("http://" + asked).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
