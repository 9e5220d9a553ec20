package dev.guildhall.agents.apprentice.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what [Typing#text] writes.
final class TypingReader {
    private static final Pattern PART = Pattern.compile("\\{\\{|}}|\\{([^{}]*)}|[{}]");
    private static final Pattern REPEAT = Pattern.compile("repeat (.+) as (\\w+)");

    private final String text;
    private final Matcher part;
    private int end;

    TypingReader(String text) {
        this.text = text;
        this.part = PART.matcher(text);
    }

    List<Piece> whole() {
        return pieces(false);
    }

    private List<Piece> pieces(boolean within) {
        var pieces = new ArrayList<Piece>();
        while (part.find()) {
            words(pieces, text.substring(end, part.start()));
            end = part.end();
            var inner = part.group(1);
            if (inner == null) {
                if (part.group().length() == 1) {
                    throw new TypingMistake("'{{' and '}}' for braces that are typed, but found '%s' in '%s'"
                            .formatted(part.group(), text.replace("\n", "\\n")));
                }
                words(pieces, part.group().substring(1));
            } else if (inner.equals("/repeat")) {
                if (within) {
                    return Typing.joined(pieces).pieces();
                }
                throw new TypingMistake("'{repeat N as i}' before '{/repeat}', but found none");
            } else {
                var repeat = REPEAT.matcher(inner.strip());
                if (repeat.matches()) {
                    var count = FormulaReader.read(repeat.group(1));
                    var index = repeat.group(2);
                    pieces.add(new Piece.Repeat(count, index, pieces(true)));
                } else {
                    pieces.add(new Piece.Value(FormulaReader.read(inner)));
                }
            }
        }
        if (within) {
            throw new TypingMistake("'{/repeat}' after '{repeat …}', but found none");
        }
        words(pieces, text.substring(end));
        return Typing.joined(pieces).pieces();
    }

    private static void words(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words));
        }
    }
}
