package dev.guildhall.env.vision;

import dev.guildhall.env.Frame;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// PNG files of every sort, drawn in memory.
final class Pictures {
    private Pictures() {}

    /// @param type of [BufferedImage]
    static Frame filled(int width, int height, int type, int argb) {
        var image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, argb);
            }
        }
        return frame(image);
    }

    static Frame frame(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return Frame.ofPng(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
