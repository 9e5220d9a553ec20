package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import java.util.ArrayList;
import java.util.List;

/// Finds the lines that are drawn under words. One under letters with tails is drawn in pieces: short ones
/// count beside a long one.
final class Underlines {
    /// Longer than any bar of a letter up to 24 pixels.
    private static final int LONG = 18;

    /// The shortest piece of one, and the widest gap between two, where the tail of a letter crosses.
    private static final int PIECE = 4;

    private static final int TAIL = 14;

    /// A gap of this much needs no tail in it: a browser leaves some room beside one.
    private static final int ROOM = 3;

    /// What a line may cross, as a share of its length: the tails of a few letters.
    private static final double CROSSED = 0.4;

    private final Runs runs;
    private final int height;

    private Underlines(Runs runs, int height) {
        this.runs = runs;
        this.height = height;
    }

    /// From the top and from the left; each is a row high.
    static List<Box> in(Runs runs, int height) {
        var underlines = new Underlines(runs, height);
        var lines = new ArrayList<Box>();
        for (int y = 0; y < height; y++) {
            if (underlines.anyLong(y)) {
                underlines.join(y, lines);
            }
        }
        return lines;
    }

    private boolean anyLong(int y) {
        for (int run = runs.first(y); run < runs.end(y); run++) {
            if (runs.length(run) >= LONG && thin(run, y)) {
                return true;
            }
        }
        return false;
    }

    private void join(int y, List<Box> lines) {
        var joined = new Box(0, y, 0, 1);
        boolean whole = false;
        for (int run = runs.first(y); run < runs.end(y); run++) {
            if (runs.length(run) < PIECE || !thin(run, y)) {
                continue;
            }
            var piece = new Box(runs.from(run), y, runs.length(run), 1);
            if (joined.width() > 0 && crossed(joined.right(), piece.x(), y)) {
                joined = joined.union(piece);
                whole |= piece.width() >= LONG;
                continue;
            }
            if (whole) {
                lines.add(joined);
            }
            joined = piece;
            whole = piece.width() >= LONG;
        }
        if (whole) {
            lines.add(joined);
        }
    }

    /// Whether the gap is one that the tail of a letter leaves; two lines side by side have nothing between them.
    private boolean crossed(int from, int to, int y) {
        return to - from <= ROOM
                || (to - from <= TAIL && (runs.inked(y, from, to) > 0 || (y > 0 && runs.inked(y - 1, from, to) > 0)));
    }

    /// Whether the run is a line of one or two rows, with nothing above and below but what crosses it.
    private boolean thin(int run, int y) {
        return (open(run, y - 1) && open(run, y + 2)) || (open(run, y - 2) && open(run, y + 1));
    }

    private boolean open(int run, int y) {
        return y < 0 || y >= height || runs.inked(y, runs.from(run), runs.to(run)) <= CROSSED * runs.length(run);
    }
}
