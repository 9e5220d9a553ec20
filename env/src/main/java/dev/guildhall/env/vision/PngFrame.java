package dev.guildhall.env.vision;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC4;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGRA2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import dev.guildhall.env.Frame;
import dev.guildhall.env.Size;
import java.nio.IntBuffer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;

/// Makes frames of pixels.
public final class PngFrame {
    private PngFrame() {}

    /// A frame that is a PNG file only when somebody asks for one; the eyes take the pixels as they are.
    ///
    /// @param rgb 0xRRGGBB, row by row from the top left
    public static Frame of(Size size, int[] rgb) {
        return Frame.ofPixels(size, rgb, PngFrame::file);
    }

    private static byte[] file(Size size, int[] rgb) {
        try (var _ = new PointerScope()) {
            return file(picture(size, rgb));
        }
    }

    /// In three channels of a byte, as OpenCV orders them; it belongs to the scope that is open.
    static Mat picture(Size size, int[] rgb) {
        var pixels = new IntPointer(IntBuffer.wrap(rgb)); // in memory blue, green, red and nothing
        var picture = new Mat(size.height(), size.width(), CV_8UC4, pixels);
        cvtColor(picture, picture, COLOR_BGRA2BGR);
        return picture;
    }

    /// The picture as it is, packed at OpenCV's usual level, which is a fast one.
    static Frame of(Mat picture) {
        return Frame.ofPng(file(picture));
    }

    private static byte[] file(Mat picture) {
        try (var file = new BytePointer()) {
            imencode(".png", picture, file);
            var bytes = new byte[(int) file.limit()];
            file.get(bytes);
            return bytes;
        }
    }
}
