package dev.guildhall.env.company.helpdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.World;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void seedsDrawEveryLook() {
        var looks = LongStream.rangeClosed(1, 2000)
                .mapToObj(seed -> Theme.drawn(new World(seed).chance("theme")))
                .collect(Collectors.toSet());
        assertThat(looks).hasSize(3 * 2 * 3 * 2 * 2 * 2);
    }
}
