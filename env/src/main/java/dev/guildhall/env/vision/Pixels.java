package dev.guildhall.env.vision;

import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_UNCHANGED;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;

import dev.guildhall.env.Frame;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;

/// A frame's picture, decoded: row by row from the top left. What is transparent is seen on white.
final class Pixels {
    private static final long MOST = 40_000_000; // an 8K screen has 33 million

    final int width;
    final int height;
    /// 0xRRGGBB
    final int[] rgb;
    /// Luma, 0 to 255 (Rec. 601)
    final byte[] grey;

    private Pixels(int width, int height, int[] rgb) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
        this.grey = new byte[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            grey[i] = (byte) Colours.luma(rgb[i]);
        }
    }

    /// @throws UnreadableFrame if the file is broken or too large
    static Pixels of(Frame frame) {
        var size = frame.size();
        if (size.width() <= 0 || size.height() <= 0 || (long) size.width() * size.height() > MOST) {
            throw new UnreadableFrame(
                    "a screen of %s cannot be read; it may have up to %d pixels".formatted(size, MOST));
        }
        var png = frame.png();
        PngFile.check(png);
        try (var _ = new PointerScope();
                var file = new Mat(1, png.length, CV_8U, new BytePointer(png));
                var picture = imdecode(file, IMREAD_UNCHANGED)) {
            if (picture.empty() || picture.cols() != size.width() || picture.rows() != size.height()) {
                throw new UnreadableFrame("the PNG file of %s has no picture that can be decoded".formatted(size));
            }
            if (picture.depth() != CV_8U) {
                picture.convertTo(picture, CV_8U, 1 / 257.0, 0);
            }
            var raw = new byte[size.width() * size.height() * picture.channels()];
            picture.data().get(raw);
            return new Pixels(size.width(), size.height(), colours(raw, picture.channels()));
        }
    }

    int grey(int index) {
        return grey[index] & 0xFF;
    }

    /// OpenCV orders channels blue, green, red, alpha.
    private static int[] colours(byte[] raw, int channels) {
        var rgb = new int[raw.length / channels];
        for (int i = 0, at = 0; i < rgb.length; i++, at += channels) {
            int blue = raw[at] & 0xFF;
            rgb[i] = switch (channels) {
                case 1 -> blue * 0x010101;
                case 3 -> (raw[at + 2] & 0xFF) << 16 | (raw[at + 1] & 0xFF) << 8 | blue;
                case 4 ->
                    Colours.onWhite((raw[at + 2] & 0xFF) << 16 | (raw[at + 1] & 0xFF) << 8 | blue, raw[at + 3] & 0xFF);
                default -> throw new UnreadableFrame("a picture of %d channels cannot be read".formatted(channels));
            };
        }
        return rgb;
    }
}
