package dev.guildhall.env.vision;

import static org.bytedeco.opencv.global.opencv_imgproc.FILLED;
import static org.bytedeco.opencv.global.opencv_imgproc.FONT_HERSHEY_SIMPLEX;
import static org.bytedeco.opencv.global.opencv_imgproc.LINE_8;
import static org.bytedeco.opencv.global.opencv_imgproc.LINE_AA;
import static org.bytedeco.opencv.global.opencv_imgproc.putText;
import static org.bytedeco.opencv.global.opencv_imgproc.rectangle;

import dev.guildhall.env.Element;
import dev.guildhall.env.Frame;
import dev.guildhall.env.Screen;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/// Draws the numbers of elements on a frame, for models that look at pictures: a coloured outline around
/// everything that can be worked with, and its number at the upper left corner. Plain text is left alone.
public final class Marks {
    private static final int DIGIT = 7;
    private static final int TAG = 11;
    private static final double FONT = 0.36;

    private Marks() {}

    /// The same frame with marks; its size does not change.
    public static Frame on(Frame frame, Screen screen) {
        var pixels = Pixels.of(frame);
        try (var _ = new PointerScope()) {
            var picture = PngFrame.picture(frame.size(), pixels.rgb);
            screen.elements().stream().filter(Marks::marked).forEach(e -> draw(picture, e));
            return PngFrame.of(picture);
        }
    }

    private static boolean marked(Element element) {
        return switch (element.kind().use()) {
            case PRESS, FILL, TICK, DRAG -> true;
            case READ, HOLD -> false;
        };
    }

    private static void draw(Mat picture, Element element) {
        var box = element.box();
        var number = Integer.toString(element.number());
        int width = number.length() * DIGIT + 3;
        int x = Math.clamp(box.x() - 2, 0, Math.max(0, picture.cols() - width));
        int y = Math.clamp(box.y() - TAG + 2, 0, Math.max(0, picture.rows() - TAG));
        var colour = new Scalar(200, 30, 200, 0);
        rectangle(picture, new Rect(box.x(), box.y(), box.width(), box.height()), colour, 1, LINE_8, 0);
        rectangle(picture, new Rect(x, y, width, TAG), colour, FILLED, LINE_8, 0);
        putText(
                picture,
                number,
                new Point(x + 2, y + TAG - 2),
                FONT_HERSHEY_SIMPLEX,
                FONT,
                new Scalar(255, 255, 255, 0),
                1,
                LINE_AA,
                false);
    }
}
