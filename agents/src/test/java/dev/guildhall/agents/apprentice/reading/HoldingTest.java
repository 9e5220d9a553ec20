package dev.guildhall.agents.apprentice.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.agents.apprentice.Pages;
import dev.guildhall.agents.apprentice.skill.Condition;
import dev.guildhall.agents.apprentice.skill.Phrase;
import dev.guildhall.agents.apprentice.skill.Shape;
import dev.guildhall.agents.apprentice.skill.Source;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HoldingTest {
    private static final Source SHIPPED = text("Shipped ");
    private static final Source DELIVERED = text("Delivered ");
    private static final Source SUM = new Source.Sum(new Source.Beside("Items"), new Source.Beside("Shipping"), false);
    private static final Source PAID = new Source.Beside("Paid");

    @Test
    void datesAreCompared() {
        var read = read("Shipped 11 Aug 2026.", "Delivered 9 Aug 2026.");
        assertThat(read.of(new Condition.Later(SHIPPED, DELIVERED, true))).isTrue();
        assertThat(read.of(new Condition.Later(SHIPPED, DELIVERED, false))).isFalse();
        assertThat(read.of(new Condition.Later(DELIVERED, SHIPPED, false))).isTrue();
    }

    @Test
    void daysAreCounted() {
        var read = read("Shipped 1 Jul 2026.", "Delivered 31 Jul 2026.");
        assertThat(read.of(new Condition.Days(30, SHIPPED, DELIVERED, false))).isTrue();
        assertThat(read.of(new Condition.Days(29, SHIPPED, DELIVERED, true))).isTrue();
        assertThat(read.of(new Condition.Days(30, SHIPPED, DELIVERED, true))).isFalse();
    }

    @Test
    void amountsAreAddedAndWordsUnderTheSameHeadingPassedOver() {
        var read = read("Items|Customer", "Items|€53.98", "Shipping|€4.95", "Paid|€58.93");
        assertThat(read.of(new Condition.Same(PAID, SUM, true))).isTrue();
        assertThat(read("Items|€53.98", "Shipping|€4.95", "Paid|€85.92").of(new Condition.Same(PAID, SUM, true)))
                .isFalse();
    }

    @Test
    void whatWasNotReadHoldsNeitherWay() {
        var read = read("Shipped 11 Aug 2026.");
        assertThat(read.of(new Condition.Later(SHIPPED, DELIVERED, true))).isFalse();
        assertThat(read.of(new Condition.Later(SHIPPED, DELIVERED, false))).isFalse();
        assertThat(read.of(new Condition.Same(PAID, SUM, false))).isFalse();
    }

    @Test
    void theLatestTextIsThatOfTheLastPage() {
        var notebook = new Notebook("");
        notebook.add(Pages.of("the order is 111111"));
        notebook.add(Pages.of("the order is 222222"));
        var phrase = new Phrase("order is ", Shape.NUMBER, "");
        var values = new Values(notebook, Map.of());
        assertThat(values.of(new Source.Text(phrase))).contains("111111");
        assertThat(values.of(new Source.Latest(phrase))).contains("222222");
    }

    private static Source text(String before) {
        return new Source.Text(new Phrase(before, Shape.DATE, ""));
    }

    private static Holding read(String... lines) {
        var notebook = new Notebook("");
        notebook.add(Pages.of(lines));
        return Holding.in(notebook);
    }
}
