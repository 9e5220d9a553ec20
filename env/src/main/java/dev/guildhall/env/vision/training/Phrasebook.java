package dev.guildhall.env.vision.training;

import dev.guildhall.env.vision.Alphabet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;

/// Invents what interfaces show: labels, sentences, names, numbers, money, dates, codes, addresses of all
/// kinds, and rarely a run of any characters, so that each of the alphabet is met. The same chance gives the
/// same texts.
final class Phrasebook {
    private static final String BRACKETS = "()[]{}<>“”„“‘’«»‹›\"\"''``";

    private final RandomGenerator random;
    private final Words words;
    private final Figures figures;

    Phrasebook(RandomGenerator random) {
        this.random = random;
        this.words = new Words(random);
        this.figures = new Figures(random);
    }

    /// The next text: one line, of characters of the alphabet only, without space at its ends.
    ///
    /// @param accents how many of a hundred shall have accented letters of any language
    String next(int accents) {
        var text = random.nextInt(4) > 0 ? usual() : unusual();
        var spelled = text;
        if (random.nextInt(4) == 0 && text.indexOf('@') < 0) {
            spelled = Languages.accented(text, random);
        } else if (accents > 0 && random.nextInt(100) < accents && text.indexOf('@') < 0) {
            spelled = Languages.mixed(text, random);
        }
        return spelled.replace("ʼN", "ŉ"); // the only letter that becomes two others in upper case
    }

    /// As most of what stands on the screens of an office.
    String usual() {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> label();
            case 4, 5 -> words.cased();
            case 6, 7, 8 -> sentence();
            case 9, 10, 11, 12, 13 -> figures.any();
            case 14 -> label() + pick(List.of(": ", ": ", " ", " · ", " – ", " = ")) + figures.any();
            case 15, 16, 17 -> name();
            case 18 -> email();
            default -> label() + " (" + figures.number() + ")";
        };
    }

    private String unusual() {
        return switch (random.nextInt(10)) {
            case 0 -> path();
            case 1 -> bracketed(random.nextBoolean() ? words.cased() : figures.any());
            case 2 -> marked();
            case 3 -> program();
            case 4 -> label().toUpperCase(Locale.ROOT);
            case 5 -> quoted(sentence());
            case 6, 7 -> Languages.accented(words.name(), random) + " " + Languages.accented(words.any(), random);
            default -> jumble();
        };
    }

    private String label() {
        var text = new StringBuilder(Words.capital(words.any()));
        for (int more = random.nextInt(3); more > 0; more--) {
            text.append(' ').append(random.nextInt(4) == 0 ? words.cased() : words.any());
        }
        return text + pick(List.of("", "", "", "", ":", "…", "...", "?", "!", "*", " *", "."));
    }

    private String sentence() {
        var parts = new ArrayList<String>();
        for (int count = 2 + random.nextInt(6); count > 0; count--) {
            parts.add(switch (random.nextInt(14)) {
                        case 0 -> figures.any();
                        case 1 -> words.name();
                        case 2 -> random.nextBoolean() ? "(" + words.any() + ")" : "\"" + words.any() + "\"";
                        case 3 ->
                            pick(List.of(
                                    "I", "a", "A", "&", "/", "–", "I'm", "I’ll", "it’s", "don't", "e.g.", "+", "—"));
                        case 4 -> Languages.accented(words.any(), random);
                        default -> words.any();
                    }
                    + pick(List.of("", "", "", "", "", "", "", "", ",", ",", ".", ";", ":", "'s", "’s")));
        }
        return Words.capital(String.join(" ", parts)) + pick(List.of(".", ".", "", "!", "?", ",", "…"));
    }

    private String name() {
        var first = Languages.accented(words.name(), random);
        return switch (random.nextInt(6)) {
            case 0 -> first;
            case 1 -> first + ", " + Languages.accented(words.name(), random);
            case 2 -> first.charAt(0) + ". " + Languages.accented(words.name(), random);
            case 3 -> Languages.accented(words.any(), random) + " " + Languages.accented(words.any(), random);
            case 4 -> first.toUpperCase(Locale.ROOT);
            default -> first + " " + Languages.accented(words.name(), random);
        };
    }

    private String email() {
        return words.any() + pick(List.of(".", "_", "", "-", "+")) + words.invented() + "@" + words.invented()
                + pick(List.of(".com", ".org", ".example", ".de", ".co.uk", ".net", ".io"));
    }

    private String path() {
        return switch (random.nextInt(4)) {
            case 0 -> "https://" + words.invented() + ".com/" + words.any() + "?id=" + figures.number();
            case 1 -> words.any() + "_" + words.any() + pick(List.of(".pdf", ".xlsx", ".csv", ".txt", ".png", ".java"));
            case 2 -> "/" + words.any() + "/" + words.any() + "/" + words.invented();
            default -> "C:\\" + words.cased() + "\\" + words.any();
        };
    }

    private String bracketed(String text) {
        int at = 2 * random.nextInt(BRACKETS.length() / 2);
        return BRACKETS.charAt(at) + text + BRACKETS.charAt(at + 1);
    }

    private String quoted(String sentence) {
        return sentence.replaceFirst(
                " (\\S+) ", " " + Matcher.quoteReplacement(bracketed("#")).replace("#", "$1") + " ");
    }

    private String marked() {
        var mark = pick(List.of(
                "←", "→", "↑", "↓", "✓", "✔", "✕", "✗", "•", "▲", "▼", "▾", "▸", "▶", "◀", "●", "○", "★", "☆", "☰", "⋮",
                "+", "×", "■", "□", "«", "»", "‹", "›", "©", "®", "§", "™", "¶", "†", "∞", "!", "?", "<", ">", "*"));
        return switch (random.nextInt(5)) {
            case 0, 1 -> mark + " " + label();
            case 2, 3 -> label() + " " + mark;
            default -> mark + pick(List.of("", mark, " " + mark));
        };
    }

    private String program() {
        return switch (random.nextInt(4)) {
            case 0 -> "%s = %s(%s);".formatted(words.any(), words.invented(), words.any());
            case 1 -> "<%s %s=\"%s\">".formatted(words.any(), words.any(), figures.code());
            case 2 -> "{\"%s\": %s}".formatted(words.any(), figures.number());
            default ->
                "$ %s --%s | %s && %s ~/%s".formatted(words.any(), words.any(), words.any(), words.any(), words.any());
        };
    }

    /// Characters from anywhere, in words of one case each: a letter and a digit that look alike are told apart
    /// by what stands around them, and so it must be here.
    private String jumble() {
        var text = new StringBuilder();
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            int kind = random.nextInt(3);
            for (int length = 2 + random.nextInt(7); length > 0; ) {
                char c = Alphabet.CHARACTERS.charAt(random.nextInt(Alphabet.CHARACTERS.length()));
                boolean fits = switch (kind) {
                    case 0 -> !Character.isLetter(c) || Character.isLowerCase(c);
                    case 1 -> !Character.isLetter(c) || Character.isUpperCase(c);
                    default -> !Character.isLetterOrDigit(c) || "Il1O0".indexOf(c) < 0;
                };
                if (fits && c != ' ') {
                    text.append(c);
                    length--;
                }
            }
            text.append(' ');
        }
        return text.toString().strip();
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
