package org.laypartners.rights;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.laypartners.erasure.Traces;

/**
 * The texts that the cells of a workbook share: which of them are a person's own or name them, and which are still used once
 * that person's rows are gone.
 */
final class SharedTexts {
    private static final XMLEventFactory EVENTS = XMLEventFactory.newFactory();

    private final Traces traces;
    private final BitSet own = new BitSet();
    private final BitSet used = new BitSet();

    SharedTexts(Traces traces) {
        this.traces = traces;
    }

    /** Reads them once, before the sheets. */
    void read(XMLEventReader reader) throws XMLStreamException {
        for (int at = 0; reader.hasNext(); ) {
            XMLEvent event = reader.nextEvent();
            if (Xml.starts(event, "si")) {
                own.set(at, traces.areCells(Xml.text(Xml.element(event, reader))));
                at++;
            }
        }
    }

    boolean isOwn(int index) {
        return own.get(index);
    }

    /** Notes that a row that stays uses a text. */
    void use(int index) {
        used.set(index);
    }

    /** Writes them again, after the sheets were seen: blank where no row is left that uses them. */
    void write(XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
        for (int at = 0; reader.hasNext(); ) {
            XMLEvent event = reader.nextEvent();
            if (Xml.starts(event, "si")) {
                List<XMLEvent> item = new ArrayList<>(Xml.element(event, reader));
                String text = Xml.text(item);
                String left = used.get(at) ? traces.erasedFrom(text) : "";
                at++;
                if (!left.equals(text)) {
                    item = List.of(
                            event,
                            Xml.start(event, "t"),
                            EVENTS.createCharacters(left),
                            Xml.end(event, "t"),
                            item.get(item.size() - 1));
                }
                for (XMLEvent part : item) {
                    writer.add(part);
                }
            } else {
                writer.add(event);
            }
        }
    }
}
