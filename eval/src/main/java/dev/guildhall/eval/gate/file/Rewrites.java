package dev.guildhall.eval.gate.file;

import dev.guildhall.eval.gate.file.Rewrite.Must;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Gathers the rewrites of one file that the work wrote.
public final class Rewrites {
    private final String file;
    private final List<Rewrite> all = new ArrayList<>();

    private Rewrites(String file) {
        this.file = file;
    }

    /// All of them: those that suit any file, and those that its kind allows.
    ///
    /// @param before what was in it before the work; empty if it was not there
    /// @param after what the work left in it
    public static List<Rewrite> of(String file, Optional<byte[]> before, byte[] after) {
        var into = new Rewrites(file);
        into.all.add(new Rewrite(file, "missing", Optional.empty(), Must.LOSE));
        into.add("emptied", new byte[0], Must.LOSE);
        into.add("cut off in the middle", Arrays.copyOf(after, after.length / 2), Must.LOSE);
        switch (ending(file)) {
            case "dxf" -> new DrawingRewrites(before, after, into).all();
            case "stl" -> new PartRewrites(after, into).all();
            case "gnumeric", "xlsx" -> new SheetRewrites(before, after, into).all();
            default -> {}
        }
        return List.copyOf(into.all);
    }

    static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    String file() {
        return file;
    }

    void add(String what, byte[] bytes, Must must) {
        all.add(new Rewrite(file, what, Optional.of(bytes), must));
    }
}
