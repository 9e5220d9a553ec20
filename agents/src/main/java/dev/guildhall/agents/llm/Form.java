package dev.guildhall.agents.llm;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.List;

/// What a model fills in: it goes over the wire as a tool, so every provider takes it.
///
/// @param name letters, digits and underscores
/// @param words what the form is for
/// @param fields all of which must be filled in
public record Form(String name, String words, List<Field> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    /// One thing to fill in. Names are letters, digits and underscores, for more is not allowed everywhere.
    public sealed interface Field {
        String name();

        /// What is asked.
        String words();
    }

    public record Text(String name, String words) implements Field {}

    /// A whole number.
    public record Whole(String name, String words, int least, int most) implements Field {}

    public record Choice(String name, String words, List<String> from) implements Field {
        public Choice {
            from = List.copyOf(from);
        }
    }

    /// Some of these, in the model's order.
    public record Choices(String name, String words, List<String> from) implements Field {
        public Choices {
            from = List.copyOf(from);
        }
    }

    /// As many texts as the model likes, none too.
    public record Texts(String name, String words) implements Field {}

    ToolSpecification specification() {
        var schema = JsonObjectSchema.builder();
        fields.forEach(field -> schema.addProperty(field.name(), schema(field)));
        return ToolSpecification.builder()
                .name(name)
                .description(words)
                .parameters(schema.required(fields.stream().map(Field::name).toList())
                        .build())
                .build();
    }

    private static JsonSchemaElement schema(Field field) {
        return switch (field) {
            case Text text ->
                JsonStringSchema.builder().description(text.words()).build();
            case Whole number ->
                JsonIntegerSchema.builder()
                        .description("%s A whole number from %d to %d."
                                .formatted(number.words(), number.least(), number.most()))
                        .build();
            case Choice choice ->
                JsonEnumSchema.builder()
                        .description(choice.words())
                        .enumValues(choice.from())
                        .build();
            case Choices choices ->
                JsonArraySchema.builder()
                        .description(choices.words())
                        .items(JsonEnumSchema.builder()
                                .enumValues(choices.from())
                                .build())
                        .build();
            case Texts texts ->
                JsonArraySchema.builder()
                        .description(texts.words())
                        .items(JsonStringSchema.builder().build())
                        .build();
        };
    }
}
