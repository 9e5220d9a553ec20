package dev.guildhall.env;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void itKnowsItsSize() {
        assertThat(Frame.ofPng(png(37, 300)).size()).isEqualTo(new Size(37, 300));
        assertThat(Frame.ofPng(png(37, 300))).hasToString("frame of 37×300");
    }

    @Test
    void framesAreEqualWhenTheirFilesAre() {
        var frame = Frame.ofPng(png(4, 4));
        assertThat(frame).isEqualTo(Frame.ofPng(png(4, 4))).hasSameHashCodeAs(Frame.ofPng(png(4, 4)));
        assertThat(frame).isNotEqualTo(Frame.ofPng(png(4, 5)));
        assertThat(frame.hash()).hasSize(64).isEqualTo(Frame.ofPng(png(4, 4)).hash());
        assertThat(frame.hash()).isNotEqualTo(Frame.ofPng(png(4, 5)).hash());
    }

    @Test
    void whoGetsTheBytesCannotChangeTheFrame() {
        var frame = Frame.ofPng(png(4, 4));
        frame.png()[30] ^= 1;
        assertThat(frame.png()).isEqualTo(png(4, 4));
    }

    @Test
    void somethingElseIsNoFrame() {
        assertThatThrownBy(() -> Frame.ofPng(new byte[] {1, 2, 3})).hasMessage("not a PNG picture (3 bytes)");
        assertThatThrownBy(() -> Frame.ofPng(new byte[100])).hasMessage("not a PNG picture (100 bytes)");
    }

    @Test
    void pixelsBecomeAFileWhenItIsAskedFor() {
        var encoded = new AtomicInteger();
        var frame = Frame.ofPixels(new Size(2, 1), new int[] {0xFF336699, 0x102030}, (size, rgb) -> {
            encoded.incrementAndGet();
            return file(size, rgb);
        });

        assertThat(frame.size()).isEqualTo(new Size(2, 1));
        assertThat(frame.pixels().orElseThrow()).containsExactly(0x336699, 0x102030);
        assertThat(encoded).hasValue(0);

        assertThat(frame.png()).isEqualTo(file(new Size(2, 1), new int[] {0x336699, 0x102030}));
        assertThat(frame.hash()).isEqualTo(Frame.ofPng(frame.png()).hash());
        assertThat(encoded).hasValue(1);
    }

    @Test
    void framesOfPixelsAreEqualWhenTheirPixelsAreAndToTheirFiles() {
        var frame = Frame.ofPixels(new Size(2, 1), new int[] {1, 2}, FrameTest::file);
        var same = Frame.ofPixels(new Size(2, 1), new int[] {1, 2}, FrameTest::file);

        assertThat(frame).isEqualTo(same).hasSameHashCodeAs(same).isEqualTo(Frame.ofPng(same.png()));
        assertThat(Frame.ofPng(frame.png())).isEqualTo(frame).hasSameHashCodeAs(frame);
        assertThat(frame).isNotEqualTo(Frame.ofPixels(new Size(2, 1), new int[] {1, 3}, FrameTest::file));
        assertThat(frame).isNotEqualTo(Frame.ofPixels(new Size(1, 2), new int[] {1, 2}, FrameTest::file));
        assertThat(Frame.ofPng(frame.png()).pixels()).isEmpty();
    }

    @Test
    void whoHasThePixelsCannotChangeTheFrame() {
        var pixels = new int[] {1, 2};
        var frame = Frame.ofPixels(new Size(2, 1), pixels, FrameTest::file);
        pixels[0] = 7;
        frame.pixels().orElseThrow()[1] = 7;
        assertThat(frame.pixels().orElseThrow()).containsExactly(1, 2);
    }

    @Test
    void pixelsThatFillNoPictureAreNoFrame() {
        assertThatThrownBy(() -> Frame.ofPixels(new Size(3, 1), new int[] {1, 2}, FrameTest::file))
                .hasMessage("2 pixels are not a picture of 3×1");
    }

    private static byte[] file(Size size, int[] rgb) {
        var picture = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, size.width(), size.height(), rgb, 0, size.width());
        return png(picture);
    }

    private static byte[] png(int width, int height) {
        return png(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    private static byte[] png(BufferedImage picture) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
