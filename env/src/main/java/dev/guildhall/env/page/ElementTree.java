package dev.guildhall.env.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import java.util.ArrayList;
import java.util.EnumSet;

/// The document as a screen: what is visible in the viewport and not covered. The box of a text, a heading, a
/// link or a table's cell is that of its words; the box of anything else is its border.
final class ElementTree {
    private static final Resource SCRIPT = Resource.beside(ElementTree.class, "elements.js");

    private ElementTree() {}

    static Screen of(Tab tab, Size size) {
        var elements = new ArrayList<Element>();
        for (var item : tab.evaluate(SCRIPT.text(), false).getAsJsonArray("value")) {
            elements.add(element(item.getAsJsonObject()));
        }
        return ReadingOrder.screen(size, elements);
    }

    private static Element element(JsonObject item) {
        var states = EnumSet.noneOf(Element.State.class);
        for (var state : item.getAsJsonArray("states")) {
            states.add(Element.State.valueOf(state.getAsString()));
        }
        var box = Box.between(
                (int) Math.floor(item.get("left").getAsDouble()),
                (int) Math.floor(item.get("top").getAsDouble()),
                (int) Math.ceil(item.get("right").getAsDouble()),
                (int) Math.ceil(item.get("bottom").getAsDouble()));
        return new Element(0, kind(item.get("kind")), box, string(item, "text"), string(item, "label"), states, 1);
    }

    private static Element.Kind kind(JsonElement name) {
        return Element.Kind.valueOf(name.getAsString());
    }

    private static String string(JsonObject item, String name) {
        return item.get(name).getAsString();
    }
}
