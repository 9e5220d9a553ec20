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

    private static final Target EXPORT = Target.button("Export");

    private Scripting() {}

    /// @param script with no spaces in front of its lines, which the editor indents, and in lines short enough to
    ///     be seen whole
    public static Solution part(String script) {
        return Solution.of(
                see(EXPORT),
                press("Control+a"),
                type(script),
                press("Shift+Enter"),
                see(Target.text("changes")),
                click(EXPORT));
    }
}
