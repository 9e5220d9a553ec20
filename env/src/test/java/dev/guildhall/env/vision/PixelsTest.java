package dev.guildhall.env.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.env.Frame;
import dev.guildhall.env.Size;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class PixelsTest {
    private static final byte[] SOUND =
            Pictures.filled(40, 30, BufferedImage.TYPE_INT_RGB, 0xFF336699).png();

    @Test
    void coloursAreRedGreenBlue() {
        var pixels = Pixels.of(Frame.ofPng(SOUND));
        assertThat(pixels.width).isEqualTo(40);
        assertThat(pixels.height).isEqualTo(30);
        assertThat(pixels.rgb).hasSize(1200).containsOnly(0x336699);
        assertThat(pixels.grey(17)).isEqualTo(Colours.luma(0x336699)).isEqualTo(92);
    }

    @Test
    void aFrameOfPixelsNeedsNoFileAndItsFileHasTheSamePixels() {
        var rgb = new int[1200];
        Arrays.setAll(rgb, i -> i * 0x010305 & 0xFFFFFF);
        Frame.Encoder never = (_, _) -> {
            throw new AssertionError("nobody asked for a file");
        };
        assertThat(Pixels.of(Frame.ofPixels(new Size(40, 30), rgb, never)).rgb).isEqualTo(rgb);

        var frame = PngFrame.of(new Size(40, 30), rgb);
        assertThat(Pixels.of(Frame.ofPng(frame.png())).rgb).isEqualTo(rgb);
        assertThat(PngFrame.of(new Size(40, 30), rgb).hash()).isEqualTo(frame.hash());
    }

    @Test
    void whatIsTransparentIsSeenOnWhite() {
        var pixels = Pixels.of(Pictures.filled(4, 4, BufferedImage.TYPE_INT_ARGB, 0x00123456));
        assertThat(pixels.rgb).containsOnly(0xFFFFFF);
    }

    @Test
    void greyAndBlackAndWhitePicturesAreRead() {
        var grey = Pictures.filled(4, 4, BufferedImage.TYPE_BYTE_GRAY, 0xFFFFFFFF);
        var deep = Pictures.filled(4, 4, BufferedImage.TYPE_USHORT_GRAY, 0xFFFFFFFF);
        var bits = Pictures.filled(4, 4, BufferedImage.TYPE_BYTE_BINARY, 0xFFFFFFFF);
        var indexed = Pictures.filled(4, 4, BufferedImage.TYPE_BYTE_INDEXED, 0xFFFF0000);
        assertThat(Pixels.of(grey).rgb).containsOnly(0xFFFFFF);
        assertThat(Pixels.of(deep).rgb).containsOnly(0xFFFFFF);
        assertThat(Pixels.of(bits).rgb).containsOnly(0xFFFFFF);
        assertThat(Pixels.of(indexed).rgb).containsOnly(0xFF0000);
    }

    @Test
    void aFileThatIsCutOffIsRefused() {
        var cut = Frame.ofPng(Arrays.copyOf(SOUND, SOUND.length - 20));
        assertThatThrownBy(() -> Pixels.of(cut))
                .isInstanceOf(UnreadableFrame.class)
                .hasMessage("the PNG file is cut off after %d bytes", SOUND.length - 20);
    }

    @Test
    void aFileWithAFlippedBitIsRefused() {
        var flipped = SOUND.clone();
        flipped[50] ^= 4;
        assertThatThrownBy(() -> Pixels.of(Frame.ofPng(flipped)))
                .isInstanceOf(UnreadableFrame.class)
                .hasMessageStartingWith("the PNG file is damaged: a checksum is wrong at byte ");
    }

    @Test
    void aChunkWithANegativeLengthIsRefused() {
        var odd = SOUND.clone();
        ByteBuffer.wrap(odd).putInt(33, -5);
        assertThatThrownBy(() -> Pixels.of(Frame.ofPng(odd))).isInstanceOf(UnreadableFrame.class);
    }

    @Test
    void aPictureLargerThanAnyScreenIsRefusedBeforeItIsDecoded() {
        var huge = SOUND.clone();
        ByteBuffer.wrap(huge).putInt(16, 100_000).putInt(20, 100_000).putInt(29, headerChecksum(huge));
        assertThatThrownBy(() -> Pixels.of(Frame.ofPng(huge)))
                .isInstanceOf(UnreadableFrame.class)
                .hasMessage("a screen of 100000×100000 cannot be read; it may have up to 40000000 pixels");
    }

    private static int headerChecksum(byte[] png) {
        var crc = new CRC32();
        crc.update(png, 12, 17);
        return (int) crc.getValue();
    }
}
