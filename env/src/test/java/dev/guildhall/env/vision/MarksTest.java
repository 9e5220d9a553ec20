package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.env.Element.Kind;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class MarksTest {
    private final dev.guildhall.env.Frame blank = Pictures.filled(200, 100, BufferedImage.TYPE_INT_RGB, -1);

    @Test
    void whatCanBeWorkedWithIsOutlined() {
        var screen = new Screens().with(Kind.BUTTON, "Refund", 20, 40).screen();
        var pixels = Pixels.of(Marks.on(blank, screen));
        assertThat(pixels.width).isEqualTo(200);
        assertThat(pixels.rgb[53 * 200 + 40]).as("the lower edge").isNotEqualTo(0xFFFFFF);
        assertThat(pixels.rgb[48 * 200 + 50]).as("inside").isEqualTo(0xFFFFFF);
        assertThat(pixels.rgb[80 * 200 + 150]).as("elsewhere").isEqualTo(0xFFFFFF);
    }

    @Test
    void plainTextIsLeftAlone() {
        var screen = new Screens().with(Kind.TEXT, "Refund", 20, 40).screen();
        assertThat(Pixels.of(Marks.on(blank, screen)).rgb).containsOnly(0xFFFFFF);
    }

    @Test
    void elementsAtAndBeyondTheEdgesAreNoTrouble() {
        var screen = new Screens()
                .with(Kind.BUTTON, "Refund", 180, 95)
                .with(Kind.ICON, "", -5, -5)
                .with(Kind.LINK, "far", 900, 900)
                .screen();
        assertThat(Marks.on(blank, screen).size()).isEqualTo(blank.size());
    }
}
