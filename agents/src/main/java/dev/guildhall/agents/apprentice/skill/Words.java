package dev.guildhall.agents.apprentice.skill;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/// The words of one line of a skill's text, taken one after another.
final class Words {
    private static final Pattern WORD = Pattern.compile("\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[\\w./-]+|[^\\s\\w])");

    private final int line;
    private final Deque<String> left = new ArrayDeque<>();

    Words(int line, String text) {
        this.line = line;
        var word = WORD.matcher(text);
        while (word.find()) {
            left.add(word.group(1));
        }
    }

    boolean done() {
        return left.isEmpty();
    }

    /// Takes the next word if it is this one.
    boolean take(String word) {
        if (word.equals(left.peek())) {
            left.remove();
            return true;
        }
        return false;
    }

    void must(String... words) {
        for (var word : words) {
            if (!take(word)) {
                throw expected("'%s'".formatted(word));
            }
        }
    }

    String word(String what) {
        var next = left.peek();
        if (next == null || next.startsWith("\"")) {
            throw expected(what);
        }
        return left.remove();
    }

    String quoted(String what) {
        var next = left.peek();
        if (next == null || !next.startsWith("\"") || next.length() < 2) {
            throw expected(what + " in quotation marks");
        }
        left.remove();
        var text = new StringBuilder();
        for (int i = 1; i < next.length() - 1; i++) {
            char c = next.charAt(i);
            if (c == '\\') {
                c = next.charAt(++i);
                c = c == 'n' ? '\n' : c;
            }
            text.append(c);
        }
        return text.toString();
    }

    int number(String what) {
        var next = left.peek();
        if (next == null || !next.matches("\\d{1,6}[.]?")) {
            throw expected(what + ", a number");
        }
        return Integer.parseInt(left.remove().replace(".", ""));
    }

    void end() {
        if (!done()) {
            throw expected("the end of the line");
        }
    }

    SkillMistake expected(String what) {
        return new SkillMistake(
                line,
                "expected %s, but found %s"
                        .formatted(what, left.isEmpty() ? "the end of the line" : "'" + left.peek() + "'"));
    }
}
