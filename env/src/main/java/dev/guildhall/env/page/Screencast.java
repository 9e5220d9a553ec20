package dev.guildhall.env.page;

import com.google.gson.JsonObject;

/// Tells that a page has drawn something new. The browser sends one small picture when it starts and then one
/// for each change; the pictures themselves are not looked at.
final class Screencast implements AutoCloseable {
    private final Tab tab;
    private final int before;

    Screencast(Tab tab) {
        this.tab = tab;
        this.before = tab.drawn();
        var how = new JsonObject();
        how.addProperty("format", "jpeg");
        how.addProperty("quality", 1);
        how.addProperty("maxWidth", 64);
        how.addProperty("maxHeight", 64);
        tab.ask("Page.startScreencast", how);
    }

    boolean hasMoved() {
        return tab.drawn() > before + 1;
    }

    @Override
    public void close() {
        tab.ask("Page.stopScreencast", new JsonObject());
    }
}
