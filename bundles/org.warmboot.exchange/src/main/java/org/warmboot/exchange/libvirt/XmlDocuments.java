package org.warmboot.exchange.libvirt;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;

/**
 * Reads one XML document or several, one behind the other. All of them are read as the content of one element, in which
 * a document type, and with it every entity of its own, is refused by the grammar of XML itself.
 */
final class XmlDocuments {
    private static final String OPEN = "<documents>";
    private static final String CLOSE = "</documents>";
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s[^<>]{0,200}\\?>");
    private static final int DEEPEST = 50;
    private static final int MOST_ELEMENTS = 500_000;

    private final InputFile file;
    private int elements;

    private XmlDocuments(InputFile file) {
        this.file = file;
    }

    /**
     * Gives the roots of the documents of a file.
     *
     * @throws ExchangeException if it is no XML, or nested deeper than any description of a machine
     */
    static List<XmlNode> read(InputFile file) throws ExchangeException {
        return new XmlDocuments(file).roots();
    }

    private List<XmlNode> roots() throws ExchangeException {
        // declarations may only stand at the beginning of a file: blanks keep lines and columns as they are
        var content = DECLARATION
                .matcher(file.text())
                .replaceAll(found -> " ".repeat(found.group().length()));
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var last = 1;
        try {
            var xml = factory.createXMLStreamReader(new StringReader(OPEN + content + CLOSE));
            var open = new ArrayDeque<XmlNode>();
            XmlNode all = null;
            while (xml.hasNext()) {
                int event = xml.next();
                last = xml.getLocation().getLineNumber();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        var node = node(xml, open.size());
                        if (open.isEmpty()) {
                            all = node;
                        } else {
                            open.peek().add(node);
                        }
                        open.push(node);
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        open.peek().add(xml.getText());
                    default -> {
                        // comments and instructions say nothing of machines
                    }
                }
            }
            return roots(all);
        } catch (XMLStreamException broken) {
            int line = line(broken, last);
            throw content.contains("<!DOCTYPE")
                    ? ExchangeException.wrong(file.at(line), "xml.doctype")
                    : ExchangeException.wrong(file.at(line), "xml.broken", reason(broken));
        }
    }

    private XmlNode node(XMLStreamReader xml, int depth) throws ExchangeException {
        int line = xml.getLocation().getLineNumber();
        if (depth > DEEPEST) {
            throw ExchangeException.wrong(file.at(line), "xml.deep", DEEPEST);
        }
        if (++elements > MOST_ELEMENTS) {
            throw ExchangeException.wrong(file.at(line), "xml.many", MOST_ELEMENTS);
        }
        var node = new XmlNode(xml.getLocalName(), line);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return node;
    }

    private List<XmlNode> roots(XmlNode all) throws ExchangeException {
        if (all == null || all.children().isEmpty()) {
            throw ExchangeException.wrong(file.at(1), "xml.none");
        }
        return all.children();
    }

    private static int line(XMLStreamException broken, int last) {
        return broken.getLocation() == null
                ? last
                : Math.max(1, broken.getLocation().getLineNumber());
    }

    /** What the parser says without the place, which is told beside it, in one line. */
    private static String reason(XMLStreamException broken) {
        var text = String.valueOf(broken.getMessage());
        int message = text.toLowerCase(Locale.ROOT).indexOf("message: ");
        var said = (message < 0 ? text : text.substring(message + 9)).replaceAll("\\s+", " ");
        return said.replace(CLOSE, "").replace("\"documents\"", "around the file");
    }
}
