package dev.guildhall.env.vision;

import static org.bytedeco.opencv.global.opencv_core.BORDER_CONSTANT;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.copyMakeBorder;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;
import static org.bytedeco.tesseract.global.tesseract.OEM_LSTM_ONLY;
import static org.bytedeco.tesseract.global.tesseract.PSM_SINGLE_LINE;

import java.nio.charset.StandardCharsets;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.tesseract.TessBaseAPI;

/// One Tesseract, for one thread at a time.
final class TesseractEngine implements AutoCloseable {
    /// Screen text is half as large as what Tesseract was trained on; letters above this are not enlarged.
    private static final int LARGE = 30;

    private static final int MARGIN = 8;
    private static final int DOTS_PER_INCH = 144;

    private final TessBaseAPI tesseract = new TessBaseAPI();

    TesseractEngine(byte[] letters) {
        try (var data = new BytePointer(letters);
                var language = new BytePointer(Letters.LANGUAGE)) {
            int failed = tesseract.Init(
                    data,
                    letters.length,
                    language,
                    OEM_LSTM_ONLY,
                    new PointerPointer<BytePointer>(),
                    0,
                    null,
                    null,
                    false,
                    null);
            if (failed != 0) {
                throw new IllegalStateException("Tesseract does not start with its English letters: " + failed);
            }
        }
        tesseract.SetPageSegMode(PSM_SINGLE_LINE);
        tesseract.SetVariable("tessedit_do_invert", "0");
    }

    Reading read(Strip strip) {
        double scale = strip.height > LARGE ? 1 : 2;
        try (var _ = new PointerScope()) {
            var small = new Mat(strip.height, strip.width, CV_8U, new BytePointer(strip.grey));
            var large = new Mat();
            var paper = new Scalar(255);
            resize(small, large, new Size(), scale, scale, INTER_CUBIC);
            copyMakeBorder(large, large, MARGIN, MARGIN, MARGIN, MARGIN, BORDER_CONSTANT, paper);
            tesseract.SetImage(large.data(), large.cols(), large.rows(), 1, (int) large.step());
            tesseract.SetSourceResolution(DOTS_PER_INCH);
            var text = tesseract.GetUTF8Text();
            if (text == null) {
                return Reading.NOTHING;
            }
            var read = new Reading(
                    text.getString(StandardCharsets.UTF_8).strip(), Math.clamp(tesseract.MeanTextConf() / 100.0, 0, 1));
            text.deallocate();
            tesseract.Clear();
            return read;
        }
    }

    @Override
    public void close() {
        tesseract.End();
        tesseract.close();
    }
}
