package dev.guildhall.env.company.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.guildhall.env.Photo;
import dev.guildhall.env.World;
import dev.guildhall.env.company.helpdesk.model.Attachment;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.model.Refund;
import dev.guildhall.env.company.helpdesk.model.Ticket;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The helpdesk in a real browser. The pictures of its pages are left in target/helpdesk to be looked at.
class HelpdeskIT {
    private static final Path PICTURES = Path.of("target", "helpdesk");
    private static final int TWO_SCREENS = 1600;

    private static Playwright playwright;
    private static Browser browser;
    private static HelpdeskServer server;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
        server = HelpdeskServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
        playwright.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 6})
    void everyPageLoadsWithoutComplaintAndIsAtMostTwoScreensTall(long seed) throws IOException {
        try (var helpdesk = server.open(new World(seed));
                var page = page(helpdesk)) {
            var setup = helpdesk.setup();
            var customer = setup.newCustomer();
            var bought = NewOrder.by(customer)
                    .with(setup.products().get(3), 2)
                    .with(setup.products().get(9), 1)
                    .with(setup.products().get(14), 1);
            var delivered = setup.order(bought.deliveredDaysAgo(12));
            var waiting = setup.order(bought.placedDaysAgo(0));
            var ticket = setup.ticket(NewTicket.from(
                            customer,
                            "Two of three items arrived broken",
                            "Hello,\n\nthe parcel came today. The bread board is split, and one of the pillows is torn. "
                                    + "I would like my money back for both, please.\n\nThank you")
                    .about(delivered)
                    .tagged("damaged"));
            var order = "/orders/" + delivered.number();

            look(page, seed, "inbox", "/");
            look(page, seed, "all", "/tickets");
            look(page, seed, "ticket", "/tickets/" + ticket.number());
            var again = setup.ticket(NewTicket.from(customer, "Two broken items, once more", "Hello again"));
            look(page, seed, "merge", "/tickets/" + again.number() + "/merge");
            look(page, seed, "merge-review", "/tickets/" + again.number() + "/merge/review?into=" + ticket.number());
            look(page, seed, "hand-over", "/tickets/" + ticket.number() + "/hand-over");
            look(page, seed, "bulk", "/tickets/bulk?select=" + again.number() + "&select=" + ticket.number());
            look(page, seed, "order", order);
            look(page, seed, "refund", order + "/refund");
            page.locator("input[type=checkbox]").first().check();
            page.getByLabel("Damaged item").check();
            page.getByLabel("Original payment method").check();
            page.getByText("Review refund").click();
            look(page, seed, "confirm", "");
            look(page, seed, "refund-wrong", order + "/refund/review?kind=AMOUNT&amount=9999");
            look(page, seed, "order-waiting", "/orders/" + waiting.number());
            look(page, seed, "address", "/orders/" + waiting.number() + "/address");
            look(page, seed, "cancel", "/orders/" + waiting.number() + "/cancel");
            look(page, seed, "orders", "/orders");
            look(page, seed, "customers", "/customers");
            look(page, seed, "customer", "/customers/" + customer.id());
            look(page, seed, "return", order + "/return");
            look(page, seed, "replacement", order + "/replacement");
            look(page, seed, "erase", "/customers/" + customer.id() + "/erase");
            look(page, seed, "activity", "/activity");
            look(page, seed, "news", "/news");
            look(page, seed, "view", "/tickets?team=BILLING");
            var picture = setup.attach(setup.thread(ticket).getFirst(), Attachment.Kind.CRACK, "Bread board");
            look(page, seed, "attachment", "/attachments/" + picture.id());
            look(page, seed, "articles", "/articles");
            look(page, seed, "article", "/articles/3");
            look(page, seed, "search", "/search?q=" + customer.name().split(" ")[1]);
            look(page, seed, "missing", "/nowhere");

            assertThat(complaints)
                    .filteredOn(c -> !c.contains("404") && !c.contains("422"))
                    .isEmpty();
        }
    }

    @Test
    void aTicketIsWorkedByMouseAndKeyboard() throws IOException {
        try (var helpdesk = server.open(new World(2));
                var page = page(helpdesk)) {
            var setup = helpdesk.setup();
            var customer = setup.newCustomer();
            var product = setup.products().getFirst();
            var order = setup.order(NewOrder.by(customer).with(product, 3).deliveredDaysAgo(5));
            var ticket = setup.ticket(
                    NewTicket.from(customer, "One is cracked", "Please help.").about(order));

            page.navigate(helpdesk.home().toString());
            page.getByText("One is cracked").click();
            page.locator("aside").getByText("Refund", exactly()).click();
            page.locator("input[type=checkbox]").check();
            page.getByLabel("Quantity of " + product.name()).fill("1");
            page.getByLabel("Damaged item").check();
            page.getByLabel("Original payment method").check();
            page.keyboard().press("Enter");
            page.getByText("Issue refund").click();
            assertThat(page.locator(".notice").innerText()).contains("was issued");

            page.goBack();
            page.navigate(helpdesk.home() + "tickets/" + ticket.number());
            page.getByText("Macros").click();
            picture(page, "macros");
            page.getByText("Refund issued").click();
            page.locator("#composer").getByText("Solved", exactly()).click();
            page.getByText("Send", new Page.GetByTextOptions().setExact(true)).click();
            page.getByLabel("Assignee").click();
            page.keyboard().type(setup.colleagues().getFirst().name().substring(0, 4));
            page.keyboard().press("ArrowDown");
            picture(page, "assignee");
            page.keyboard().press("Enter");
            assertThat(page.locator(".unsaved").isVisible()).isTrue();
            page.getByText("Save changes").click();

            var state = HelpdeskState.of(helpdesk.snapshot());
            assertThat(state.refunds(order.number())).singleElement().satisfies(refund -> {
                assertThat(refund.cents()).isEqualTo(product.cents());
                assertThat(refund.reason()).isEqualTo(Refund.Reason.DAMAGED);
                assertThat(refund.destination()).isEqualTo(Refund.To.PAYMENT);
            });
            assertThat(state.messages(ticket.number(), Message.Kind.PUBLIC_REPLY))
                    .singleElement()
                    .satisfies(reply -> assertThat(reply.body())
                            .startsWith("Hello " + customer.firstName())
                            .contains(Long.toString(order.number())));
            assertThat(state.ticket(ticket.number())).hasValueSatisfying(t -> {
                assertThat(t.status()).isEqualTo(Ticket.Status.SOLVED);
                assertThat(t.assignee()).isEqualTo(setup.colleagues().getFirst().name());
            });
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void severalTicketsAreTickedAndChangedByKeyboard() {
        try (var helpdesk = server.open(new World(3));
                var page = page(helpdesk)) {
            var setup = helpdesk.setup();
            var customer = setup.newCustomer();
            var one = setup.ticket(NewTicket.from(customer, "Zebra one", "Hello"));
            var two = setup.ticket(NewTicket.from(customer, "Zebra two", "Hello"));

            page.navigate("/tickets?q=zebra");
            page.getByLabel("Tick all on this page").focus();
            page.keyboard().press("Space");
            assertThat(page.locator(".picked").innerText()).isEqualTo("2 ticked");
            page.getByLabel("Tick ticket " + one.number()).uncheck();
            assertThat(page.locator(".picked").innerText()).isEqualTo("1 ticked");
            page.getByLabel("Tick ticket " + one.number()).check();
            page.getByText("Change ticked tickets").focus();
            page.keyboard().press("Enter");
            page.getByLabel("Add a tag").fill("striped");
            page.keyboard().press("Enter");

            assertThat(page.locator(".notice").innerText()).isEqualTo("Changed: 2 tickets.\nUndo");
            assertThat(page.locator("h1").innerText()).isEqualTo("Filtered tickets");
            var state = HelpdeskState.of(helpdesk.snapshot());
            assertThat(state.tags(one.number())).containsExactly("striped");
            assertThat(state.tags(two.number())).containsExactly("striped");
            assertThat(complaints).isEmpty();
        }
    }

    private Page page(Helpdesk helpdesk) {
        var page = browser.newPage(new Browser.NewPageOptions()
                .setViewportSize(1280, 800)
                .setBaseURL(helpdesk.home().toString()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        return page;
    }

    private static void look(Page page, long seed, String name, String path) throws IOException {
        if (!path.isEmpty()) {
            page.navigate(path);
        }
        picture(page, seed + "-" + name);
        assertThat(page.evaluate("document.documentElement.scrollHeight"))
                .asInstanceOf(InstanceOfAssertFactories.INTEGER)
                .as(name)
                .isLessThanOrEqualTo(TWO_SCREENS);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(1280);
    }

    /// For people to look at.
    private static void picture(Page page, String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), Photo.of(page));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Path chromium() {
        return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Pattern.compile(File.pathSeparator)
                        .splitAsStream(System.getenv("PATH"))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no Chromium is on the PATH; install chromium-headless-shell"));
    }
}
