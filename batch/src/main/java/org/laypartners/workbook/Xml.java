package org.laypartners.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
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
    /** Characters; far above a cell's own limit of 32,767. */
    static final int LONGEST_TEXT = 8 << 20;

    private static final XMLInputFactory FACTORY = factory();

    /** The transitional one and the strict one. Those of newer versions end alike, and have elements of the same names. */
    private static final Set<String> OWN = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");

    private final InputStream bytes;
    private final XMLStreamReader reader;

    private Xml(InputStream bytes, XMLStreamReader reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("com.ctc.wstx.maxTextLength", LONGEST_TEXT);
        return factory;
    }

    static Xml of(PackagePart part) throws IOException {
        return of(part.getInputStream());
    }

    /** A part of which much stays in memory. Only the relations between parts say which that is, never a name. */
    static Xml held(PackagePart part) throws IOException {
        return of(new HeldBytes(part.getInputStream()));
    }

    private static Xml of(InputStream bytes) throws IOException {
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
        return namespace != null && OWN.contains(namespace);
    }

    boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The text of the element that begins here, to its end. Remarks may cut it into many pieces, each as long as any. */
    String text() {
        try {
            StringBuilder text = new StringBuilder();
            for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
                if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                } else if (event != XMLStreamConstants.COMMENT && event != XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    throw new BrokenWorkbookException("there are elements within a text");
                }
                if (text.length() > LONGEST_TEXT) {
                    throw new OversizedWorkbookException();
                }
            }
            return text.toString();
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
