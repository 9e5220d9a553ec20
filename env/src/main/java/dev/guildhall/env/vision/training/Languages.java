package dev.guildhall.env.vision.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.guildhall.env.vision.Alphabet;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// The accented letters of the languages that are written in Latin letters.
final class Languages {
    /// One string a language: German, French, Spanish, Portuguese, Italian, Polish, Czech, Slovak, Hungarian,
    /// Romanian, Turkish, Swedish, Danish, Icelandic, Estonian, Latvian, Lithuanian, Croatian, Maltese, Welsh,
    /// Esperanto, Sámi, Catalan, Dutch, Turkmen-like, and at last all of the alphabet at once.
    private static final List<String> ACCENTED = List.of(
            "äöüß",
            "àâæçéèêëîïôœùûüÿ",
            "áéíñóúü",
            "áâãàçéêíóôõú",
            "àèéìòù",
            "ąćęłńóśźż",
            "áčďéěíňóřšťúůýž",
            "áäčďéíĺľňóôŕšťúýž",
            "áéíóöőúüű",
            "ăâîșțşţ",
            "çğıöşü",
            "åäö",
            "æøå",
            "áðéíóúýþæö",
            "õäöüšž",
            "āčēģīķļņšūž",
            "ąčęėįšųūž",
            "čćđšž",
            "ċġħż",
            "âêîôûŵŷ",
            "ĉĝĥĵŝŭ",
            "áčđŋšŧž",
            "àçèéíïŀòóúü",
            "ëïĳéö",
            "çğıöşüñ",
            all());

    private static final Map<Character, Character> UNDECOMPOSED = Map.ofEntries(
            Map.entry('ß', 's'),
            Map.entry('æ', 'a'),
            Map.entry('œ', 'o'),
            Map.entry('ø', 'o'),
            Map.entry('ł', 'l'),
            Map.entry('đ', 'd'),
            Map.entry('ð', 'd'),
            Map.entry('þ', 't'),
            Map.entry('ħ', 'h'),
            Map.entry('ı', 'i'),
            Map.entry('ĸ', 'k'),
            Map.entry('ŋ', 'n'),
            Map.entry('ŧ', 't'),
            Map.entry('ŉ', 'n'),
            Map.entry('ſ', 's'),
            Map.entry('ĳ', 'i'),
            Map.entry('ŀ', 'l'));

    private static final List<Map<Character, List<Character>>> VARIANTS =
            ACCENTED.stream().map(Languages::byPlainLetter).toList();

    private Languages() {}

    /// The word with some of its letters as a random language has them; now and then with many.
    static String accented(String word, RandomGenerator random) {
        return spelled(word, VARIANTS.get(random.nextInt(VARIANTS.size())), random);
    }

    /// The word with some of its letters as any language has them, so that a rare one is as likely as a common one.
    static String mixed(String word, RandomGenerator random) {
        return spelled(word, VARIANTS.getLast(), random);
    }

    private static String spelled(String word, Map<Character, List<Character>> variants, RandomGenerator random) {
        double share = random.nextInt(5) == 0 ? 0.7 : 0.25;
        var spelled = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char plain = Character.toLowerCase(letter);
            var choices = variants.getOrDefault(plain, List.of());
            if (choices.isEmpty() || random.nextDouble() > share) {
                spelled.append(letter);
            } else {
                char chosen = choices.get(random.nextInt(choices.size()));
                spelled.append(plain == letter ? chosen : upper(chosen));
            }
        }
        return spelled.toString();
    }

    private static char upper(char letter) {
        char upper = letter == 'ß' ? 'ẞ' : letter == 'i' ? 'İ' : Character.toUpperCase(letter);
        return Alphabet.number(upper) == Alphabet.BLANK ? letter : upper;
    }

    private static Map<Character, List<Character>> byPlainLetter(String letters) {
        return letters.chars().mapToObj(c -> (char) c).collect(groupingBy(Languages::plain, mapping(c -> c, toList())));
    }

    private static char plain(char letter) {
        var known = UNDECOMPOSED.get(letter);
        return known == null
                ? Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0)
                : known;
    }

    private static String all() {
        return Alphabet.CHARACTERS
                .chars()
                .filter(c -> c > 127 && Character.isLetter(c) && Character.isLowerCase(c))
                .mapToObj(Character::toString)
                .collect(joining());
    }
}
