package org.laypartners.rights;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.XMLEvent;
import org.laypartners.erasure.Traces;

/**
 * Writes a workbook without a person: without their own rows and the texts that only those used, and with what names them
 * taken out of all others. Every other cell keeps its value, its format and its place. Holds one row at a time.
 */
final class WorkbookCleaning {
    private static final XMLEventFactory EVENTS = XMLEventFactory.newFactory();
    private static final String SHARED = "xl/sharedStrings.xml";

    private final Traces traces;
    private final SharedTexts shared;
    private long leftOut;

    WorkbookCleaning(Traces traces) {
        this.traces = traces;
        this.shared = new SharedTexts(traces);
    }

    /**
     * Writes the one workbook without the person into the other.
     *
     * @return how many rows were left out
     * @throws NotCleanable if it is no whole workbook
     */
    long clean(Path from, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            look(zip, entries);
            try (ZipOutputStream out = new ZipOutputStream(PrivateFiles.open(to))) {
                for (ZipEntry entry : entries) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTime(0);
                    out.putNextEntry(copy);
                    write(zip, entry, out);
                    out.closeEntry();
                }
            }
            return leftOut;
        } catch (XMLStreamException | RuntimeException notAsWorkbooksAre) {
            throw new NotCleanable("not a whole workbook", notAsWorkbooksAre);
        }
    }

    /** First finds which rows go, since only then is it known which texts are still used. */
    private void look(ZipFile zip, List<? extends ZipEntry> entries) throws IOException, XMLStreamException {
        ZipEntry texts = zip.getEntry(SHARED);
        if (texts != null) {
            try (InputStream in = zip.getInputStream(texts)) {
                shared.read(Xml.reader(in));
            }
        }
        for (ZipEntry entry : entries) {
            if (isSheet(entry)) {
                try (InputStream in = zip.getInputStream(entry)) {
                    walk(Xml.reader(in), event -> {}, this::use);
                }
            }
        }
        leftOut = 0;
    }

    private void write(ZipFile zip, ZipEntry entry, OutputStream out) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(entry)) {
            if (entry.getName().equals(SHARED)) {
                XMLEventWriter writer = Xml.writer(new Unclosed(out));
                shared.write(Xml.reader(in), writer);
                writer.flush();
            } else if (isSheet(entry)) {
                XMLEventWriter writer = Xml.writer(new Unclosed(out));
                walk(Xml.reader(in), event -> add(writer, event), row -> row.forEach(event -> add(writer, event)));
                writer.flush();
            } else {
                in.transferTo(out);
            }
        }
    }

    private static boolean isSheet(ZipEntry entry) {
        return entry.getName().startsWith("xl/worksheets/") && entry.getName().endsWith(".xml");
    }

    /** Gives each row that stays as a whole, and everything around the rows event by event. */
    private void walk(XMLEventReader reader, Consumer<XMLEvent> around, Consumer<List<XMLEvent>> rows)
            throws XMLStreamException {
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (!Xml.starts(event, "row")) {
                around.accept(event);
                continue;
            }
            List<XMLEvent> row = Xml.element(event, reader);
            if (isOwn(row)) {
                leftOut++;
            } else {
                rows.accept(named(row));
            }
        }
    }

    private boolean isOwn(List<XMLEvent> row) {
        return cells(row).stream()
                .anyMatch(cell -> sharedText(cell).map(shared::isOwn).orElseGet(() -> traces.areCells(Xml.text(cell))));
    }

    private void use(List<XMLEvent> row) {
        cells(row).forEach(cell -> sharedText(cell).ifPresent(shared::use));
    }

    /** The row without what names the person in the texts that stand in the cells themselves. */
    private List<XMLEvent> named(List<XMLEvent> row) {
        List<XMLEvent> left = new ArrayList<>();
        for (XMLEvent event : row) {
            boolean names =
                    event.isCharacters() && traces.areIn(event.asCharacters().getData());
            left.add(
                    names
                            ? EVENTS.createCharacters(
                                    traces.erasedFrom(event.asCharacters().getData()))
                            : event);
        }
        return left;
    }

    private static List<List<XMLEvent>> cells(List<XMLEvent> row) {
        List<List<XMLEvent>> cells = new ArrayList<>();
        List<XMLEvent> cell = new ArrayList<>();
        for (XMLEvent event : row) {
            if (Xml.starts(event, "c")) {
                cell = new ArrayList<>();
            }
            cell.add(event);
            if (Xml.ends(event, "c")) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** The number of the shared text that a cell shows; empty when its text stands in the cell. */
    private static Optional<Integer> sharedText(List<XMLEvent> cell) {
        Attribute type = cell.get(0).asStartElement().getAttributeByName(new QName("t"));
        return type != null && type.getValue().equals("s")
                ? Optional.of(Integer.parseInt(Xml.text(cell).strip()))
                : Optional.empty();
    }

    private static void add(XMLEventWriter writer, XMLEvent event) {
        try {
            writer.add(event);
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Some writers close what they write to at the end of the document. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
