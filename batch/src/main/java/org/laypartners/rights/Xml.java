package org.laypartners.rights;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Reads and writes the parts of a workbook. Follows no entity and no address. */
final class Xml {
    private static final XMLEventFactory EVENTS = XMLEventFactory.newFactory();

    private Xml() {}

    static XMLEventReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLEventReader(in);
    }

    static XMLEventWriter writer(OutputStream out) throws XMLStreamException {
        return XMLOutputFactory.newFactory().createXMLEventWriter(out, "UTF-8");
    }

    static boolean starts(XMLEvent event, String name) {
        return event.isStartElement()
                && event.asStartElement().getName().getLocalPart().equals(name);
    }

    static boolean ends(XMLEvent event, String name) {
        return event.isEndElement()
                && event.asEndElement().getName().getLocalPart().equals(name);
    }

    /** The element that has just begun, with all that is in it, to its end. */
    static List<XMLEvent> element(XMLEvent first, XMLEventReader reader) throws XMLStreamException {
        List<XMLEvent> all = new ArrayList<>(List.of(first));
        for (int depth = 1; depth > 0; ) {
            XMLEvent event = reader.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            all.add(event);
        }
        return all;
    }

    /** The characters of all {@code t} and {@code v} elements, one after the other. */
    static String text(List<XMLEvent> events) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        for (XMLEvent event : events) {
            if (starts(event, "t") || starts(event, "v")) {
                inText = true;
            } else if (ends(event, "t") || ends(event, "v")) {
                inText = false;
            } else if (inText && event.isCharacters()) {
                text.append(event.asCharacters().getData());
            }
        }
        return text.toString();
    }

    static XMLEvent start(XMLEvent sibling, String name) {
        return EVENTS.createStartElement(named(sibling, name), null, null);
    }

    static XMLEvent end(XMLEvent sibling, String name) {
        return EVENTS.createEndElement(named(sibling, name), null);
    }

    private static QName named(XMLEvent sibling, String name) {
        QName like = sibling.asStartElement().getName();
        return new QName(like.getNamespaceURI(), name, like.getPrefix());
    }
}
