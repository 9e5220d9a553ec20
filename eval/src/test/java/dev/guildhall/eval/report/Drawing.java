package dev.guildhall.eval.report;

import dev.guildhall.env.Box;
import dev.guildhall.env.Element;
import dev.guildhall.env.Frame;
import dev.guildhall.env.Screen;
import dev.guildhall.env.Size;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// A made-up helpdesk screen, drawn, with the elements that are on it.
final class Drawing {
    static final Size SIZE = new Size(1280, 800);
    static final Box REFUND = new Box(1040, 128, 120, 36);
    static final Box AMOUNT = new Box(520, 300, 240, 36);

    /// The ticket, the dialog over it, and the dialog filled in: drawn once, for drawing takes
    /// its time.
    static final Drawing TICKET = ticket("", false);
    static final Drawing DIALOG = ticket("", true);
    static final Drawing FILLED = ticket("49.90", true);

    private final BufferedImage picture = new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = picture.createGraphics();
    private final List<Element> elements = new ArrayList<>();
    private @Nullable Frame frame;

    private Drawing() {
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        fill(new Box(0, 0, SIZE.width(), SIZE.height()), new Color(0xf6f7f9));
        fill(new Box(0, 0, SIZE.width(), 56), new Color(0x22304a));
        text(Element.Kind.HEADING, new Box(24, 12, 160, 32), "Helpdesk", 20, Color.WHITE);
    }

    private static Drawing ticket(String amount, boolean dialog) {
        var drawing = new Drawing();
        drawing.text(
                Element.Kind.HEADING, new Box(40, 124, 500, 40), "Order 1042 arrived damaged", 26, Color.DARK_GRAY);
        drawing.button(REFUND, "Refund");
        for (int row = 0; row < 6; row++) {
            drawing.text(
                    Element.Kind.TABLE_CELL,
                    new Box(40, 200 + 44 * row, 420, 32),
                    "2026-03-0%d  Customer wrote a message".formatted(row + 1),
                    15,
                    Color.DARK_GRAY);
        }
        if (dialog) {
            drawing.fill(new Box(480, 220, 420, 220), Color.WHITE);
            drawing.add(Element.Kind.DIALOG, new Box(480, 220, 420, 220), "Refund order 1042");
            drawing.text(Element.Kind.TEXT, new Box(520, 262, 200, 28), "Amount", 15, Color.DARK_GRAY);
            drawing.outline(AMOUNT);
            drawing.text(Element.Kind.TEXT_FIELD, AMOUNT, amount, 16, Color.BLACK);
            drawing.button(new Box(520, 370, 130, 36), "Confirm");
        }
        drawing.frame = drawing.encoded();
        return drawing;
    }

    Frame frame() {
        return Objects.requireNonNull(frame);
    }

    Screen screen() {
        return new Screen(SIZE, elements);
    }

    private Frame encoded() {
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Frame.ofPng(png.toByteArray());
    }

    private void button(Box box, String words) {
        fill(box, new Color(0x2f6fed));
        text(Element.Kind.BUTTON, box, words, 16, Color.WHITE);
    }

    private void text(Element.Kind kind, Box box, String words, int size, Color color) {
        pen.setColor(color);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
        pen.drawString(words, box.x() + 8, box.y() + box.height() / 2 + size / 3);
        add(kind, box, words);
    }

    private void fill(Box box, Color color) {
        pen.setColor(color);
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 8, 8);
    }

    private void outline(Box box) {
        pen.setColor(Color.GRAY);
        pen.setStroke(new BasicStroke(1.5f));
        pen.drawRoundRect(box.x(), box.y(), box.width(), box.height(), 6, 6);
    }

    private void add(Element.Kind kind, Box box, String words) {
        elements.add(new Element(elements.size() + 1, kind, box, words, "", Set.of(), 0.97));
    }
}
