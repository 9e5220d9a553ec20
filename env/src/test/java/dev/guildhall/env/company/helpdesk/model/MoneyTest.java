package dev.guildhall.env.company.helpdesk.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void moneyIsShownInEurosWithTwoDecimals() {
        assertThat(Money.show(123_450)).isEqualTo("€1,234.50");
        assertThat(Money.show(5)).isEqualTo("€0.05");
        assertThat(Money.show(-205)).isEqualTo("-€2.05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.50|1250", "12.5|1250", "€12|1200", " 1,234.50 |123450", "1234.5 €|123450"})
    void whatPeopleTypeIsReadToTheCent(String typed, long cents) {
        assertThat(Money.read(typed)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12,50", "1,2", "-5", "12.345", "ten", "1e3", "9999999999"})
    void whatIsNoAmountIsNotGuessedAt(String typed) {
        assertThat(Money.read(typed)).isEmpty();
    }
}
