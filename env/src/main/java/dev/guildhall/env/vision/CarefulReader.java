package dev.guildhall.env.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads with a fast reader, and once more with another what that one was not sure of. The other one starts
/// when it is first needed. It knows the letters of English only, and would take accents for flecks: where the fast
/// one read some, however unsure of which, it is not asked.
final class CarefulReader implements TextReader {
    /// Below it, readings of the strip reader are wrong more often than right.
    static final double SURE = 0.6;

    private static final int LAST_OF_ASCII = 127;

    private final TextReader first;
    private final Supplier<TextReader> opener;
    private final double sure;
    private @Nullable TextReader second;

    /// @param sure the confidence from which on a reading is not doubted
    CarefulReader(TextReader first, Supplier<TextReader> second, double sure) {
        this.first = first;
        this.opener = second;
        this.sure = sure;
    }

    @Override
    public List<Reading> read(List<Strip> strips) {
        var readings = new ArrayList<>(first.read(strips));
        var doubted = IntStream.range(0, readings.size())
                .filter(i -> readings.get(i).confidence() < sure
                        && english(readings.get(i).text()))
                .boxed()
                .toList();
        if (!doubted.isEmpty()) {
            var again = second().read(doubted.stream().map(strips::get).toList());
            for (int i = 0; i < doubted.size(); i++) {
                if (again.get(i).confidence() > readings.get(doubted.get(i)).confidence()) {
                    readings.set(doubted.get(i), again.get(i));
                }
            }
        }
        return List.copyOf(readings);
    }

    private static boolean english(String text) {
        return text.codePoints().noneMatch(c -> c > LAST_OF_ASCII && Character.isLetter(c));
    }

    private synchronized TextReader second() {
        if (second == null) {
            second = opener.get();
        }
        return second;
    }

    @Override
    public synchronized void close() {
        first.close();
        if (second != null) {
            second.close();
        }
    }
}
