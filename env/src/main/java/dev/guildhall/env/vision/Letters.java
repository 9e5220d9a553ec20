package dev.guildhall.env.vision;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bytedeco.tesseract.TessBaseAPI;

/// The English letters that Tesseract knows: a file of 4 MB that the tess4j jar carries on the class path.
final class Letters {
    static final String LANGUAGE = "eng";
    private static final String FILE = "/tessdata/eng.traineddata";

    private Letters() {}

    static byte[] load() {
        try (var file = TessBaseAPI.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(
                        "%s is not on the class path; it comes with net.sourceforge.tess4j:tess4j".formatted(FILE));
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
