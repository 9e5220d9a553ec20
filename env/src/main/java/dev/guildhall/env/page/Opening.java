package dev.guildhall.env.page;

import dev.guildhall.env.Size;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a page is opened: where, how large, and what it may know.
///
/// @param home where work begins
/// @param size of the page, in pixels
/// @param also other programs whose origins may be visited too; everything else is refused
/// @param clock what the page takes for the time; its timers run in real time all the same. Empty for the
///     machine's clock
/// @param dark whether the user prefers dark colours
/// @param patience how long to wait at most for the page to rest
/// @param downloads the folder that downloads land in, a later one of the same name in the place of an earlier
///     one; empty if they are refused
public record Opening(
        URI home,
        Size size,
        List<URI> also,
        Optional<InstantSource> clock,
        boolean dark,
        Duration patience,
        Optional<Path> downloads) {
    public Opening {
        also = List.copyOf(also);
        Stream.concat(Stream.of(home), also.stream()).forEach(Opening::requireWeb);
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("patience must be some time, not " + patience);
        }
    }

    /// Light colours, the machine's clock, no other origin, five seconds of patience, no downloads.
    public static Opening of(URI home, Size size) {
        return new Opening(home, size, List.of(), Optional.empty(), false, Duration.ofSeconds(5), Optional.empty());
    }

    public Opening also(URI... programs) {
        return new Opening(home, size, List.of(programs), clock, dark, patience, downloads);
    }

    public Opening at(InstantSource time) {
        return new Opening(home, size, also, Optional.of(time), dark, patience, downloads);
    }

    public Opening inTheDark() {
        return new Opening(home, size, also, clock, true, patience, downloads);
    }

    public Opening waiting(Duration atMost) {
        return new Opening(home, size, also, clock, dark, atMost, downloads);
    }

    public Opening savingTo(Path folder) {
        return new Opening(home, size, also, clock, dark, patience, Optional.of(folder));
    }

    private static void requireWeb(URI place) {
        if (place.getHost() == null || !List.of("http", "https").contains(place.getScheme())) {
            throw new IllegalArgumentException("a page is opened at http://host/ or https://host/, not " + place);
        }
    }
}
