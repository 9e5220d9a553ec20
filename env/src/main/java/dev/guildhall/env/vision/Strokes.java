package dev.guildhall.env.vision;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Element.Kind;
import java.util.List;

/// Tells bold text from other text: by how many pixels its ink goes on in a row, on average.
final class Strokes {
    /// The share of the full contrast from which on a pixel is ink.
    private static final double INK = 0.55;

    private static final double BOLD = 1.25;
    private static final int LETTERS = 3;

    private static final double UNKNOWN = -1;

    private final Pixels pixels;
    private final List<Element> elements;
    private double usual = UNKNOWN;

    /// @param elements of the same picture, most of whose texts are not bold
    Strokes(Pixels pixels, List<Element> elements) {
        this.pixels = pixels;
        this.elements = elements;
    }

    boolean bold(Element text) {
        return text.text().length() >= LETTERS && usual() > 0 && width(text.box()) >= BOLD * usual();
    }

    /// Measured when it is first asked for: few screens have a text that may be bold.
    private double usual() {
        if (usual == UNKNOWN) {
            var widths = elements.stream()
                    .filter(e -> e.kind() == Kind.TEXT && e.text().length() >= LETTERS)
                    .mapToDouble(e -> width(e.box()))
                    .sorted()
                    .toArray();
            usual = widths.length == 0 ? 0 : widths[widths.length / 2];
        }
        return usual;
    }

    private double width(Box box) {
        int paper = pixels.grey(box.y() * pixels.width + Math.max(0, box.x() - 2));
        int contrast = 1;
        for (int y = box.y(); y < box.bottom(); y++) {
            for (int i = y * pixels.width + box.x(), end = i + box.width(); i < end; i++) {
                contrast = Math.max(contrast, Math.abs(pixels.grey(i) - paper));
            }
        }
        int inked = 0;
        int runs = 0;
        for (int y = box.y(); y < box.bottom(); y++) {
            boolean before = false;
            for (int i = y * pixels.width + box.x(), end = i + box.width(); i < end; i++) {
                boolean ink = Math.abs(pixels.grey(i) - paper) >= INK * contrast;
                inked += ink ? 1 : 0;
                runs += ink && !before ? 1 : 0;
                before = ink;
            }
        }
        return runs == 0 ? 0 : inked / (double) runs;
    }
}
