package dev.guildhall.agents.llm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.guildhall.env.Action;
import dev.guildhall.env.Point;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One kind of action as a tool.
record Tool(String name, String words, Constructor<? extends Action> constructor, List<Parameter> parameters) {

    static Tool of(Class<? extends Action> kind) {
        var components = kind.getRecordComponents();
        boolean onlyPoint = Arrays.stream(components)
                        .filter(c -> c.getType() == Point.class)
                        .count()
                == 1;
        try {
            var constructor = kind.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            var name = Action.nameOf(kind);
            return new Tool(
                    name,
                    ToolWords.about(kind).orElse(name),
                    constructor,
                    Arrays.stream(components)
                            .map(c -> Parameter.of(c, onlyPoint))
                            .toList());
        } catch (NoSuchMethodException e) {
            throw new AssertionError("every record has its canonical constructor", e);
        }
    }

    ToolSpecification specification() {
        var schema = JsonObjectSchema.builder().addStringProperty(Toolbox.THOUGHT, ToolWords.THOUGHT);
        var required = new ArrayList<String>();
        required.add(Toolbox.THOUGHT);
        for (var parameter : parameters) {
            for (var property : parameter.properties()) {
                schema.addProperty(property.name(), property.schema());
                if (!parameter.optional()) {
                    required.add(property.name());
                }
            }
        }
        if (!Action.Gesture.class.isAssignableFrom(constructor.getDeclaringClass())) {
            schema.addIntegerProperty(Toolbox.CONFIDENCE, ToolWords.CONFIDENCE);
            required.add(Toolbox.CONFIDENCE);
        }
        return ToolSpecification.builder()
                .name(name)
                .description(words)
                .parameters(schema.required(required).build())
                .build();
    }

    /// The action that a call asks for.
    ///
    /// @throws IllegalArgumentException if the arguments make none; the message is for the
    ///     model
    Action read(JsonNode arguments) {
        var values = parameters.stream().map(p -> p.read(arguments)).toArray();
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("the record of " + name + " broke", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the record of " + name + " cannot be made", e);
        }
    }

    String tell(Action action) {
        return Arrays.stream(action.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + tell(value(component, action)))
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    private static String tell(Object value) {
        return switch (value) {
            case String text -> "\"" + text.replace("\n", "\\n") + "\"";
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT);
            default -> value.toString();
        };
    }

    static Object value(RecordComponent component, Action action) {
        try {
            return component.getAccessor().invoke(action);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
