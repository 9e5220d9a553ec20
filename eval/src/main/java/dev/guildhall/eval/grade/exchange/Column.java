package dev.guildhall.eval.grade.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.Basis;
import dev.guildhall.eval.grade.Effort;
import dev.guildhall.eval.grade.Grade;
import dev.guildhall.eval.grade.Grader;
import dev.guildhall.eval.grade.Guess;
import dev.guildhall.eval.grade.Pin;
import dev.guildhall.eval.grade.Remarks;
import dev.guildhall.eval.grade.Severity;
import dev.guildhall.eval.grade.Subject;
import dev.guildhall.eval.record.Json;
import dev.guildhall.eval.record.Sha256;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of a CSV of grades, in their order, and what each has when it is left out.
enum Column {
    /// Unique; left out, it is made from the row, so that the same row twice is the same grade.
    ID("made from the row"),
    PANEL("import"),
    ITEM,
    /// 1, or 2 for the second time that the grader saw the item.
    OCCASION("1"),
    /// `expert`, `model` or `check`.
    GRADER_KIND("expert"),
    GRADER,
    /// The work, or the left one of a pair.
    WORK,
    /// The right one of a pair; empty if there is one work only.
    RIGHT(""),
    TASK(""),
    REVISION("0"),
    RUBRIC(""),
    CRITERION("overall"),
    /// `single`, `rating`, `text`, `multiple`, `ranking` or `spans`.
    ANSWER_KIND("single"),
    /// A choice, a number or a text; for the last three kinds a JSON array.
    ANSWER,
    JUSTIFICATION(""),
    /// A JSON array of pins; empty for none.
    PINS(""),
    /// `none`, `cosmetic`, `minor`, `major`, `catastrophic`, or empty.
    SEVERITY(""),
    /// 1 to 5, or empty.
    CONFIDENCE(""),
    /// `person`, `program` or `unsure`; in a pair two of them with a space between.
    GUESS(""),
    ACTIVE_SECONDS("0.0"),
    /// US dollars.
    COST("0"),
    /// ISO 8601 in UTC, such as `2026-03-02T09:00:00Z`.
    AT;

    private final Optional<String> usual;

    Column() {
        this.usual = Optional.empty();
    }

