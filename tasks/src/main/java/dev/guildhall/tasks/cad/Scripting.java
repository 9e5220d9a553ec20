package dev.guildhall.tasks.cad;

import static dev.guildhall.tasks.Solution.click;
import static dev.guildhall.tasks.Solution.press;
import static dev.guildhall.tasks.Solution.see;
import static dev.guildhall.tasks.Solution.type;

import dev.guildhall.env.vision.Target;
import dev.guildhall.tasks.Solution;

/// How a modeller works in JSCAD: writes the script, builds the part and exports it.
public final class Scripting {
    /// What JSCAD calls what is exported of a script that was changed in its editor.
    public static final String PART = "changes.stl";

    private Scripting() {}

    /// @param script in one line, since the editor indents what comes after a line feed
    public static Solution part(String script) {
        return Solution.of(
                see(Target.text("Export")),
                press("Control+a"),
                type(script),
                press("Shift+Enter"),
                click(Target.button("Export")));
    }
}
