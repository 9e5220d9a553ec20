package dev.guildhall.env.page;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.Size;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private final Opening opening = Opening.of(URI.create("http://127.0.0.1:80/"), new Size(10, 10));

    @Test
    void onlyTheWebIsOpened() {
        assertThatThrownBy(() -> opening.also(URI.create("file:///etc/passwd")))
                .hasMessage("a page is opened at http://host/ or https://host/, not file:///etc/passwd");
    }

    @Test
    void patienceIsSomeTime() {
        assertThatThrownBy(() -> opening.waiting(Duration.ZERO)).hasMessage("patience must be some time, not PT0S");
    }
}
