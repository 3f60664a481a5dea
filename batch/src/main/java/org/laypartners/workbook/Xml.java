package org.laypartners.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;

/**
 * Walks one part of a workbook forwards. Elements that are none of a workbook's own, such as those of newer versions, are
 * passed over. No document type is read, so none can name a file or swell.
 */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    /** The transitional namespace ends so, and so does the strict one. */
    private static final String OWN = "/main";

    private final InputStream bytes;
    private final XMLStreamReader reader;

    private Xml(InputStream bytes, XMLStreamReader reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static Xml of(PackagePart part) throws IOException {
        InputStream bytes = part.getInputStream();
        try {
            return new Xml(bytes, FACTORY.createXMLStreamReader(bytes));
        } catch (XMLStreamException broken) {
            bytes.close();
            throw broken(broken);
        }
    }

    /** Goes on to where the next element begins or ends; false at the end of the part. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                boolean element = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
                if (element && isOwn()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    private boolean isOwn() {
        String namespace = reader.getNamespaceURI();
        return namespace != null && namespace.endsWith(OWN);
    }

    boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The text of the element that begins here, to its end. */
    String text() {
        try {
            return reader.getElementText();
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    /** Passes over all within the element that begins here. */
    void skip(String name) {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += begins(name) ? 1 : 0;
            depth -= ends(name) ? 1 : 0;
        }
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    /** An attribute with a namespace of its own, such as {@code r:id}, whichever of the two that is. */
    Optional<String> attribute(String namespaceEnd, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (namespace != null
                    && namespace.endsWith(namespaceEnd)
                    && reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Whether an attribute says yes, in any of the ways that XML Schema has. */
    boolean isTrue(String name) {
        return attribute(name).filter(Xml::isTrueText).isPresent();
    }

    static boolean isTrueText(String text) {
        return text.equals("1") || text.equalsIgnoreCase("true") || text.equalsIgnoreCase("on");
    }

    private static BrokenWorkbookException broken(XMLStreamException fault) {
        return new BrokenWorkbookException("a part of the workbook is not what it should be", fault);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException fault) {
            throw broken(fault);
        } finally {
            bytes.close();
        }
    }
}
