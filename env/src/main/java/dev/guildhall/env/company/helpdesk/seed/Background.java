package dev.guildhall.env.company.helpdesk.seed;

import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.model.Agent;
import dev.guildhall.env.company.helpdesk.model.Article;
import dev.guildhall.env.company.helpdesk.model.Customer;
import dev.guildhall.env.company.helpdesk.model.CustomerAddress;
import dev.guildhall.env.company.helpdesk.model.Macro;
import dev.guildhall.env.company.helpdesk.store.Db;
import dev.guildhall.env.company.helpdesk.store.Resources;
import dev.guildhall.env.company.helpdesk.store.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Fills an empty database with a company at work: team, customers, products, orders, tickets, articles.
public final class Background {
    private static final int AGENTS = 7;
    private static final int CUSTOMERS = 60;
    private static final List<Article> ARTICLES = articles();
    private static final List<Macro> MACROS = macros();

    private Background() {}

    /// Fills the database.
    ///
    /// @return the agent who is signed in
    public static Agent fill(Db db, World world) {
        var draw = new Draw(world.chance("helpdesk"));
        var people = new People(draw, Stream.empty());
        var agents = agents(people);
        var customers = new ArrayList<Customer>();
        var addresses = new ArrayList<CustomerAddress>();
        for (int id = 1; id <= CUSTOMERS; id++) {
            var person = people.next();
            var since = draw.daysBefore(world.instant(), draw.between(130, 1400));
            customers.add(new Customer(id, person.name(), person.email(), person.phone(), since, null));
            addresses.add(new CustomerAddress(addresses.size() + 1, id, "Home", person.address()));
            if (draw.oneIn(4)) {
                var work = people.address(person.name());
                addresses.add(new CustomerAddress(addresses.size() + 1, id, "Work", work));
            }
        }
        db.insertAll(Table.AGENT, agents);
        db.insertAll(Table.CUSTOMER, customers);
        db.insertAll(Table.CUSTOMER_ADDRESS, addresses);
        var products = Catalogue.products(draw);
        db.insertAll(Table.PRODUCT, products);
        var trade = new Trade(draw, world.instant(), addresses, products, agents);
        trade.store(db);
        new Inbox(draw, world.instant(), customers, agents, trade).store(db);
        db.insertAll(Table.ARTICLE, ARTICLES);
        db.insertAll(Table.MACRO, MACROS);
        return agents.getFirst();
    }

    private static List<Agent> agents(People people) {
        var agents = IntStream.rangeClosed(1, AGENTS).mapToObj(id -> {
            var name = people.next().name();
            return new Agent(id, name, people.email(name).replaceAll("@.*", "@lindenwick.example"));
        });
        return agents.toList();
    }

    private static List<Article> articles() {
        var pages = Resources.text("articles.txt").strip().split("\n===\n");
        return IntStream.range(0, pages.length)
                .mapToObj(i -> {
                    var parts = pages[i].split("\n", 2);
                    var head = parts[0].split(" \\| ");
                    return new Article(i + 1, head[0], head[1], parts[1].strip());
                })
                .toList();
    }

    private static List<Macro> macros() {
        var texts = Resources.text("macros.txt").strip().split("\n===\n");
        return IntStream.range(0, texts.length)
                .mapToObj(i -> {
                    var parts = texts[i].split("\n", 2);
                    return new Macro(i + 1, parts[0], parts[1].strip());
                })
                .toList();
    }
}
