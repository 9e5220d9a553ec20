package dev.guildhall.env;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void itKnowsItsSize() throws IOException {
        assertThat(Frame.ofPng(png(37, 300)).size()).isEqualTo(new Size(37, 300));
        assertThat(Frame.ofPng(png(37, 300))).hasToString("frame of 37×300");
    }

    @Test
    void framesAreEqualWhenTheirFilesAre() throws IOException {
        var frame = Frame.ofPng(png(4, 4));
        assertThat(frame).isEqualTo(Frame.ofPng(png(4, 4))).hasSameHashCodeAs(Frame.ofPng(png(4, 4)));
        assertThat(frame).isNotEqualTo(Frame.ofPng(png(4, 5)));
        assertThat(frame.hash()).hasSize(64).isEqualTo(Frame.ofPng(png(4, 4)).hash());
        assertThat(frame.hash()).isNotEqualTo(Frame.ofPng(png(4, 5)).hash());
    }

    @Test
    void whoGetsTheBytesCannotChangeTheFrame() throws IOException {
        var frame = Frame.ofPng(png(4, 4));
        frame.png()[30] ^= 1;
        assertThat(frame.png()).isEqualTo(png(4, 4));
    }

    @Test
    void somethingElseIsNoFrame() {
        assertThatThrownBy(() -> Frame.ofPng(new byte[] {1, 2, 3})).hasMessage("not a PNG picture (3 bytes)");
        assertThatThrownBy(() -> Frame.ofPng(new byte[100])).hasMessage("not a PNG picture (100 bytes)");
    }

    private static byte[] png(int width, int height) throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
