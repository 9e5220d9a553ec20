package dev.guildhall.env.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.guildhall.env.Box;
import java.util.HashMap;
import java.util.Map;

/// Where the browser has laid out each node of a page, in one question.
final class Layout {
    private Layout() {}

    /// By the browser's own number of the node, in pixels of the viewport.
    static Map<Integer, Box> boxes(Tab tab) {
        var how = new JsonObject();
        how.add("computedStyles", new JsonArray());
        var documents = tab.ask("DOMSnapshot.captureSnapshot", how).getAsJsonArray("documents");
        var document = documents.get(0).getAsJsonObject();
        double scrolledRight = document.get("scrollOffsetX").getAsDouble();
        double scrolledDown = document.get("scrollOffsetY").getAsDouble();
        var ids = document.getAsJsonObject("nodes").getAsJsonArray("backendNodeId");
        var layout = document.getAsJsonObject("layout");
        var nodes = layout.getAsJsonArray("nodeIndex");
        var bounds = layout.getAsJsonArray("bounds");
        Map<Integer, Box> boxes = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            var bound = bounds.get(i).getAsJsonArray();
            double x = bound.get(0).getAsDouble() - scrolledRight;
            double y = bound.get(1).getAsDouble() - scrolledDown;
            var box = Box.between(
                    (int) Math.floor(x),
                    (int) Math.floor(y),
                    (int) Math.ceil(x + bound.get(2).getAsDouble()),
                    (int) Math.ceil(y + bound.get(3).getAsDouble()));
            boxes.merge(ids.get(nodes.get(i).getAsInt()).getAsInt(), box, Box::union);
        }
        return boxes;
    }
}
