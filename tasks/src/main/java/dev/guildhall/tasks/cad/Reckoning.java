package dev.guildhall.tasks.cad;

import static dev.guildhall.tasks.Solution.press;
import static dev.guildhall.tasks.Solution.type;

import dev.guildhall.env.vision.Target;
import dev.guildhall.tasks.Solution;
import dev.guildhall.tasks.cad.sheet.CellAt;
import java.util.Arrays;

/// How somebody works in Gnumeric by the keyboard.
public final class Reckoning {
    private Reckoning() {}

    public static Solution begin() {
        return Solution.of(Solution.see(Target.text("Statistics")));
    }

    /// Goes to a cell and types this, and what follows into the cells below it.
    public static Solution down(String cell, String... texts) {
        var at = CellAt.of(cell);
        var way = Solution.of(press("Control+Home"));
        for (int i = 0; i < at.column(); i++) {
            way = way.then(press("ArrowRight"));
        }
        return way.then(type("\n".repeat(at.row()) + String.join("\n", Arrays.asList(texts)) + "\n"));
    }

    public static Solution save() {
        return Solution.of(press("Control+s"));
    }
}
