package dev.guildhall.eval.record;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.guildhall.agents.Input;
import dev.guildhall.env.Action;
import dev.guildhall.env.Outcome;
import dev.guildhall.env.Screen;
import dev.guildhall.env.company.Change;
import dev.guildhall.eval.exhibit.Exhibit;
import dev.guildhall.eval.grade.Answer;
import dev.guildhall.eval.grade.LedgerEvent;
import dev.guildhall.eval.grade.Part;
import dev.guildhall.eval.grade.Pin;
import dev.guildhall.eval.grade.Question;
import dev.guildhall.eval.grade.Subject;
import dev.guildhall.tasks.Ending;
import dev.guildhall.tasks.Evidence;
import dev.guildhall.tasks.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// How Guildhall's records are written as JSON: members in the order of the record's
/// components, instants and durations in ISO 8601, and each record of a closed set with its
/// name first, as in `{"type":"click","at":{"x":5,"y":7},"button":"LEFT"}`.
///
/// Reading is strict: a member too many or too few is an error, for it means another version of
/// the format.
public final class Json {
    /// The closed sets whose records carry a `type`.
    static final List<Class<?>> CLOSED = List.of(
            Action.class,
            Input.class,
            Outcome.class,
            Change.class,
            Ending.class,
            Verdict.class,
            Event.class,
            Answer.class,
            Part.class,
            Exhibit.class,
            Pin.class,
            Question.class,
            Subject.class,
            LedgerEvent.class);

    private static final JsonMapper MAPPER = mapper();

    private Json() {}

    /// One line, whatever is in it. A broken surrogate pair becomes a question mark.
    public static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("%s cannot be written as JSON".formatted(value.getClass()), e);
        }
    }

    /// The same over several lines, for people.
    public static String pretty(Object value) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("%s cannot be written as JSON".formatted(value.getClass()), e);
        }
    }

    /// @throws IllegalArgumentException if the text is not JSON, or not of this type
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a %s: %s".formatted(type.getSimpleName(), brief(e)), e);
        }
    }

    /// @throws IllegalArgumentException if the text is not JSON, or not of this type
    public static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a %s: %s".formatted(type.getType(), brief(e)), e);
        }
    }

    /// Reads what an older version wrote, which did not have these members yet.
    ///
    /// @throws IllegalArgumentException if the text is not JSON, or not of this type
    static <T> T read(String json, Class<T> type, Map<String, String> missing) {
        try {
            var tree = MAPPER.readValue(json, ObjectNode.class);
            missing.forEach(tree::put);
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a %s: %s".formatted(type.getSimpleName(), brief(e)), e);
        }
    }

    /// The same JSON with its lines broken and indented, for people; text that is no JSON comes
    /// back as it is.
    public static String pretty(String json) {
        try {
            return MAPPER.readTree(json).toPrettyString();
        } catch (JsonProcessingException e) {
            return json;
        }
    }

    /// The name that a record of a closed set goes by, such as `out_of_budget`.
    public static String nameOf(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /// The records of a closed set, those of the sets within it included.
    static Stream<Class<?>> recordsOf(Class<?> closed) {
        return closed.isRecord()
                ? Stream.of(closed)
                : Stream.of(closed.getPermittedSubclasses()).flatMap(Json::recordsOf);
    }

    private static JsonMapper mapper() {
        // The longest string of ours is a model call's request, and nothing of ours is refused on reading.
        var anyLength = StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE)
                .build();
        var builder = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(anyLength).build())
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .addMixIn(Evidence.class, EvidenceForm.Formed.class)
                .addMixIn(Screen.class, ScreenForm.class);
        for (var closed : CLOSED) {
            builder.addMixIn(closed, Typed.class);
            recordsOf(closed).forEach(kind -> builder.registerSubtypes(new NamedType(kind, nameOf(kind))));
        }
        return builder.build();
    }

    private static String brief(JsonProcessingException e) {
        return e.getOriginalMessage() + " at " + e.getLocation().offsetDescription();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}
}
