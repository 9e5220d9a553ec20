package dev.guildhall.agents.embedded;

import dev.guildhall.agents.Page;
import dev.guildhall.env.Element.State;
import dev.guildhall.env.Size;
import java.util.LinkedHashMap;
import java.util.Map;

/// A list of suppliers with a form for each, and a list for the priority whose entries can be
/// seen when open.
final class FakeStore extends FakeProgram {
    static final Size SIZE = new Size(800, 600);

    final Map<String, String> saved = new LinkedHashMap<>();
    int saves;
    boolean deleted;
    private boolean form;
    private boolean open;
    private String priority = "Normal";

    @Override
    Page page() {
        var page = new Page(SIZE).link("Suppliers").link("Help");
        if (!form) {
            return page.heading("Suppliers")
                    .link("Acme 70010")
                    .link("Oak & Sons 70011")
                    .button("New supplier");
        }
        page.heading("Supplier")
                .field("Name", held("Name"))
                .field("Delivery address", held("Delivery address"))
                .field("VAT number", held("VAT number"))
                .select("Priority", priority);
        if (open) {
            page.option("Low").option("Normal").option("High");
        }
        return page.button("Save")
                .button("Delete")
                .button("Print", State.DISABLED)
                .text("Acme 70010");
    }

    @Override
    void clicked(String caption) {
        switch (caption) {
            case "Suppliers" -> form = false;
            case "Acme 70010", "New supplier" -> form = true;
            case "Low", "Normal", "High" -> priority = open ? caption : priority;
            case "Save" -> {
                saves++;
                for (var label : new String[] {"Name", "Delivery address", "VAT number"}) {
                    saved.put(label, held(label));
                }
                saved.put("Priority", priority);
            }
            case "Delete" -> deleted = true;
            default -> {}
        }
        open = false;
    }

    @Override
    void chosen(String label) {
        open = true;
    }
}
