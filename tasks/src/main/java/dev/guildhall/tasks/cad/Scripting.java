package dev.guildhall.tasks.cad;

import static dev.guildhall.tasks.Solution.clickAt;
import static dev.guildhall.tasks.Solution.press;
import static dev.guildhall.tasks.Solution.see;
import static dev.guildhall.tasks.Solution.type;

import dev.guildhall.env.vision.Target;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.Spot;

/// How a modeller works in JSCAD: writes the script, builds the part and exports it.
public final class Scripting {
    /// What JSCAD calls what is exported of a script that was changed in its editor.
    public static final String PART = "changes.stl";

    /// The eyes do not find the button itself, which stands over the grid of the drawing: it is left of this.
    private static final Target NEAR = Target.text("Press 'shift + enter' to render!");

    private static final int EXPORT_RIGHT = -594;

    private Scripting() {}

    /// @param script in one line, since the editor indents what comes after a line feed
    public static Solution part(String script) {
        return Solution.of(
                see(NEAR),
                press("Control+a"),
                type(script),
                press("Shift+Enter"),
                clickAt(new Spot(NEAR, EXPORT_RIGHT, -42)));
    }
}
