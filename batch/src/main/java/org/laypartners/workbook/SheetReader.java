package org.laypartners.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellReference;

/** The rows of one sheet, one after another, each as it is asked for. Rows and cells that the sheet leaves out are not made up. */
public final class SheetReader implements Iterator<SheetRow>, AutoCloseable {
    /** A sheet's last column is XFD. */
    private static final int MOST_LETTERS = 3;

    /** A sheet's last row. */
    private static final int LAST_ROW = 1_048_576;

    /** Beyond all columns. */
    private static final int FAR = 1 << 20;

    private final Xml xml;
    private final CellText texts;
    private final int columns;
    private final int characters;
    private boolean found;
    private long number;
    private int column;

    /**
     * @param columns cells to the right of so many are not read: one far to the right must not make a row of millions
     * @param characters what stands in a cell beyond so many is not read: a row of long cells must not fill the memory
     */
    SheetReader(PackagePart part, CellText texts, int columns, int characters) throws IOException {
        this.xml = Xml.of(part);
        this.texts = texts;
        this.columns = columns;
        this.characters = characters;
    }

    /** @throws BrokenWorkbookException if the sheet is damaged */
    @Override
    public boolean hasNext() {
        while (!found && xml.next()) {
            found = xml.begins("row");
        }
        return found;
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        found = false;
        number = growing(xml.attribute("r").map(SheetReader::rowNumber).orElse(number + 1));
        column = -1;
        List<String> cells = new ArrayList<>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                cell(cells);
            }
        }
        return new SheetRow(number, cells);
    }

    private void cell(List<String> cells) {
        column = xml.attribute("r").map(SheetReader::columnOf).orElse(column + 1);
        String type = xml.attribute("t").orElse("n");
        int style = xml.attribute("s").map(SheetReader::style).orElse(0);
        String text = text(type, style);
        if (!text.isBlank() && column < columns) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text.length() > characters ? text.substring(0, characters) : text);
        }
    }

    private String text(String type, int style) {
        String text = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                String value = xml.text();
                text = value.isBlank() ? "" : texts.of(type, value, style);
            } else if (xml.begins("is")) {
                String inside = RichText.until(xml, "is");
                // A cell may have both: Apache POI leaves the old text behind the one that took its place.
                text = text.isBlank() ? inside : text;
            }
        }
        return text;
    }

    private static long rowNumber(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            throw new BrokenWorkbookException("a row has a number that is none", none);
        }
    }

    /** Excel calls a sheet damaged whose rows do not follow one another. A number that comes twice would hide a row. */
    private long growing(long next) {
        if (next <= number || next > LAST_ROW) {
            throw new BrokenWorkbookException("a row has a number that no row can have there");
        }
        return next;
    }

    /** A style that is no number is no style. */
    private static int style(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private static int columnOf(String reference) {
        int letters = 0;
        while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
            letters++;
        }
        if (letters == 0) {
            throw new BrokenWorkbookException("a cell stands in no column");
        }
        // More letters than a sheet has columns for would count past what a number holds.
        return letters > MOST_LETTERS ? FAR : CellReference.convertColStringToIndex(reference.substring(0, letters));
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
