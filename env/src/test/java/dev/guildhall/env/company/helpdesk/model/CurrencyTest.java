package dev.guildhall.env.company.helpdesk.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CurrencyTest {

    @Test
    void amountsAreWrittenAsTheirCountriesWriteThem() {
        assertThat(Currency.EUR.show(123_450)).isEqualTo("€1,234.50");
        assertThat(Currency.SEK.show(123_450)).isEqualTo("1\u00a0234,50\u00a0kr");
        assertThat(Currency.CHF.show(123_450)).isEqualTo("CHF\u00a01'234.50");
        assertThat(Currency.GBP.show(-205)).isEqualTo("-£2.05");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsShownCanBeRead(Currency currency) {
        assertThat(currency.read(currency.show(1_234_567_89))).hasValue(1_234_567_89);
        assertThat(currency.read("12.5")).hasValue(12_50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"SEK | 1 234,50 kr | 123450", "SEK | SEK 99 | 9900", "CHF | 1'234.50 | 123450", "GBP | £5 | 500"})
    void amountsMayBeTypedWithTheirSign(Currency currency, String typed, long cents) {
        assertThat(currency.read(typed)).hasValue(cents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EUR | £5", "GBP | €5", "CHF | 12,50", "SEK | 1,234", "SEK | twelve"})
    void whatIsNoAmountOfTheCurrencyIsRefused(Currency currency, String typed) {
        assertThat(currency.read(typed)).isEmpty();
    }

    @Test
    void aPriceAbroadIsInWholeUnits() {
        assertThat(Currency.EUR.price(49_90)).isEqualTo(49_90);
        assertThat(Currency.SEK.price(49_90)).isEqualTo(574_00);
    }
}
