package dev.guildhall.eval.record;

import dev.guildhall.env.Word;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// Values of any record of ours, made up from the types of its components alone, so that a
/// record added tomorrow is tested tomorrow.
final class Made {
    private Made() {}

    static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        return plain((Class<?>) type);
    }

    private static Object generic(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        var last = of(arguments[arguments.length - 1]);
        if (last instanceof Word) {
            return List.of(); // a recording leaves the words of a screen to the frame
        } else if (raw == List.class) {
            return List.of(last, last);
        } else if (raw == Set.class) {
            return Set.of(last);
        } else if (raw == Optional.class) {
            return Optional.of(last);
        } else if (raw == Class.class) {
            return last.getClass();
        } else if (Map.class.isAssignableFrom(raw)) {
            var entries = arguments[0] == Integer.class ? Map.of(2, last, 1, last) : Map.of("z", last, "a", last);
            return raw.isAssignableFrom(TreeMap.class) ? new TreeMap<>(entries) : new LinkedHashMap<>(entries);
        }
        throw new AssertionError("teach this class to make up a " + type);
    }

    private static Object plain(Class<?> type) {
        if (type.isRecord()) {
            return record(type);
        } else if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        }
        return switch (type.getName()) {
            case "int" -> 7;
            case "long" -> Long.MAX_VALUE;
            case "double" -> 0.1;
            case "boolean" -> true;
            case "java.lang.String" -> "i";
            case "java.math.BigDecimal" -> new BigDecimal("0.10");
            case "java.time.Instant" -> Instant.parse("2026-03-02T09:00:00.123456789Z");
            case "java.time.Duration" -> Duration.ofMillis(1234);
            case "java.util.OptionalInt" -> OptionalInt.of(3);
            default -> throw new AssertionError("teach this class to make up a " + type);
        };
    }

    private static Object record(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> of(component.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make up a " + type, e);
        }
    }
}
