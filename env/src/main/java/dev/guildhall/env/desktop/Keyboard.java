package dev.guildhall.env.desktop;

import dev.guildhall.env.SurfaceBroke;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A display's keyboard. A character that no key has is put on a spare key before it is typed.
final class Keyboard {
    private static final int GET_KEYBOARD_MAPPING = 101;
    private static final int CHANGE_KEYBOARD_MAPPING = 100;
    private static final int MAPPING = 32;

    /// Programs read a new mapping when they are told of it, and nobody tells us when they have.
    private static final Duration REREAD = Duration.ofMillis(80);

    /// As many keys as programs take in before they fall behind and begin to drop or swap them.
    private static final int KEYS_AT_ONCE = 16;

    private final XConnection connection;
    private final FakeInput input;
    private final Map<Integer, Key> keys = new HashMap<>();
    private final List<Integer> spare = new ArrayList<>();

    /// Where a character is: on which key, and whether with Shift.
    private record Key(int code, boolean shifted) {}

    Keyboard(XConnection connection, FakeInput input) {
        this.connection = connection;
        this.input = input;
        learn();
    }

    private void learn() {
        int first = connection.setup().firstKey();
        int count = connection.setup().lastKey() - first + 1;
        var mapping = connection
                .ask(new XRequest(GET_KEYBOARD_MAPPING, 0).octets(first, count, 0, 0))
                .orElseThrow(() -> new SurfaceBroke("the display has no keyboard"));
        int width = Byte.toUnsignedInt(mapping.get(1));
        for (int i = 0; i < count; i++) {
            boolean free = true;
            for (int level = 0; level < width; level++) {
                int sym = mapping.getInt(MAPPING + 4 * (i * width + level));
                free &= sym == 0;
                if (sym != 0 && level < 2) {
                    var key = new Key(first + i, level == 1);
                    keys.merge(sym, key, (old, now) -> old.shifted() && !now.shifted() ? now : old);
                }
            }
            if (free) {
                spare.add(first + i);
            }
        }
    }

    /// Types text where the focus is.
    void type(String text) {
        var syms = text.codePoints().map(Keysyms::of).boxed().toList();
        int from = 0;
        while (from < syms.size()) {
            int to = from;
            var missing = new HashSet<Integer>();
            while (to < syms.size()
                    && (keys.containsKey(syms.get(to))
                            || missing.contains(syms.get(to))
                            || missing.size() < spare.size())) {
                if (!keys.containsKey(syms.get(to))) {
                    missing.add(syms.get(to));
                }
                to++;
            }
            bind(List.copyOf(missing));
            for (int i = from; i < to; i += KEYS_AT_ONCE) {
                strike(syms.subList(i, Math.min(to, i + KEYS_AT_ONCE)));
            }
            from = to;
        }
    }

    /// Presses a key with others held, and lets them go again.
    void press(List<String> modifiers, String key) {
        bind(Stream.concat(modifiers.stream(), Stream.of(key))
                .map(Keysyms::of)
                .filter(sym -> !keys.containsKey(sym))
                .toList());
        var last = key(Keysyms.of(key));
        var held = new ArrayList<>(
                modifiers.stream().map(m -> key(Keysyms.of(m)).code()).toList());
        int shift = key(Keysyms.SHIFT).code();
        if (last.shifted() && !held.contains(shift)) {
            held.add(shift);
        }
        var batch = input.batch();
        held.forEach(code -> batch.key(code, true));
        batch.key(last.code(), true).key(last.code(), false);
        held.reversed().forEach(code -> batch.key(code, false));
        batch.send();
    }

    private void strike(List<Integer> syms) {
        var batch = input.batch();
        int shift = key(Keysyms.SHIFT).code();
        for (int sym : syms) {
            var key = key(sym);
            if (key.shifted()) {
                batch.key(shift, true);
            }
            batch.key(key.code(), true).key(key.code(), false);
            if (key.shifted()) {
                batch.key(shift, false);
            }
        }
        batch.send();
    }

    private Key key(int sym) {
        var key = keys.get(sym);
        if (key == null) {
            throw new SurfaceBroke("no key of the display has the keysym %#x".formatted(sym));
        }
        return key;
    }

    /// Puts characters on spare keys, the longest unused first.
    private void bind(List<Integer> syms) {
        if (syms.isEmpty()) {
            return;
        }
        for (int sym : syms) {
            int code = spare.removeFirst();
            spare.addLast(code);
            keys.values().removeIf(key -> key.code() == code);
            connection.send(new XRequest(CHANGE_KEYBOARD_MAPPING, 1)
                    .octets(code, 2, 0, 0)
                    .number(sym)
                    .number(sym));
            keys.put(sym, new Key(code, false));
        }
        connection.sync();
        LockSupport.parkNanos(REREAD.toNanos());
    }
}
