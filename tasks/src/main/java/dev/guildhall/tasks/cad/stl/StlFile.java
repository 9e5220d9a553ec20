package dev.guildhall.tasks.cad.stl;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/// Reads STL, as text or binary.
///
/// Source: 3D Systems, "StereoLithography Interface Specification", 1989.
public final class StlFile {
    private static final int MOST_BYTES = 60_000_000;
    private static final int MOST_TRIANGLES = 300_000;
    private static final int HEADER = 84;
    private static final int RECORD = 50;

    private StlFile() {}

    /// What came of reading a file.
    public sealed interface Result {

        record Read(Mesh mesh) implements Result {}

        /// @param why where in the file, and what is wrong with it
        record NotRead(String why) implements Result {}
    }

    public static Result read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Result.NotRead("the file has %d bytes, more than %d".formatted(file.length, MOST_BYTES));
        }
        // Some binary files begin with "solid" too, so their length decides.
        return isBinary(file) ? binary(file) : ascii(file);
    }

    private static boolean isBinary(byte[] file) {
        return file.length >= HEADER && file.length == HEADER + (long) RECORD * count(file);
    }

    private static long count(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(HEADER - 4) & 0xffffffffL;
    }

    private static Result binary(byte[] file) {
        if (count(file) > MOST_TRIANGLES) {
            return new Result.NotRead("the part has %d facets, more than %d".formatted(count(file), MOST_TRIANGLES));
        }
        var in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(HEADER);
        var triangles = new ArrayList<Triangle>();
        while (in.remaining() >= RECORD) {
            var facet = in.slice().order(ByteOrder.LITTLE_ENDIAN).position(12);
            triangles.add(new Triangle(point(facet), point(facet), point(facet)));
            in.position(in.position() + RECORD);
        }
        return checked(triangles);
    }

    private static Xyz point(ByteBuffer in) {
        return new Xyz(in.getFloat(), in.getFloat(), in.getFloat());
    }

    private static Result ascii(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var words = new StringTokenizer(text);
        if (!words.hasMoreTokens() || !words.nextToken().equalsIgnoreCase("solid")) {
            return new Result.NotRead(
                    file.length == 0
                            ? "the file is empty"
                            : "the file is no STL: it neither begins with 'solid' nor has the length of a binary one");
        }
        var triangles = new ArrayList<Triangle>();
        var corners = new ArrayList<Xyz>();
        boolean ended = false;
        while (words.hasMoreTokens()) {
            var word = words.nextToken();
            if (word.equalsIgnoreCase("endsolid")) {
                ended = true;
            } else if (word.equals("vertex")) {
                var point = point(words);
                if (Double.isNaN(point.length())) {
                    return new Result.NotRead("facet %d has a vertex that is no point".formatted(triangles.size() + 1));
                }
                corners.add(point);
            } else if (word.equals("endloop")) {
                if (corners.size() != 3) {
                    return new Result.NotRead(
                            "facet %d has %d corners, not 3".formatted(triangles.size() + 1, corners.size()));
                }
                if (triangles.size() == MOST_TRIANGLES) {
                    return new Result.NotRead("the part has more than %d facets".formatted(MOST_TRIANGLES));
                }
                triangles.add(new Triangle(corners.get(0), corners.get(1), corners.get(2)));
                corners.clear();
            }
        }
        return ended
                ? checked(triangles)
                : new Result.NotRead("the file ends without 'endsolid', after %d facets".formatted(triangles.size()));
    }

    /// NaN in a coordinate that is no number.
    private static Xyz point(StringTokenizer words) {
        return new Xyz(number(words), number(words), number(words));
    }

    private static double number(StringTokenizer words) {
        try {
            return words.hasMoreTokens() ? Double.parseDouble(words.nextToken()) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static Result checked(List<Triangle> triangles) {
        if (triangles.isEmpty()) {
            return new Result.NotRead("the part has no facets");
        }
        for (int i = 0; i < triangles.size(); i++) {
            var t = triangles.get(i);
            if (!(t.a().length() < 1e7 && t.b().length() < 1e7 && t.c().length() < 1e7)) {
                return new Result.NotRead("facet %d is beyond all measure: %s".formatted(i + 1, t));
            }
        }
        return new Result.Read(new Mesh(triangles));
    }
}
