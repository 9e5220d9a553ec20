package dev.guildhall.agents.apprentice.learning;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What differs between the briefs of one job.
record Briefs(List<Lesson> lessons, Explaining explaining) {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d{4,}(?![\\d.,]\\d)");
    private static final Pattern LINE = Pattern.compile("(?m)^[\\p{L} ]{2,20}: (\\S.*)$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+(?: (?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}'’-]+)+");

    /// Makes slots of it.
    void slots() {
        if (lessons.size() == 1) {
            alone();
            return;
        }
        var tokens = lessons.stream().map(l -> Tokens.of(l.of().brief())).toList();
        var common = tokens.getFirst();
        for (var other : tokens) {
            common = Tokens.common(common, other);
        }
        var sequence = common;
        var gaps = tokens.stream().map(text -> Tokens.gaps(text, sequence)).toList();
        for (int from = 0; from <= common.size(); from++) {
            int at = from;
            if (gaps.stream().anyMatch(g -> !g.get(at).isBlank())) {
                from = explain(gaps, common, from);
            }
        }
    }

    private int explain(List<List<String>> gaps, List<String> common, int from) {
        int last = from;
        while (last < common.size()
                && last - from < 8
                && common.get(last).matches("[ .'’-]|\\p{L}{1,3}")
                && !Tokens.sentenceEnds(gaps, common, last)) {
            last++;
        }
        for (int to = last; to >= from; to--) {
            int end = to;
            var values = gaps.stream()
                    .map(g -> {
                        var text = new StringBuilder();
                        IntStream.rangeClosed(from, end)
                                .forEach(i -> text.append(g.get(i)).append(i < end ? common.get(i) : ""));
                        return text.toString().strip();
                    })
                    .toList();
            if (found(values)) {
                return to;
            }
        }
        return from;
    }

    private boolean found(List<String> values) {
        var known = lessons.stream().map(l -> l.notebook().until(0)).toList();
        return explaining.slot(values, known, true).isPresent();
    }

    private void alone() {
        var brief = lessons.getFirst().of().brief();
        for (var pattern : List.of(LINE, NUMBER, NAME)) {
            var found = pattern.matcher(brief);
            while (found.find()) {
                var value = found.group(found.groupCount());
                found(List.of(value));
            }
        }
    }

    /// A brief with `<…>` for what differs.
    static String like(Lesson lesson, Map<String, String> slots) {
        var like = lesson.of().brief();
        for (var value : slots.values()) {
            if (value.length() > 2) {
                like = like.replace(value, "<…>");
            }
        }
        return like.replaceAll("\\s+", " ").strip();
    }
}
