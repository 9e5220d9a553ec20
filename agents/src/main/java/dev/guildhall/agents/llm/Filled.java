package dev.guildhall.agents.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.guildhall.agents.ModelCall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A form as a model filled it in.
///
/// @param values by field: one of a text, a number or a choice, any number of the other kinds
/// @param calls all requests that it took, failed ones too
public record Filled(SequencedMap<String, List<String>> values, List<ModelCall> calls) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Filled {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        calls = List.copyOf(calls);
    }

    /// @throws IllegalArgumentException if there is none of that name, or not one value
    public String one(String field) {
        var all = many(field);
        if (all.size() != 1) {
            throw new IllegalArgumentException("'%s' has %d values".formatted(field, all.size()));
        }
        return all.getFirst();
    }

    /// @throws IllegalArgumentException if there is no field of that name
    public List<String> many(String field) {
        var all = values.get(field);
        if (all == null) {
            throw new IllegalArgumentException("the form has no '%s'".formatted(field));
        }
        return all;
    }

    /// @param arguments a JSON object as text
    /// @throws IllegalArgumentException if it does not fill the form; the message is for the model
    static Filled read(Form form, String arguments, List<ModelCall> calls) {
        JsonNode given;
        try {
            given = JSON.readTree(arguments.isBlank() ? "{}" : arguments);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the form is not JSON: " + e.getOriginalMessage(), e);
        }
        var values = new LinkedHashMap<String, List<String>>();
        for (var field : form.fields()) {
            values.put(field.name(), read(field, given.path(field.name())));
        }
        return new Filled(values, calls);
    }

    private static List<String> read(Form.Field field, JsonNode value) {
        return switch (field) {
            case Form.Text text -> {
                if (value.asText("").isBlank()) {
                    throw wrong(text, "a text");
                }
                yield List.of(value.asText().strip());
            }
            case Form.Whole number -> {
                boolean whole = value.isIntegralNumber()
                        || (value.isTextual() && value.asText().matches("-?\\d{1,9}"));
                int given = value.asInt();
                if (!whole || given < number.least() || given > number.most()) {
                    throw wrong(number, "a whole number from %d to %d".formatted(number.least(), number.most()));
                }
                yield List.of(Integer.toString(given));
            }
            case Form.Choice choice -> {
                if (!choice.from().contains(value.asText(""))) {
                    throw wrong(choice, "one of " + choice.from());
                }
                yield List.of(value.asText());
            }
            case Form.Choices choices -> {
                var all = texts(choices, value);
                if (!choices.from().containsAll(all)) {
                    throw wrong(choices, "some of " + choices.from());
                }
                yield all;
            }
            case Form.Texts texts -> texts(texts, value);
        };
    }

    private static List<String> texts(Form.Field field, JsonNode value) {
        if (!value.isArray()) {
            throw wrong(field, "a list");
        }
        var all = new ArrayList<String>();
        value.forEach(each -> all.add(each.asText("")));
        return all;
    }

    private static IllegalArgumentException wrong(Form.Field field, String wanted) {
        return new IllegalArgumentException("'%s' takes %s".formatted(field.name(), wanted));
    }
}
