package dev.guildhall.agents.apprentice;

import dev.guildhall.agents.Demonstration;
import dev.guildhall.env.Action;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Screen;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/// Screens for tests, told line by line.
public final class Pages {
    private Pages() {}

    /// A line `label|value` has its value right of its label; `[Send]` is a button, `_Message_` a field.
    public static Screen of(String... lines) {
        var all = new ArrayList<Element>();
        int y = 20;
        for (var line : lines) {
            var parts = line.split("\\|");
            for (int i = 0; i < parts.length; i++) {
                all.add(element(all.size() + 1, parts[i], 100 + 300 * i, y));
            }
            y += 40;
        }
        return new Screen(FakeDesk.SIZE, all);
    }

    /// A step of a demonstration: what a click lands on is the element that lies there.
    public static Demonstration.Step step(Screen before, Action action, Screen after, String thought) {
        var touched = action instanceof Action.Click(var at, var _)
                ? before.elements().stream().filter(e -> e.box().contains(at)).findFirst()
                : Optional.<Element>empty();
        return new Demonstration.Step(before, action, touched, after, thought);
    }

    private static Element element(int id, String text, int x, int y) {
        var box = new Box(x, y, 200, 18);
        var plain = text.replaceAll("^[\\[_]|[]_]$", "");
        return text.startsWith("[")
                ? new Element(id, Kind.BUTTON, box, plain, "", Set.of(), 1)
                : text.startsWith("_")
                        ? new Element(id, Kind.TEXT_AREA, box, "", plain, Set.of(), 1)
                        : new Element(id, Kind.TEXT, box, text, "", Set.of(), 1);
    }
}
