package dev.guildhall.eval.gate.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A DXF file as the pairs of lines that it is made of, so that one thing in it can be edited and all else stays.
///
/// @param head all before the first entity
/// @param tail from the end of the entities on
record DxfText(List<Pair> head, List<Part> entities, List<Pair> tail) {
    DxfText {
        head = List.copyOf(head);
        entities = List.copyOf(entities);
        tail = List.copyOf(tail);
    }

    record Pair(int code, String value) {}

    /// One entity with all that belongs to it, from its type on.
    record Part(List<Pair> pairs) {
        Part {
            pairs = List.copyOf(pairs);
        }

        String type() {
            return pairs.getFirst().value();
        }

        String text(int code) {
            return pairs.stream()
                    .filter(pair -> pair.code() == code)
                    .map(Pair::value)
                    .findFirst()
                    .orElse("");
        }

        double number(int code) {
            return Double.parseDouble(text(code));
        }

        List<Double> numbers(int code) {
            return pairs.stream()
                    .filter(pair -> pair.code() == code)
                    .map(pair -> Double.parseDouble(pair.value()))
                    .toList();
        }

        boolean has(int code) {
            return !text(code).isEmpty();
        }

        Part with(int code, UnaryOperator<String> by) {
            return new Part(pairs.stream()
                    .map(pair -> pair.code() == code ? new Pair(code, by.apply(pair.value())) : pair)
                    .toList());
        }

        Part plus(int code, double more) {
            return with(code, value -> "" + (Double.parseDouble(value) + more));
        }

        /// With this text, whether it had one or none.
        Part saying(int code, String text) {
            var rest = pairs.stream().filter(pair -> pair.code() != code);
            return new Part(Stream.concat(rest, Stream.of(new Pair(code, text))).toList());
        }
    }

    static DxfText of(byte[] file) {
        var lines = new String(file, StandardCharsets.UTF_8).split("\r\n|\r|\n");
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i + 1 < lines.length; i += 2) {
            pairs.add(new Pair(Integer.parseInt(lines[i].strip()), lines[i + 1].strip()));
        }
        int from = pairs.indexOf(new Pair(2, "ENTITIES")) + 1;
        int to = from + pairs.subList(from, pairs.size()).indexOf(new Pair(0, "ENDSEC"));
        var entities = new ArrayList<List<Pair>>();
        for (var pair : pairs.subList(from, to)) {
            if (pair.code() == 0 && !List.of("VERTEX", "SEQEND").contains(pair.value())) {
                entities.add(new ArrayList<>());
            }
            entities.getLast().add(pair);
        }
        return new DxfText(
                pairs.subList(0, from), entities.stream().map(Part::new).toList(), pairs.subList(to, pairs.size()));
    }

    static Part line(String layer, double x1, double y1, double x2, double y2) {
        return part("LINE", 8, layer, 10, x1, 20, y1, 11, x2, 21, y2);
    }

    static Part part(String type, Object... codesAndValues) {
        var pairs = new ArrayList<>(List.of(new Pair(0, type)));
        for (int i = 0; i < codesAndValues.length; i += 2) {
            pairs.add(new Pair((Integer) codesAndValues[i], "" + codesAndValues[i + 1]));
        }
        return new Part(pairs);
    }

    DxfText with(List<Part> others) {
        return new DxfText(head, others, tail);
    }

    /// With one entity replaced by others, or by none.
    DxfText instead(int at, Part... others) {
        return with(IntStream.range(0, entities.size())
                .boxed()
                .flatMap(i -> i == at ? Stream.of(others) : Stream.of(entities.get(i)))
                .toList());
    }

    DxfText and(Part more) {
        return with(Stream.concat(entities.stream(), Stream.of(more)).toList());
    }

    byte[] bytes() {
        var text = new StringBuilder();
        Stream.of(head, entities.stream().flatMap(e -> e.pairs().stream()).toList(), tail)
                .flatMap(List::stream)
                .forEach(pair -> text.append(pair.code())
                        .append('\n')
                        .append(pair.value())
                        .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
