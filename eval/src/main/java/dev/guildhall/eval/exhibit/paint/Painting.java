package dev.guildhall.eval.exhibit.paint;

import dev.guildhall.env.Frame;
import dev.guildhall.eval.exhibit.Exhibit;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/// An exhibit as an expert's page shows it, in one picture: a drawing dark on white, a part from four sides.
public final class Painting {
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1c2422);

    private Painting() {}

    /// Empty for what is read and not looked at, and for a drawing with nothing on it.
    public static Optional<Frame> of(Exhibit exhibit) {
        return switch (exhibit) {
            case Exhibit.Picture picture ->
                picture.saysNothing() ? Optional.empty() : Optional.of(frame(DrawingPainter.paint(picture.svg())));
            case Exhibit.Solid solid -> Optional.of(frame(PartPainter.paint(solid.mesh())));
            case Exhibit.Table _, Exhibit.Script _, Exhibit.NotShown _ -> Optional.empty();
        };
    }

    private static Frame frame(BufferedImage image) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture cannot be encoded", e);
        }
        return Frame.ofPng(png.toByteArray());
    }
}
