package dev.guildhall.env.desktop;

import java.util.Map;

/// The numbers that X has for what is on keys (`keysymdef.h`; characters beyond Latin-1 by the rule of its
/// appendix A: their code point with bit 24 set).
final class Keysyms {
    static final int SHIFT = 0xFFE1;
    private static final int UNICODE = 0x01000000;
    private static final int LATIN_1 = 0x100;
    private static final int F1 = 0xFFBE;

    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("Control", 0xFFE3),
            Map.entry("Shift", SHIFT),
            Map.entry("Alt", 0xFFE9),
            Map.entry("Meta", 0xFFEB), // Super_L: the key with the logo
            Map.entry("Enter", 0xFF0D),
            Map.entry("Tab", 0xFF09),
            Map.entry("Escape", 0xFF1B),
            Map.entry("Backspace", 0xFF08),
            Map.entry("Delete", 0xFFFF),
            Map.entry("Insert", 0xFF63),
            Map.entry("Home", 0xFF50),
            Map.entry("End", 0xFF57),
            Map.entry("PageUp", 0xFF55),
            Map.entry("PageDown", 0xFF56),
            Map.entry("ArrowLeft", 0xFF51),
            Map.entry("ArrowUp", 0xFF52),
            Map.entry("ArrowRight", 0xFF53),
            Map.entry("ArrowDown", 0xFF54),
            Map.entry("Space", 0x20));

    private Keysyms() {}

    /// @param key a character, or a name that [dev.guildhall.env.Action.KeyPress] knows
    static int of(String key) {
        var named = NAMED.get(key);
        if (named != null) {
            return named;
        }
        return key.matches("F\\d+") ? F1 + Integer.parseInt(key.substring(1)) - 1 : of(key.codePointAt(0));
    }

    /// A line feed is the Enter key, and a tab the Tab key.
    static int of(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r' -> of("Enter");
            case '\t' -> of("Tab");
            default -> codePoint < LATIN_1 ? codePoint : UNICODE | codePoint;
        };
    }
}
