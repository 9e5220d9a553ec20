package dev.guildhall.tasks.cad.fcstd;

import dev.guildhall.tasks.cad.stl.Xyz;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a FreeCAD document of features by their measures, in millimetres. It has no shapes, so FreeCAD must
/// recompute it.
///
/// Source: documents that FreeCAD 0.20 saves; a file is a zip with the features in `Document.xml`.
public final class NewModel {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0); // the first that a zip knows

    private final StringBuilder objects = new StringBuilder();
    private final StringBuilder data = new StringBuilder();
    private final String name;
    private int count;

    public NewModel(String name) {
        this.name = name;
    }

    /// A box with a corner at the origin.
    public NewModel box(String feature, double length, double width, double height) {
        return feature(
                "Part::Box", feature, length("Length", length), length("Width", width), length("Height", height));
    }

    /// A cylinder along z.
    ///
    /// @param foot the middle of its lower end
    public NewModel cylinder(String feature, Xyz foot, double radius, double height) {
        var place = """
                <PropertyPlacement Px="%s" Py="%s" Pz="%s" Q0="0" Q1="0" Q2="0" Q3="1"/>""".formatted(foot.x(), foot.y(), foot.z());
        return feature(
                "Part::Cylinder",
                feature,
                length("Radius", radius),
                length("Height", height),
                property("Placement", "App::PropertyPlacement", place));
    }

    /// What one feature leaves of another.
    public NewModel cut(String feature, String from, String tool) {
        return feature("Part::Cut", feature, link("Base", from), link("Tool", tool));
    }

    private NewModel feature(String type, String feature, String... properties) {
        count++;
        objects.append("<Object type=\"%s\" name=\"%s\" id=\"%d\" Touched=\"1\"/>".formatted(type, feature, count));
        data.append("<Object name=\"%s\"><Properties Count=\"%d\">%s%s</Properties></Object>"
                .formatted(feature, properties.length + 1, label(feature), String.join("", properties)));
        return this;
    }

    private static String label(String text) {
        return property("Label", "App::PropertyString", "<String value=\"%s\"/>".formatted(text));
    }

    private static String length(String property, double millimetres) {
        return property(property, "App::PropertyLength", "<Float value=\"%s\"/>".formatted(millimetres));
    }

    private static String link(String property, String to) {
        return property(property, "App::PropertyLink", "<Link value=\"%s\"/>".formatted(to));
    }

    private static String property(String property, String type, String value) {
        return "<Property name=\"%s\" type=\"%s\">%s</Property>".formatted(property, type, value);
    }

    public byte[] bytes() {
        var xml = """
                <?xml version='1.0' encoding='utf-8'?>
                <Document SchemaVersion="4" ProgramVersion="0.20R" FileVersion="1">
                <Properties Count="1">%1$s</Properties>
                <Objects Count="%2$d">%3$s</Objects>
                <ObjectData Count="%2$d">%4$s</ObjectData>
                </Document>
                """.formatted(label(name), count, objects, data);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var entry = new ZipEntry(ModelFile.FEATURES);
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
