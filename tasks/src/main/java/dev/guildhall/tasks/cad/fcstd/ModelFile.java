package dev.guildhall.tasks.cad.fcstd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads what FreeCAD saves, as far as features are measured by numbers.
public final class ModelFile {
    static final String FEATURES = "Document.xml";

    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_ENTRIES = 1_000;
    private static final int LAST_RECORD = 22; // bytes, without its comment
    private static final int LAST_SIGNATURE = 0x06054b50;

    private ModelFile() {}

    /// What came of reading a file.
    public sealed interface Result {

        /// @param measures by the feature's name and its property's, such as `Bar.Height`; in millimetres
        record Read(Map<String, Double> measures) implements Result {}

        /// @param why what is wrong with it
        record NotRead(String why) implements Result {}
    }

    public static Result read(byte[] file) {
        if (!isWhole(file)) {
            return new Result.NotRead("it is no zip, or not a whole one");
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
                if (entry.getName().equals(FEATURES)) {
                    var xml = zip.readNBytes(MOST_BYTES + 1);
                    return xml.length > MOST_BYTES
                            ? new Result.NotRead("%s has more than %d bytes".formatted(FEATURES, MOST_BYTES))
                            : new Result.Read(measures(xml));
                }
                entry = zip.getNextEntry();
            }
            return new Result.NotRead("it has no %s in it".formatted(FEATURES));
        } catch (IOException | IllegalArgumentException e) { // the latter for a name that is no text
            return new Result.NotRead("it cannot be unzipped: " + e.getMessage());
        } catch (XMLStreamException e) {
            return new Result.NotRead("its %s is not whole: %s".formatted(FEATURES, e.getMessage()));
        }
    }

    /// Whether it ends with a zip's last record, which only a comment may follow.
    ///
    /// Source: PKWARE, "APPNOTE.TXT - .ZIP File Format Specification", 6.3.10, section 4.3.16.
    private static boolean isWhole(byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = file.length - LAST_RECORD; at >= 0 && at >= file.length - LAST_RECORD - 0xffff; at--) {
            if (bytes.getInt(at) == LAST_SIGNATURE
                    && at + LAST_RECORD + (bytes.getShort(at + LAST_RECORD - 2) & 0xffff) == file.length) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Double> measures(byte[] xml) throws XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        var measures = new HashMap<String, Double>();
        var feature = "";
        var property = "";
        while (in.hasNext()) {
            if (in.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (in.getLocalName()) {
                case "Object" -> feature = attribute(in, "name");
                case "Property" -> property = attribute(in, "name");
                case "Float" -> measures.put(feature + "." + property, number(attribute(in, "value")));
                default -> {}
            }
        }
        return measures;
    }

    private static String attribute(XMLStreamReader in, String name) {
        var value = in.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static double number(String text) throws XMLStreamException {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            throw new XMLStreamException("'%s' is no number".formatted(text));
        }
    }
}
