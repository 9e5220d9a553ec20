package dev.guildhall.eval.exhibit.paint;

import dev.guildhall.eval.record.Json;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/// Paints a part from four sides, each facet by its depth and lighter the more it faces the eye, as `exhibit.js` does.
final class PartPainter {
    private static final int SIDE = 480;
    private static final int MARGIN = 24;
    private static final double[] TONE = {148, 176, 168};

    /// `{"corners": [x,y,z, …], "low": […], "high": […]}`, nine numbers a facet, in millimetres.
    private record Mesh(List<Double> corners, List<Double> low, List<Double> high) {}

    /// From where a part is seen: turned about its z, then tipped towards the eye.
    private record Side(String name, double turn, double tilt) {}

    private static final List<Side> SIDES = List.of(
            new Side("from a corner", -0.6, -1.05),
            new Side("from the front", 0, -Math.PI / 2),
            new Side("from the right", -Math.PI / 2, -Math.PI / 2),
            new Side("from above", 0, 0));

    private final double[] corners;
    private final double[] middle;
    private final double scale; // pixels a millimetre
    private final BufferedImage image = new BufferedImage(2 * SIDE, 2 * SIDE, BufferedImage.TYPE_INT_RGB);
    private final double[] depth = new double[SIDE * SIDE];

    private PartPainter(Mesh mesh) {
        corners = mesh.corners().stream().mapToDouble(each -> each).toArray();
        middle = new double[3];
        double reach = 0;
        for (int axis = 0; axis < 3; axis++) {
            middle[axis] = (mesh.low().get(axis) + mesh.high().get(axis)) / 2;
            reach = Math.hypot(reach, mesh.high().get(axis) - mesh.low().get(axis));
        }
        scale = (SIDE - 2.0 * MARGIN) / Math.max(reach, 1e-9);
    }

    static BufferedImage paint(String mesh) {
        var painter = new PartPainter(Json.read(mesh, Mesh.class));
        var pen = painter.image.createGraphics();
        pen.setColor(Painting.PAPER);
        pen.fillRect(0, 0, 2 * SIDE, 2 * SIDE);
        for (int i = 0; i < SIDES.size(); i++) {
            painter.paint(SIDES.get(i), i % 2 * SIDE, i / 2 * SIDE);
        }
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Painting.INK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        for (int i = 0; i < SIDES.size(); i++) {
            pen.drawString(SIDES.get(i).name(), i % 2 * SIDE + 10, i / 2 * SIDE + 20);
        }
        pen.dispose();
        return painter.image;
    }

    private void paint(Side side, int left, int top) {
        Arrays.fill(depth, Double.NEGATIVE_INFINITY);
        for (int i = 0; i + 8 < corners.length; i += 9) {
            facet(seen(i, side), seen(i + 3, side), seen(i + 6, side), left, top);
        }
    }

    /// x right, y down, z towards the eye, in pixels.
    private double[] seen(int corner, Side side) {
        var p = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            p[axis] = corners[corner + axis] - middle[axis];
        }
        double across = p[0] * Math.cos(side.turn()) - p[1] * Math.sin(side.turn());
        double along = p[0] * Math.sin(side.turn()) + p[1] * Math.cos(side.turn());
        return new double[] {
            SIDE / 2.0 + scale * across,
            SIDE / 2.0 - scale * (along * Math.cos(side.tilt()) - p[2] * Math.sin(side.tilt())),
            scale * (along * Math.sin(side.tilt()) + p[2] * Math.cos(side.tilt()))
        };
    }

    private void facet(double[] a, double[] b, double[] c, int left, int top) {
        double area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
        if (area == 0) {
            return;
        }
        int rgb = tone(a, b, c, area);
        for (int y = low(a[1], b[1], c[1]); y <= high(a[1], b[1], c[1]); y++) {
            for (int x = low(a[0], b[0], c[0]); x <= high(a[0], b[0], c[0]); x++) {
                double u = ((b[0] - x) * (c[1] - y) - (b[1] - y) * (c[0] - x)) / area;
                double v = ((c[0] - x) * (a[1] - y) - (c[1] - y) * (a[0] - x)) / area;
                double z = u * a[2] + v * b[2] + (1 - u - v) * c[2];
                if (u >= -1e-9 && v >= -1e-9 && u + v <= 1 + 1e-9 && z > depth[y * SIDE + x]) {
                    depth[y * SIDE + x] = z;
                    image.setRGB(left + x, top + y, rgb);
                }
            }
        }
    }

    private static int tone(double[] a, double[] b, double[] c, double area) {
        double nx = (b[1] - a[1]) * (c[2] - a[2]) - (b[2] - a[2]) * (c[1] - a[1]);
        double ny = (b[2] - a[2]) * (c[0] - a[0]) - (b[0] - a[0]) * (c[2] - a[2]);
        double length = Math.sqrt(nx * nx + ny * ny + area * area);
        double towardsEye = area > 0 ? 1 : -1;
        double light = 0.42 + 0.5 * Math.abs(area) / length - towardsEye * (0.12 * nx + 0.3 * ny) / length;
        double share = Math.clamp(0.35 + 0.75 * light, 0, 1.35);
        return new Color(level(TONE[0] * share), level(TONE[1] * share), level(TONE[2] * share)).getRGB();
    }

    private static int level(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }

    private static int low(double a, double b, double c) {
        return (int) Math.max(0, Math.ceil(Math.min(a, Math.min(b, c))));
    }

    private static int high(double a, double b, double c) {
        return (int) Math.min(SIDE - 1, Math.floor(Math.max(a, Math.max(b, c))));
    }
}