    Column(String usual) {
        this.usual = Optional.of(usual);
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> names() {
        return Stream.of(values()).map(Column::title).toList();
    }

    static List<String> required() {
        return Stream.of(values())
                .filter(column -> column.usual.isEmpty())
                .map(Column::title)
                .toList();
    }

    static List<String> values(Grade grade) {
        return Stream.of(values()).map(column -> column.of(grade)).toList();
    }

    private String of(Grade grade) {
        var works = grade.subject().works();
        var remarks = grade.remarks();
        return switch (this) {
            case ID -> grade.id();
            case PANEL -> grade.panel();
            case ITEM -> grade.item();
            case OCCASION -> Integer.toString(grade.occasion());
            case GRADER_KIND -> word(grade.by().kind());
            case GRADER -> grade.by().name();
            case WORK -> works.getFirst();
            case RIGHT -> works.size() > 1 ? works.getLast() : "";
            case TASK -> grade.basis().task();
            case REVISION -> Integer.toString(grade.basis().revision());
            case RUBRIC -> grade.basis().rubric();
            case CRITERION -> grade.criterion();
            case ANSWER_KIND -> Json.nameOf(grade.answer().getClass());
            case ANSWER -> written(grade.answer());
            case JUSTIFICATION -> remarks.justification();
            case PINS ->
                remarks.pins().isEmpty() ? "" : Json.text(remarks.pins().toArray(Pin[]::new));
            case SEVERITY -> remarks.severity().map(Column::word).orElse("");
            case CONFIDENCE ->
                remarks.confidence().isPresent()
                        ? Integer.toString(remarks.confidence().getAsInt())
                        : "";
            case GUESS -> remarks.guess().stream().map(Column::word).collect(Collectors.joining(" "));
            case ACTIVE_SECONDS -> Double.toString(grade.effort().activeSeconds());
            case COST -> grade.effort().cost().toPlainString();
            case AT -> grade.at().toString();
        };
    }

    /// @throws IllegalArgumentException if a value is not what its column takes
    static Grade grade(List<String> header, List<String> row) {
        var fields = new EnumMap<Column, String>(Column.class);
        for (var column : values()) {
            int at = header.indexOf(column.title());
            fields.put(column, at < 0 ? column.usual.orElse("") : row.get(at));
        }
        if (!header.contains(ID.title()) || fields.getOrDefault(ID, "").isEmpty()) {
            var whole = String.join("\u001f", header) + "\u001e" + String.join("\u001f", row);
            fields.put(
                    ID,
                    "import-"
                            + Sha256.of(whole.getBytes(StandardCharsets.UTF_8)).substring(0, 24));
        }
        return read(fields);
    }

    private static Grade read(Map<Column, String> fields) {
        var work = fields.getOrDefault(WORK, "");
        var right = fields.getOrDefault(RIGHT, "");
        return new Grade(
                fields.getOrDefault(ID, ""),
                fields.getOrDefault(PANEL, ""),
                fields.getOrDefault(ITEM, ""),
                whole(OCCASION, fields),
                new Grader(choice(GRADER_KIND, fields, Grader.Kind.class), fields.getOrDefault(GRADER, "")),
                right.isEmpty() ? new Subject.Single(work) : new Subject.Pair(work, right),
                new Basis(fields.getOrDefault(TASK, ""), whole(REVISION, fields), fields.getOrDefault(RUBRIC, "")),
                fields.getOrDefault(CRITERION, ""),
                answer(fields.getOrDefault(ANSWER_KIND, ""), fields),
                remarks(fields),
                new Effort(decimal(ACTIVE_SECONDS, fields).doubleValue(), decimal(COST, fields)),
                instant(fields));
    }

    private static Remarks remarks(Map<Column, String> fields) {
        var pins = fields.getOrDefault(PINS, "");
        var guess = fields.getOrDefault(GUESS, "");
        return new Remarks(
                fields.getOrDefault(JUSTIFICATION, ""),
                pins.isEmpty() ? List.of() : Json.read(pins, new TypeReference<List<Pin>>() {}),
                fields.getOrDefault(SEVERITY, "").isEmpty()
                        ? Optional.empty()
                        : Optional.of(choice(SEVERITY, fields, Severity.class)),
                fields.getOrDefault(CONFIDENCE, "").isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(whole(CONFIDENCE, fields)),
                guess.isEmpty()
                        ? List.of()
                        : Stream.of(guess.split(" "))
                                .map(word -> constant(GUESS, word, Guess.class))
                                .toList());
    }

    private static String written(Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> text;
            case Answer.Rating(int value) -> Integer.toString(value);
            case Answer.Single(var choice) -> choice;
            case Answer.Multiple(var choices) -> Json.text(choices);
            case Answer.Ranking(var order) -> Json.text(order);
            case Answer.Spans(var spans) -> Json.text(spans);
        };
    }

    private static Answer answer(String kind, Map<Column, String> fields) {
        var text = fields.getOrDefault(ANSWER, "");
        return switch (kind) {
            case "text" -> new Answer.Text(text);
            case "rating" -> new Answer.Rating(whole(ANSWER, fields));
            case "single" -> {
                if (text.isEmpty()) {
                    throw new IllegalArgumentException("'answer' may not be empty");
                }
                yield new Answer.Single(text);
            }
            case "multiple" -> new Answer.Multiple(Json.read(text, new TypeReference<List<String>>() {}));
            case "ranking" -> new Answer.Ranking(Json.read(text, new TypeReference<List<String>>() {}));
            case "spans" -> new Answer.Spans(Json.read(text, new TypeReference<List<Answer.Span>>() {}));
            default ->
                throw new IllegalArgumentException(
                        "'answer_kind' is text, rating, single, multiple, ranking or spans, not '%s'".formatted(kind));
        };
    }

    private static int whole(Column column, Map<Column, String> fields) {
        var text = fields.getOrDefault(column, "");
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("'%s' takes a whole number, not '%s'".formatted(column.title(), text));
        }
    }

    private static BigDecimal decimal(Column column, Map<Column, String> fields) {
        var text = fields.getOrDefault(column, "");
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("'%s' takes a number, not '%s'".formatted(column.title(), text));
        }
    }

    private static Instant instant(Map<Column, String> fields) {
        var text = fields.getOrDefault(AT, "");
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException(
                    "'at' takes a time such as 2026-03-02T09:00:00Z, not '%s'".formatted(text));
        }
    }

    private static <E extends Enum<E>> E choice(Column column, Map<Column, String> fields, Class<E> type) {
        return constant(column, fields.getOrDefault(column, ""), type);
    }

    private static <E extends Enum<E>> E constant(Column column, String text, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> word(each).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is %s, not '%s'"
                        .formatted(
                                column.title(),
                                Stream.of(type.getEnumConstants())
                                        .map(Column::word)
                                        .collect(Collectors.joining(" or ")),
                                text)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
