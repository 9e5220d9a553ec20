package dev.guildhall.tasks.cad.dxf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The pair of lines that a DXF file is made of: a code that says what it is, and a value.
///
/// @param line where its value stands in the file, counted from 1
record Group(int code, String value, int line) {

    static List<Group> all(byte[] file) throws Unreadable {
        var lines = text(file).split("\r\n|\r|\n", -1);
        var groups = new ArrayList<Group>();
        for (int i = 0; i + 1 < lines.length; i += 2) {
            groups.add(new Group(code(lines[i], i + 1), lines[i + 1], i + 2));
        }
        return groups;
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(file, StandardCharsets.ISO_8859_1);
        }
    }

    private static int code(String text, int line) throws Unreadable {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new Unreadable("line %d should be a group code, and is '%s'".formatted(line, shown(text)));
        }
    }

    boolean is(int code, String value) {
        return this.code == code && this.value.strip().equals(value);
    }

    double number() throws Unreadable {
        try {
            double number = Double.parseDouble(value.strip());
            if (Math.abs(number) < 1e9) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Unreadable("line %d should be a number, and is '%s'".formatted(line, shown(value)));
    }

    int whole() throws Unreadable {
        return (int) number();
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
