package dev.guildhall.eval.exhibit.paint;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Paints the SVG of an exhibit's drawing: paths of lines and arcs, and texts. It reads that SVG and no other.
final class DrawingPainter {
    private static final int LONGEST = 1200;
    private static final int SHORTEST = 240;
    private static final Pattern STEP = Pattern.compile("([MLA])([^MLA]*)");

    private final BufferedImage image;
    private final Graphics2D pen;
    private final AffineTransform toPixels;

    private DrawingPainter(String viewBox) {
        var box = numbers(viewBox);
        double scale = LONGEST / Math.max(box[2], box[3]);
        image = new BufferedImage(
                (int) Math.max(SHORTEST, Math.ceil(box[2] * scale)),
                (int) Math.max(SHORTEST, Math.ceil(box[3] * scale)),
                BufferedImage.TYPE_INT_RGB);
        toPixels = AffineTransform.getScaleInstance(scale, scale);
        toPixels.translate(-box[0], -box[1]);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Painting.PAPER);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Painting.INK);
    }

    static BufferedImage paint(String svg) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new StringReader(svg));
            reader.nextTag();
            var painter = new DrawingPainter(reader.getAttributeValue(null, "viewBox"));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case "path" -> painter.path(reader);
                        case "text" -> painter.text(reader);
                        default -> {} // a title, which is read and not painted
                    }
                }
            }
            painter.pen.dispose();
            return painter.image;
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("the drawing is no SVG: " + e.getMessage(), e);
        }
    }

    /// Strokes are as wide as the SVG says whatever the scale.
    private void path(XMLStreamReader reader) {
        float width = Float.parseFloat(reader.getAttributeValue(null, "stroke-width"));
        var dashes = reader.getAttributeValue(null, "stroke-dasharray");
        pen.setStroke(
                dashes == null
                        ? new BasicStroke(width)
                        : new BasicStroke(
                                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, floats(numbers(dashes)), 0));
        pen.draw(toPixels.createTransformedShape(shape(reader.getAttributeValue(null, "d"))));
    }

    private static Path2D shape(String steps) {
        var shape = new Path2D.Double();
        var matcher = STEP.matcher(steps);
        while (matcher.find()) {
            var at = numbers(matcher.group(2));
            switch (matcher.group(1)) {
                case "M" -> shape.moveTo(at[0], at[1]);
                case "L" -> shape.lineTo(at[0], at[1]);
                default -> shape.append(arc(shape.getCurrentPoint(), at[0], at[3] == 1, at[5], at[6]), true);
            }
        }
        return shape;
    }

    /// A round arc that runs as the drawings' do: against the clock on paper.
    private static Arc2D arc(Point2D from, double radius, boolean large, double x, double y) {
        double dx = x - from.getX();
        double dy = y - from.getY();
        double half = Math.hypot(dx, dy) / 2;
        double away = Math.sqrt(Math.max(0, radius * radius - half * half)) * (large ? -1 : 1);
        double cx = (from.getX() + x) / 2 + (half == 0 ? 0 : away * dy / (2 * half));
        double cy = (from.getY() + y) / 2 - (half == 0 ? 0 : away * dx / (2 * half));
        double start = Math.toDegrees(Math.atan2(cy - from.getY(), from.getX() - cx));
        double end = Math.toDegrees(Math.atan2(cy - y, x - cx));
        return new Arc2D.Double(
                cx - radius, cy - radius, 2 * radius, 2 * radius, start, ((end - start) % 360 + 360) % 360, Arc2D.OPEN);
    }

    private void text(XMLStreamReader reader) throws XMLStreamException {
        var at = new Point2D.Double(
                Double.parseDouble(reader.getAttributeValue(null, "x")),
                Double.parseDouble(reader.getAttributeValue(null, "y")));
        double size = Double.parseDouble(reader.getAttributeValue(null, "font-size")) * toPixels.getScaleX();
        boolean middle = reader.getAttributeValue(null, "text-anchor").equals("middle");
        var words = reader.getElementText();
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size));
        toPixels.transform(at, at);
        double left = middle ? pen.getFontMetrics().stringWidth(words) / 2.0 : 0;
        pen.drawString(words, (float) (at.x - left), (float) at.y);
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.strip().split("[\\s,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static float[] floats(double[] numbers) {
        var floats = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            floats[i] = (float) numbers[i];
        }
        return floats;
    }
}
