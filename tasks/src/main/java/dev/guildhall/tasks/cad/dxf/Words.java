package dev.guildhall.tasks.cad.dxf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts of a drawing without their codes.
final class Words {
    private static final Pattern UNICODE = Pattern.compile("\\\\U\\+([0-9A-Fa-f]{4})");
    private static final Pattern FORMAT = Pattern.compile("\\\\[ACfFHQTW][^;]{0,80};|\\\\[LlOoKk]|(?<!\\\\)[{}]");

    private Words() {}

    static String plain(String raw) {
        var text = UNICODE.matcher(raw)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
        text = FORMAT.matcher(text.replace("\\P", "\n")).replaceAll("");
        return text.replace("%%c", "Ø")
                .replace("%%C", "Ø")
                .replace("%%d", "°")
                .replace("%%D", "°")
                .replace("%%p", "±")
                .replace("%%P", "±")
                .replace("\u2205", "Ø")
                .replace("\u2300", "Ø")
                .strip();
    }
}
