package dev.guildhall.tasks.cad;

import static dev.guildhall.tasks.Solution.press;
import static dev.guildhall.tasks.Solution.see;
import static dev.guildhall.tasks.Solution.type;

import dev.guildhall.env.vision.Target;
import dev.guildhall.tasks.Solution;

/// How a modeller works in OpenSCAD: writes the script, renders it and exports the part beside it.
public final class Modelling {
    private Modelling() {}

    /// @param script in one line, since the editor indents what comes after a line feed
    /// @param part the file to export to
    public static Solution part(String script, String part) {
        return Solution.of(
                see(Target.text("Editor")),
                press("Control+a"),
                type(script),
                press("F6"),
                see(Target.text("Rendering finished")),
                press("F7"),
                see(Target.text("Export STL File")),
                press("Control+a"),
                type(part + "\n"),
                see(Target.text("STL export finished")),
                press("Control+s"));
    }
}
