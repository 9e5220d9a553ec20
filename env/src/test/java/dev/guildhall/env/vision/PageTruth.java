package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Frame;
import java.util.List;

/// A rendered page and what its document says is on it.
record PageTruth(Frame frame, List<Word> words, List<Control> controls) {

    record Word(String text, Box box) {}

    /// @param name the caption of a button or link, the label of a field
    /// @param checked for boxes to tick
    record Control(Kind kind, String name, Box box, boolean checked, String value) {}
}
