package dev.guildhall.tasks.cad;

import dev.guildhall.tasks.Check;
import dev.guildhall.tasks.FileChecks;
import dev.guildhall.tasks.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.regex.Pattern;

/// The check on the script that a part was made by. Its shape is judged by the part; the script must be saved, whole,
/// and make a shape of its own.
public final class ScriptChecks {
    private static final Pattern ASIDE = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"|//[^\\n]*+|/\\*(?s:.*?)\\*/");
    private static final Pattern SHAPE =
            Pattern.compile("\\b(?:cube|sphere|cylinder|polyhedron|linear_extrude|rotate_extrude)\\s*\\(");
    private static final Pattern TAKEN = Pattern.compile("\\b(?:import|surface)\\s*\\(");
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private ScriptChecks() {}

    /// @param file in the worker's folder, a script of OpenSCAD's
    public static Check saved(double weight, String file) {
        return FileChecks.goal(
                "%s is saved with the part's model in it".formatted(file),
                weight,
                file,
                bytes -> of(new String(bytes, StandardCharsets.UTF_8)));
    }

    private static Verdict of(String script) {
        var code = ASIDE.matcher(script).replaceAll(" ").strip();
        if (!SHAPE.matcher(code).find()) {
            return new Verdict.NotMet("it makes no shape");
        }
        if (TAKEN.matcher(code).find()) {
            return new Verdict.NotMet("it takes its shape from another file");
        }
        if (!isBalanced(code) || !(code.endsWith(";") || code.endsWith("}"))) {
            return new Verdict.NotMet(
                    "it is not whole: it ends '%s'".formatted(code.substring(Math.max(0, code.length() - 40))));
        }
        return new Verdict.Met();
    }

    private static boolean isBalanced(String code) {
        var open = new ArrayDeque<Character>();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(c);
            } else if (CLOSING.indexOf(c) >= 0
                    && (open.isEmpty() || OPENING.indexOf(open.pop()) != CLOSING.indexOf(c))) {
                return false;
            }
        }
        return open.isEmpty();
    }
}
