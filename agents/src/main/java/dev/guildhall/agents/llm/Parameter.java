package dev.guildhall.agents.llm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.guildhall.env.Point;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How one component of an action's record looks in a tool call: a [Point] is two whole
/// numbers, an enum is one of its names and may be left out for the first of them.
sealed interface Parameter {

    /// The names it takes in the call, with their schemas.
    List<Property> properties();

    boolean optional();

    /// The component's value from the call's arguments.
    ///
    /// @throws IllegalArgumentException if it is not there or makes no sense
    Object read(JsonNode arguments);

    record Property(String name, JsonSchemaElement schema) {}

    static Parameter of(RecordComponent component, boolean onlyPoint) {
        var name = component.getName();
        var type = component.getType();
        if (type == Point.class) {
            return onlyPoint ? new Place("x", "y") : new Place(name + "_x", name + "_y");
        } else if (type == int.class) {
            return new Whole(name);
        } else if (type == String.class) {
            return new Words(name);
        } else if (type.isEnum()) {
            return new Choice(name, Arrays.asList((Enum<?>[]) type.getEnumConstants()));
        }
        throw new IllegalStateException("no tool parameter is known for a %s, the type of '%s' in %s"
                .formatted(
                        type.getSimpleName(),
                        name,
                        component.getDeclaringRecord().getSimpleName()));
    }

    record Place(String x, String y) implements Parameter {
        @Override
        public List<Property> properties() {
            return List.of(
                    new Property(x, JsonIntegerSchema.builder().build()),
                    new Property(y, JsonIntegerSchema.builder().build()));
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public Object read(JsonNode arguments) {
            return new Point(whole(arguments, x), whole(arguments, y));
        }
    }

    record Whole(String name) implements Parameter {
        @Override
        public List<Property> properties() {
            return List.of(new Property(name, JsonIntegerSchema.builder().build()));
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public Object read(JsonNode arguments) {
            return whole(arguments, name);
        }
    }

    record Words(String name) implements Parameter {
        @Override
        public List<Property> properties() {
            return List.of(new Property(name, JsonStringSchema.builder().build()));
        }

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public Object read(JsonNode arguments) {
            return given(arguments, name, "a text").asText();
        }
    }

    record Choice(String name, List<Enum<?>> values) implements Parameter {
        @Override
        public List<Property> properties() {
            return List.of(new Property(
                    name, JsonEnumSchema.builder().enumValues(names()).build()));
        }

        @Override
        public boolean optional() {
            return true;
        }

        @Override
        public Object read(JsonNode arguments) {
            if (!arguments.hasNonNull(name)) {
                return values.getFirst();
            }
            var asked = arguments.get(name).asText().strip();
            return values.stream()
                    .filter(value -> value.name().equalsIgnoreCase(asked))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "'%s' is one of %s, not '%s'".formatted(name, names(), asked)));
        }

        private List<String> names() {
            return values.stream()
                    .map(value -> value.name().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    private static int whole(JsonNode arguments, String name) {
        var value = given(arguments, name, "a whole number");
        try {
            return new BigDecimal(value.asText().strip()).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("'%s' is a whole number, not %s".formatted(name, value), e);
        }
    }

    private static JsonNode given(JsonNode arguments, String name, String kind) {
        @Nullable JsonNode value = arguments.get(name);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException("'%s' is missing; it is %s".formatted(name, kind));
        }
        return value;
    }
}
