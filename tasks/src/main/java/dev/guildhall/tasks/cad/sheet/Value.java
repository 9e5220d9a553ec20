package dev.guildhall.tasks.cad.sheet;

import dev.guildhall.tasks.cad.shape.Mm;

/// What a cell shows.
public sealed interface Value {

    record Figure(double value) implements Value {
        @Override
        public String toString() {
            return Mm.show(value);
        }
    }

    record Words(String text) implements Value {
        @Override
        public String toString() {
            return "'%s'".formatted(text);
        }
    }

    record Empty() implements Value {
        @Override
        public String toString() {
            return "empty";
        }
    }

    /// @param code as the program shows it, such as `#DIV/0!`
    record Fault(String code) implements Value {
        @Override
        public String toString() {
            return code;
        }
    }

    /// A formula that we cannot work out, which is our limit and not the author's mistake.
    record Unknown(String why) implements Value {}
}
