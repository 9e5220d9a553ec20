package dev.guildhall.agents.apprentice;

import dev.guildhall.env.Action;
import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import dev.guildhall.env.Point;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A small helpdesk: a field to search in, one ticket, one order with two products, and a reply.
final class FakeDesk {
    static final Size SIZE = new Size(1000, 700);

    final String ticket;
    final String order;
    final String customer;
    final List<String> products;
    final List<String> prices;
    final String button;
    String sent = "";
    private String page = "home";
    private String typed = "";
    private String message = "";
    private Kind focus = Kind.TEXT;

    FakeDesk(String ticket, String order, String customer, List<String> products, List<String> prices, String button) {
        this.ticket = ticket;
        this.order = order;
        this.customer = customer;
        this.products = products;
        this.prices = prices;
        this.button = button;
    }

    static FakeDesk drawn(int which) {
        return switch (which) {
            case 0 -> desk("57127", "806384", "Leyla Lindgren", "Wall clock", "Oak tray", "€58.95", "€12.00");
            case 1 -> desk("31140", "479428", "Luc Gaillard", "Garden chair", "Red vase", "€99.00", "€7.50");
            case 2 -> desk("32148", "618392", "Bea Semedo", "Desk lamp opal", "Rug", "€31.20", "€250.00");
            default -> desk("21156", "834494", "Nuria Iglesias", "Soup bowl", "Bath mat", "€20.50", "€18.00");
        };
    }

    private static FakeDesk desk(
            String ticket, String order, String customer, String one, String other, String price, String otherPrice) {
        return new FakeDesk(ticket, order, customer, List.of(other, one), List.of(otherPrice, price), "Send");
    }

    FakeDesk withButton(String other) {
        return new FakeDesk(ticket, order, customer, products, prices, other);
    }

    String brief() {
        return "Please take care of ticket %s. %s writes that something is broken.\n\nTell the customer what it cost."
                .formatted(ticket, customer);
    }

    Screen screen() {
        var all = new ArrayList<Element>();
        add(all, Kind.TEXT_FIELD, 100, 10, 300, page.equals("results") ? typed : "Search tickets and orders");
        switch (page) {
            case "results" -> {
                add(all, Kind.HEADING, 100, 60, 100, "Search");
                if (typed.equals(ticket) || typed.equals(order)) {
                    add(all, Kind.LINK, 100, 100, 60, typed);
                }
            }
            case "ticket" -> {
                add(all, Kind.HEADING, 100, 60, 200, "Something broke");
                add(
                        all,
                        Kind.TEXT,
                        100,
                        100,
                        500,
                        "my order %s came, but one %s is broken.".formatted(order, products.get(1)));
                all.add(new Element(
                        all.size() + 1, Kind.TEXT_AREA, new Box(100, 200, 400, 80), message, "Message", Set.of(), 1));
                add(all, Kind.BUTTON, 100, 300, 80, button);
                if (!sent.isEmpty()) {
                    add(all, Kind.TEXT, 100, 350, 300, "Your reply was sent.");
                }
            }
            case "order" -> {
                add(all, Kind.HEADING, 100, 60, 200, "Order " + order);
                add(all, Kind.TEXT, 100, 100, 80, "Product");
                add(all, Kind.TEXT, 400, 100, 80, "Unit price");
                for (int i = 0; i < 2; i++) {
                    add(all, Kind.TEXT, 100, 130 + 30 * i, 150, products.get(i));
                    add(all, Kind.TEXT, 400, 130 + 30 * i, 60, prices.get(i));
                }
            }
            default -> add(all, Kind.HEADING, 100, 60, 100, "Home");
        }
        return new Screen(SIZE, all);
    }

    private static void add(List<Element> all, Kind kind, int x, int y, int width, String text) {
        all.add(new Element(all.size() + 1, kind, new Box(x, y, width, 18), text, "", Set.of(), 1));
    }

    void perform(Action action) {
        switch (action) {
            case Action.Click(Point at, var _) -> click(at);
            case Action.Type(var text) -> write(text);
            case Action.KeyPress(var keys) -> {
                if (keys.equals("Enter") && focus == Kind.TEXT_FIELD) {
                    page = "results";
                }
            }
            default -> {}
        }
    }

    private void write(String text) {
        if (focus == Kind.TEXT_AREA) {
            message = text;
        } else {
            typed = text;
        }
    }

    private void click(Point at) {
        screen().elements().stream()
                .filter(e -> e.box().contains(at))
                .findFirst()
                .ifPresent(e -> {
                    focus = e.kind();
                    if (e.kind() == Kind.LINK) {
                        page = e.text().equals(order) ? "order" : "ticket";
                    } else if (e.kind() == Kind.BUTTON) {
                        sent = message;
                    }
                });
    }
}
