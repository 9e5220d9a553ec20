package dev.guildhall.agents.apprentice.skill;

import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.vision.Target;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Something to act on, as a person would describe it. All texts may hold slots.
///
/// @param nth which of several equal ones, counted from 1; 0 if there should be only one
public record Spot(Sort sort, String words, Optional<String> row, Optional<String> after, int nth) {

    /// What a person calls it.
    public enum Sort {
        BUTTON(Kind.BUTTON),
        LINK(Kind.LINK, Kind.TEXT, Kind.TAB, Kind.MENU_ITEM, Kind.HEADING, Kind.TABLE_CELL),
        FIELD(Kind.TEXT_FIELD, Kind.TEXT_AREA, Kind.SELECT),
        TICK(Kind.CHECKBOX, Kind.RADIO, Kind.SWITCH),
        THING();

        @SuppressWarnings("ImmutableEnumChecker") // Set.of gives one that cannot be changed
        private final Set<Kind> kinds;

        Sort(Kind... kinds) {
            this.kinds = Set.of(kinds);
        }

        public static Sort of(Kind kind) {
            return switch (kind.use()) {
                case FILL -> FIELD;
                case TICK -> TICK;
                case PRESS, READ, DRAG, HOLD -> kind == Kind.BUTTON ? BUTTON : LINK.kinds.contains(kind) ? LINK : THING;
            };
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Spot of(Sort sort, String words) {
        return new Spot(sort, words, Optional.empty(), Optional.empty(), 0);
    }

    public Spot inRowOf(String text) {
        return new Spot(sort, words, Optional.of(text), after, nth);
    }

    public Spot after(String text) {
        return new Spot(sort, words, row, Optional.of(text), nth);
    }

    public Spot nth(int which) {
        return new Spot(sort, words, row, after, which);
    }

    /// What to look for once the slots are filled.
    public Target target(UnaryOperator<String> filling) {
        return new Target(
                filling.apply(words), sort.kinds, row.map(filling), Optional.empty(), after.map(filling), nth);
    }
}
