package dev.guildhall.agents.embedded;

import dev.guildhall.agents.Page;
import dev.guildhall.env.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Members whose cards are edited in a form that is reviewed before it counts.
final class FakeRegistry extends FakeProgram {
    static final Size SIZE = new Size(800, 600);
    private static final Set<String> LABELS = Set.of("Full name", "Street and house number", "Zip", "Town");

    final Map<String, String> kept = new HashMap<>();
    boolean ended;
    boolean strict; // refuses what is entered
    private String place = "list";

    @Override
    Page page() {
        var page = new Page(SIZE).field("Search", held("Search"));
        return switch (place) {
            case "list" ->
                page.heading("Members")
                        .link("4710 Tom Reed")
                        .link("4711 Ann Other")
                        .link("4712 Mia Brandt");
            case "card" ->
                page.heading("Member 4711")
                        .text("Ann Other")
                        .button("Edit address")
                        .button("End membership");
            case "form", "refused" -> {
                page.heading("Address of member 4711");
                LABELS.stream().sorted().forEach(label -> page.field(label, held(label)));
                if (place.equals("refused")) {
                    page.text("Please enter a valid zip.");
                }
                yield page.button("Cancel").button("Next");
            }
            case "review" ->
                page.heading("Please check the address of member 4711")
                        .text(held("Street and house number"))
                        .text("An address cannot be taken back.")
                        .button("Edit address");
            default -> throw new AssertionError(place);
        };
    }

    @Override
    void clicked(String caption) {
        switch (caption) {
            case "4711 Ann Other", "Cancel" -> place = "card";
            case "Edit address" -> {
                if (place.equals("review")) {
                    LABELS.forEach(label -> kept.put(label, held(label)));
                }
                place = place.equals("review") ? "card" : "form";
            }
            case "Next" -> place = strict ? "refused" : "review";
            case "End membership" -> ended = true;
            default -> {}
        }
    }
}
