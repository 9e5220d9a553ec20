package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Element;
import dev.guildhall.env.Screen;
import dev.guildhall.env.vision.Finding.Found;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// Eyes, and a real browser that draws what they look at.
abstract class EyesOnPages {
    static TestBrowser browser;
    static ScreenParser eyes;

    @BeforeAll
    static void open() {
        browser = new TestBrowser();
        eyes = ScreenParser.open(new ReadingCache(10_000));
    }

    @AfterAll
    static void close() {
        eyes.close();
        browser.close();
    }

    static Element found(Screen screen, Target target) {
        var finding = Grounding.find(screen, target);
        assertThat(finding).as("%s on%n%s", target, ScreenText.of(screen)).isInstanceOf(Found.class);
        return ((Found) finding).element();
    }
}
