package dev.guildhall.env.vision;

import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_UNCHANGED;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2BGRA;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGRA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import dev.guildhall.env.Box;
import dev.guildhall.env.Frame;
import dev.guildhall.env.Size;
import java.util.Arrays;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;

/// A frame's picture, decoded if it is a file: row by row from the top left. What is transparent is seen on white.
final class Pixels {
    private static final long MOST = 40_000_000; // an 8K screen has 33 million
    private static final int COLOUR = 0xFFFFFF;

    final int width;
    final int height;
    /// 0xRRGGBB
    final int[] rgb;

    private Pixels(int width, int height, int[] rgb) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    /// @throws UnreadableFrame if the file is broken or too large
    static Pixels of(Frame frame) {
        var size = frame.size();
        if (size.width() <= 0 || size.height() <= 0 || (long) size.width() * size.height() > MOST) {
            throw new UnreadableFrame(
                    "a screen of %s cannot be read; it may have up to %d pixels".formatted(size, MOST));
        }
        return frame.pixels()
                .map(rgb -> new Pixels(size.width(), size.height(), rgb))
                .orElseGet(() -> decoded(frame.png(), size));
    }

    private static Pixels decoded(byte[] png, Size size) {
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
            return new Pixels(size.width(), size.height(), colours(picture));
        }
    }

    /// The same picture half as large: each pixel is the mean of four.
    Pixels halved() {
        int wide = width / 2;
        int high = height / 2;
        var small = new int[wide * high];
        for (int y = 0, at = 0; y < high; y++) {
            for (int x = 0; x < wide; x++, at++) {
                int i = 2 * y * width + 2 * x;
                int even = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int sum = (rgb[i] >> shift & 0xFF)
                            + (rgb[i + 1] >> shift & 0xFF)
                            + (rgb[i + width] >> shift & 0xFF)
                            + (rgb[i + width + 1] >> shift & 0xFF);
                    even |= ((sum + 2) / 4) << shift;
                }
                small[at] = even;
            }
        }
        return new Pixels(wide, high, small);
    }

    /// The same picture with a box filled.
    Pixels with(Box box, int colour) {
        var painted = rgb.clone();
        for (int y = box.y(); y < box.bottom(); y++) {
            Arrays.fill(painted, y * width + box.x(), y * width + box.right(), colour);
        }
        return new Pixels(width, height, painted);
    }

    /// Luma, 0 to 255.
    int grey(int index) {
        return Colours.luma(rgb[index]);
    }

    /// The whole picture in luma.
    byte[] greys() {
        var greys = new byte[rgb.length];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = (byte) grey(i);
        }
        return greys;
    }

    /// OpenCV orders channels blue, green, red, alpha: in one number, from its lowest byte.
    private static int[] colours(Mat picture) {
        boolean seeThrough = picture.channels() == 4;
        switch (picture.channels()) {
            case 1 -> cvtColor(picture, picture, COLOR_GRAY2BGRA);
            case 3 -> cvtColor(picture, picture, COLOR_BGR2BGRA);
            case 4 -> {}
            default ->
                throw new UnreadableFrame("a picture of %d channels cannot be read".formatted(picture.channels()));
        }
        var argb = new int[picture.cols() * picture.rows()];
        new IntPointer(picture.data()).get(argb);
        for (int i = 0; i < argb.length; i++) {
            argb[i] = seeThrough ? Colours.onWhite(argb[i] & COLOUR, argb[i] >>> 24) : argb[i] & COLOUR;
        }
        return argb;
    }
}
