package dev.guildhall.eval.panel;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/// What is to be judged, and how. It never changes once it has begun.
///
/// @param trade whose experts judge, such as `support`
/// @param graders how many judge each item
/// @param seed by which sides and orders were drawn
public record Panel(String id, String trade, Design design, int graders, long seed, Instant created, List<Item> items) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    public Panel {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a panel cannot be called '%s': use 1 to 100 letters, digits, '.', '_' and '-', and begin with a letter or digit"
                            .formatted(id));
        }
        items = List.copyOf(items);
    }

    /// @throws IllegalArgumentException if there is none
    public Item item(String item) {
        return items.stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item '%s' in panel '%s'".formatted(item, id)));
    }
}
