package dev.guildhall.env.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Element.State;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a screen reader would say of the viewport: roles, names and values from the accessibility tree, boxes
/// from the layout. Unlike [ElementTree] it tells what is under something else, as screen readers do.
final class AccessibilityTree {
    private static final Set<Kind> FIELDS = EnumSet.of(Kind.TEXT_FIELD, Kind.TEXT_AREA, Kind.SELECT);
    private static final Set<Kind> NAMED_ASIDE =
            EnumSet.of(Kind.CHECKBOX, Kind.RADIO, Kind.SWITCH, Kind.SLIDER, Kind.IMAGE, Kind.DIALOG);

    private final Size size;
    private final Map<Integer, Box> boxes;
    private final Map<String, JsonObject> nodes = new HashMap<>();

    private AccessibilityTree(Size size, Map<Integer, Box> boxes, JsonArray tree) {
        this.size = size;
        this.boxes = boxes;
        tree.forEach(node -> nodes.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject()));
    }

    static Screen of(Tab tab, Size size) {
        var tree = tab.ask("Accessibility.getFullAXTree", new JsonObject()).getAsJsonArray("nodes");
        return new AccessibilityTree(size, Layout.boxes(tab), tree).screen(tree);
    }

    private Screen screen(JsonArray tree) {
        var viewport = new Box(0, 0, size.width(), size.height());
        var elements = new ArrayList<Element>();
        for (var entry : tree) {
            var node = entry.getAsJsonObject();
            var kind = kind(node);
            var box = Optional.ofNullable(node.get("backendDOMNodeId"))
                    .map(id -> boxes.get(id.getAsInt()))
                    .map(viewport::intersection)
                    .filter(visible -> visible.area() > 0);
            if (kind.isPresent() && box.isPresent() && !isSaidByAnother(node, kind.get())) {
                elements.add(element(node, kind.get(), box.get()));
            }
        }
        return ReadingOrder.screen(size, elements);
    }

    private static Element element(JsonObject node, Kind kind, Box box) {
        var name = value(node, "name");
        var held = FIELDS.contains(kind) ? value(node, "value") : NAMED_ASIDE.contains(kind) ? "" : name;
        var label = FIELDS.contains(kind) || NAMED_ASIDE.contains(kind) ? name : "";
        return new Element(0, kind, box, held, label, states(node), 1);
    }

    /// The words of a button are its name already, and a cell that holds a control says nothing itself.
    private boolean isSaidByAnother(JsonObject node, Kind kind) {
        if (kind == Kind.TABLE_CELL) {
            return value(node, "name").isEmpty() || holdsControl(node);
        }
        if (kind != Kind.TEXT) {
            return false;
        }
        if (value(node, "name").isBlank()) {
            return true;
        }
        for (var above = parent(node); above.isPresent(); above = parent(above.get())) {
            var around = kind(above.get());
            if (around.isPresent()
                    && around.get() != Kind.DIALOG
                    && !(around.get() == Kind.TABLE_CELL && holdsControl(above.get()))) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsControl(JsonObject node) {
        for (var id : node.getAsJsonArray("childIds")) {
            var child = nodes.get(id.getAsString());
            if (child != null && (kind(child).filter(kind -> kind != Kind.TEXT).isPresent() || holdsControl(child))) {
                return true;
            }
        }
        return false;
    }

    private Optional<JsonObject> parent(JsonObject node) {
        return Optional.ofNullable(node.get("parentId")).map(id -> nodes.get(id.getAsString()));
    }

    private static Optional<Kind> kind(JsonObject node) {
        if (node.get("ignored").getAsBoolean()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (value(node, "role")) {
                    case "StaticText" -> Kind.TEXT;
                    case "heading" -> Kind.HEADING;
                    case "button" -> Kind.BUTTON;
                    case "link" -> Kind.LINK;
                    case "textbox", "searchbox", "spinbutton", "Date", "DateTime", "InputTime" ->
                        isTrue(node, "multiline") ? Kind.TEXT_AREA : Kind.TEXT_FIELD;
                    case "combobox", "listbox" ->
                        "textbox".equals(property(node, "editable")) ? Kind.TEXT_FIELD : Kind.SELECT;
                    case "checkbox" -> Kind.CHECKBOX;
                    case "switch" -> Kind.SWITCH;
                    case "slider" -> Kind.SLIDER;
                    case "radio" -> Kind.RADIO;
                    case "tab" -> Kind.TAB;
                    case "menuitem", "menuitemcheckbox", "menuitemradio", "option" -> Kind.MENU_ITEM;
                    case "cell", "gridcell", "columnheader", "rowheader" -> Kind.TABLE_CELL;
                    case "image", "img", "Canvas" -> Kind.IMAGE;
                    case "dialog", "alertdialog" -> Kind.DIALOG;
                    default -> null;
                });
    }

    private static Set<State> states(JsonObject node) {
        var states = EnumSet.noneOf(State.class);
        if (isTrue(node, "checked")) {
            states.add(State.CHECKED);
        }
        if (isTrue(node, "selected")) {
            states.add(State.SELECTED);
        }
        if (isTrue(node, "disabled")) {
            states.add(State.DISABLED);
        }
        if (isTrue(node, "focused")) {
            states.add(State.FOCUSED);
        }
        return states;
    }

    private static boolean isTrue(JsonObject node, String name) {
        return property(node, name).equals("true");
    }

    private static String property(JsonObject node, String name) {
        if (node.has("properties")) {
            for (JsonElement property : node.getAsJsonArray("properties")) {
                if (property.getAsJsonObject().get("name").getAsString().equals(name)) {
                    return value(property.getAsJsonObject(), "value");
                }
            }
        }
        return "";
    }

    private static String value(JsonObject node, String name) {
        var holder = node.getAsJsonObject(name);
        return holder != null && holder.has("value") ? holder.get("value").getAsString() : "";
    }
}
