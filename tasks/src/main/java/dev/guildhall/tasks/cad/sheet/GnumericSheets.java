package dev.guildhall.tasks.cad.sheet;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The sheets in Gnumeric's XML.
///
/// Source: J. Hellan and others, "The Gnumeric File Format", and files written by Gnumeric 1.12.
final class GnumericSheets {
    /// Gnumeric's kinds of values that are numbers: whole, and with a fraction.
    private static final Set<String> NUMBERS = Set.of("30", "40");

    private final XMLStreamReader in;
    private final int mostCells;
    private final List<Sheet> sheets = new ArrayList<>();
    private int cells;

    private GnumericSheets(XMLStreamReader in, int mostCells) {
        this.in = in;
        this.mostCells = mostCells;
    }

    static List<Sheet> in(byte[] xml, int mostCells) throws XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        return new GnumericSheets(in, mostCells).all();
    }

    private List<Sheet> all() throws XMLStreamException {
        while (in.hasNext()) {
            if (in.next() == XMLStreamReader.START_ELEMENT && in.getLocalName().equals("Sheet")) {
                sheets.add(sheet());
            }
        }
        return sheets;
    }

    private Sheet sheet() throws XMLStreamException {
        String name = null; // the first; names that the sheet defines come later
        var content = new TreeMap<CellAt, Content>();
        Map<String, Shared> shared = new HashMap<>();
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamReader.END_ELEMENT && in.getLocalName().equals("Sheet")) {
                break;
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (in.getLocalName()) {
                case "Name" -> {
                    if (name == null) {
                        name = in.getElementText();
                    }
                }
                case "Cell" -> cell(content, shared);
                default -> {}
            }
        }
        return new Sheet(name == null ? "Sheet" + (sheets.size() + 1) : name, content);
    }

    private void cell(Map<CellAt, Content> content, Map<String, Shared> shared) throws XMLStreamException {
        var at = new CellAt(number("Col"), number("Row"));
        var type = in.getAttributeValue(null, "ValueType");
        var expression = in.getAttributeValue(null, "ExprID");
        var text = in.getElementText();
        if (++cells > mostCells) {
            throw new XMLStreamException("it has more than %d cells".formatted(mostCells));
        }
        if (expression != null && text.startsWith("=")) {
            shared.put(expression, new Shared(at, text));
        } else if (expression != null && shared.containsKey(expression)) {
            text = shared.get(expression).at(at);
        }
        if (type == null) {
            content.put(at, Content.typed(text));
        } else if (NUMBERS.contains(type)) {
            content.put(at, new Content.Figure(Double.parseDouble(text)));
        } else {
            content.put(at, new Content.Words(text));
        }
    }

    private int number(String attribute) {
        int number = Integer.parseInt(String.valueOf(in.getAttributeValue(null, attribute)));
        if (number < 0 || number > 1_048_575) {
            throw new NumberFormatException("a cell has the %s %d".formatted(attribute, number));
        }
        return number;
    }
}
