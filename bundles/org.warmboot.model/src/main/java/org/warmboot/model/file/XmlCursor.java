package org.warmboot.model.file;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks over the tags and texts of an XML file; hostile constructs are refused before they have an effect. */
final class XmlCursor {
    /** What the cursor stands on. */
    enum Token {
        START,
        TEXT,
        END,
        FINISHED
    }

    private static final int DEEPEST = 32;
    private static final int MOST_ELEMENTS = 1_000_000;

    private final SourceText source;
    private final XMLStreamReader reader;
    private int depth;
    private int elements;

    XmlCursor(SourceText source) throws ScenarioFileException {
        this.source = source;
        try {
            reader = factory().createXMLStreamReader(new StringReader(source.text()));
        } catch (XMLStreamException e) {
            throw XmlErrors.explain(source, e);
        }
        checkDeclaration();
    }

    XMLStreamReader xml() {
        return reader;
    }

    /** Gives the offset of the tag that the cursor stands on. */
    int tag() {
        var end = reader.getLocation();
        return source.text().lastIndexOf('<', source.offset(end.getLineNumber(), end.getColumnNumber()) - 1);
    }

    Token next() throws ScenarioFileException {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    countElement();
                    return Token.START;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return Token.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    return Token.TEXT;
                }
                case XMLStreamConstants.DTD ->
                    throw source.wrong(Math.max(0, source.text().indexOf("<!DOCTYPE")), "file.doctype");
                case XMLStreamConstants.END_DOCUMENT -> {
                    return Token.FINISHED;
                }
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
    }

    private int advance() throws ScenarioFileException {
        try {
            return reader.next();
        } catch (XMLStreamException e) {
            throw XmlErrors.explain(source, e);
        }
    }

    private void countElement() throws ScenarioFileException {
        depth++;
        elements++;
        if (depth > DEEPEST) {
            throw source.wrong(tag(), "file.too-deep", DEEPEST);
        }
        if (elements > MOST_ELEMENTS) {
            throw source.wrong(tag(), "file.too-many", MOST_ELEMENTS);
        }
    }

    private void checkDeclaration() throws ScenarioFileException {
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw source.wrong(0, "file.encoding", encoding);
        }
        if (reader.getVersion() != null && !reader.getVersion().equals("1.0")) {
            throw source.wrong(0, "file.xml-version", reader.getVersion());
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        // these limits would count "&lt;" and the like; without a DOCTYPE no other entity can exist
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        return factory;
    }
}
