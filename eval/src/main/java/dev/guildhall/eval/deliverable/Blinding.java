package dev.guildhall.eval.deliverable;

import dev.guildhall.eval.grade.Part;
import dev.guildhall.eval.record.Manifest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes out of texts what would tell a grader who wrote them, and keeps count of it.
///
/// An agent's name that is a common word, such as `idle` or `solution`, is left: the letter of a shop may
/// need it, and it tells nothing to who does not know our agents.
final class Blinding {
    private static final String REMOVED = "[removed]";
    private static final Pattern MODEL = Pattern.compile(
            "\\b(?:(?:chat)?gpt(?:-?[\\w.]+)?|claude(?:[ -][\\w.]+)?|gemini(?:[ -][\\w.]+)?|llama(?:[ -]?[\\w.]+)?|qwen[\\w.:-]*|mistral[\\w.-]*|deepseek[\\w.-]*|openai|anthropic|ollama)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SELF = Pattern.compile(
            "\\b(?:as|i am|i'm|being) an? (?:(?:ai|large) language model|language model|ai assistant|ai agent|ai|artificial intelligence|llm|virtual assistant|bot|computer-use agent)\\b,?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile(
            "(?<![\\w/:.])(?:~|/(?:home|root|tmp|var|Users|work|opt|mnt))(?:/[\\w.@-]+)+/?|\\b[A-Za-z]:\\\\[^\\s\"<>|]+");

    private final Map<String, Pattern> rules = new LinkedHashMap<>();
    private final Map<String, Integer> found = new LinkedHashMap<>();

    /// @param names that are taken out besides, such as the maker's
    Blinding(List<String> names) {
        rules.put("a statement of being a program", SELF);
        if (!names.isEmpty()) {
            var any = names.stream()
                    .sorted(Comparator.comparingInt(name -> -name.length()))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<!\\w)(?:", ")(?!\\w)"));
            rules.put("the maker's name", Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
        rules.put("the name of a model", MODEL);
        rules.put("a path", FILE);
    }

    static Blinding of(Manifest manifest) {
        var names = Stream.of(manifest.agent(), manifest.model())
                .flatMap(name -> Stream.of(name, name.substring(name.indexOf('/') + 1)))
                .filter(name -> !name.matches("[a-z]*"));
        var person = manifest.agent().startsWith(Works.PERSON)
                ? Stream.of(manifest.agent().substring(Works.PERSON.length()))
                : Stream.<String>empty();
        return new Blinding(Stream.concat(names, person).distinct().toList());
    }

    String clean(String text) {
        var clean = text;
        for (var rule : rules.entrySet()) {
            var matcher = rule.getValue().matcher(clean);
            int times = (int) matcher.results().count();
            if (times > 0) {
                found.merge(rule.getKey(), times, Integer::sum);
                clean = matcher.replaceAll(REMOVED);
            }
        }
        return clean;
    }

    Part clean(Part part) {
        return switch (part) {
            case Part.Letter(var title, var to, var subject, var text) ->
                new Part.Letter(clean(title), to, clean(subject), clean(text));
            case Part.Changes(var title, var rows) ->
                new Part.Changes(
                        title,
                        rows.stream()
                                .map(row ->
                                        new Part.Row(row.of(), row.field(), clean(row.before()), clean(row.after())))
                                .toList());
            case Part.Text(var title, var text) -> new Part.Text(clean(title), clean(text));
            case Part.Sheet(var title, var rows) ->
                new Part.Sheet(
                        clean(title),
                        rows.stream()
                                .map(row -> row.stream().map(this::clean).toList())
                                .toList());
            case Part.Picture(var title, var type, var content) -> new Part.Picture(clean(title), type, content);
            case Part.Shown(var title, var exhibit) ->
                new Part.Shown(clean(title), exhibit); // cleaned when it was read
        };
    }

    /// What was taken out so far, a sentence each.
    List<String> scrubbed() {
        var sentences = new ArrayList<String>();
        found.forEach((what, times) -> sentences.add(times == 1 ? what : "%s, %d times".formatted(what, times)));
        return List.copyOf(sentences);
    }
}
