package dev.guildhall.env.company.helpdesk.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a record lies in a row: a component is a column, its `camelCase` written `snake_case`; a record within
/// a record is spread out. Values are read alike from what JDBC gives and from the plain text of a snapshot.
public final class Columns<R extends Record> {
    private final Constructor<R> constructor;
    private final List<Part> parts;

    private record Part(
            RecordComponent component,
            String column,
            @Nullable Columns<?> inner) {
        static Part of(RecordComponent component) {
            var type = component.getType();
            return new Part(
                    component,
                    component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
                    type.isRecord() ? new Columns<>(type.asSubclass(Record.class)) : null);
        }
    }

    public Columns(Class<R> type) {
        var components = type.getRecordComponents();
        this.parts = Stream.of(components).map(Part::of).toList();
        try {
            this.constructor = type.getConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is not a public record", e);
        }
    }

    public List<String> names() {
        return parts.stream()
                .flatMap(p -> p.inner == null ? Stream.of(p.column) : p.inner.names().stream())
                .toList();
    }

    /// Makes the record, asking for one raw value a column: null, a number, a string, or a date with offset.
    public R read(Function<String, @Nullable Object> row) {
        var values = parts.stream()
                .map(p -> p.inner == null ? value(p.component.getType(), row.apply(p.column)) : p.inner.read(row))
                .toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "%s cannot be made of %s".formatted(constructor, Arrays.toString(values)), e);
        }
    }

    /// The values as JDBC takes them, in the order of the columns.
    List<@Nullable Object> values(Record row) {
        var values = new ArrayList<@Nullable Object>();
        for (var part : parts) {
            var value = get(part, row);
            if (part.inner != null && value instanceof Record inner) {
                values.addAll(part.inner.values(inner));
            } else {
                values.add(
                        switch (value) {
                            case Instant at -> at.atOffset(ZoneOffset.UTC);
                            case Enum<?> constant -> constant.name();
                            case null, default -> value;
                        });
            }
        }
        return values;
    }

    private static @Nullable Object get(Part part, Record row) {
        try {
            return part.component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + part.component, e);
        }
    }

    private static @Nullable Object value(Class<?> type, @Nullable Object raw) {
        return switch (raw) {
            case null -> null;
            case OffsetDateTime at -> at.toInstant();
            case Number number -> type == int.class ? (Object) number.intValue() : (Object) number.longValue();
            case Object other when type == Instant.class -> Instant.parse(other.toString());
            case Object other when type == int.class -> Integer.valueOf(other.toString());
            case Object other when type == long.class || type == Long.class -> Long.valueOf(other.toString());
            case Object other when type.isEnum() -> constant(type, other.toString());
            case Object other -> other;
        };
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no %s is called '%s'; there are %s"
                        .formatted(type.getSimpleName(), name, Arrays.toString(type.getEnumConstants()))));
    }
}
