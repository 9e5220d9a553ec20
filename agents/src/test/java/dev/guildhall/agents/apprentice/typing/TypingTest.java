package dev.guildhall.agents.apprentice.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingTest {
    private static final Map<String, String> SLOTS =
            Map.of("width", "127", "left", "14.50", "hole", "6.5", "columns", "3", "rows", "2", "name", "brass");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rectang\n0,0\n{width},{left}\nkill\n",
                "{left + hole / 2}",
                "{width - (left - hole)}",
                "{(width + left) / 2 * hole}",
                "{width / (left * hole)}",
                "{round(4000 / pi * width / (left * (width ^ 2 - hole ^ 2)), 3)}",
                "{width * (-2) + sqrt(left) - sin(hole / 2)}",
                "{repeat rows as j}{repeat columns as i}{left + i * hole},{j * 20}\n{/repeat}{/repeat}end",
                "const main = () => {{ return {{radius: {width} / 2}} }}",
            })
    void whatIsReadIsWrittenAsItWas(String text) {
        assertThat(Typing.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "{width}, 127",
        "{left}, 14.5",
        "{left + hole / 2}, 17.75",
        "{width - left - hole}, 106",
        "{width - (left - hole)}, 119",
        "{2 ^ 3 * 2}, 16",
        "{width / 3}, 42.3333333",
        "'{round(width / 3, 2)}', 42.33",
        "{sin(30) * 10}, 5",
        "{ceil(hole)}, 7",
        "{pi}, 3.1415927",
        "{left - left}, 0",
        "{name} ring, brass ring",
        "{{name}}, {name}",
    })
    void numbersAreTypedAsPeopleDo(String text, String typed) {
        assertThat(Typing.of(text).filled(SLOTS)).isEqualTo(typed);
    }

    @Test
    void linesAreRepeatedAsOftenAsANumberSays() {
        assertThat(Typing.of(
                                "circle\n{repeat rows as j}{repeat columns as i}{left + i * 20},{j * 30}\n{/repeat}{/repeat}kill\n")
                        .filled(SLOTS))
                .isEqualTo("circle\n14.5,0\n34.5,0\n54.5,0\n14.5,30\n34.5,30\n54.5,30\nkill\n");
    }

    @Test
    void itTellsWhichSlotsItNeeds() {
        assertThat(Typing.of("{{main}} {repeat columns as i}{left + i * hole * pi}{/repeat}")
                        .names())
                .containsExactly("columns", "hole", "left");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{left +}|a number, a name or '(' in '{left +}', but found its end",
                "{(left}|')' in '{(left}', but found its end",
                "{left right}|'+', '-', '*', '/' or the end in '{left right}', but found 'right'",
                "{root(left)}|sqrt, sin, cos, tan, ceil, floor or round, not 'root', in '{root(left)}', but found ')'",
                "{repeat rows as i}x|'{/repeat}' after '{repeat …}', but found none",
                "x{/repeat}|'{repeat N as i}' before '{/repeat}', but found none",
                "a } b|'{{' and '}}' for braces that are typed, but found '}' in 'a } b'",
            })
    void whatIsNoFormulaIsTold(String text, String mistake) {
        assertThatThrownBy(() -> Typing.of(text))
                .isInstanceOf(TypingMistake.class)
                .hasMessage(mistake);
    }

    @Test
    void whatCannotBeReckonedIsTold() {
        assertThatThrownBy(() -> Typing.of("{name + 1}").filled(SLOTS)).hasMessage("'name' is no number");
        assertThatThrownBy(() -> Typing.of("{1 / (left - left)}").filled(SLOTS))
                .hasMessage("1 / (left - left) cannot be computed");
        assertThatThrownBy(() -> Typing.of("{repeat width * 10 as i}.{/repeat}").filled(SLOTS))
                .hasMessage("width * 10 is 1270, and more than 1000 times is too often");
    }
}
