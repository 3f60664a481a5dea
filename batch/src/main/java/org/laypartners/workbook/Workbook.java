package org.laypartners.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;

/** An open workbook. Its sheets can be read as often as needed. */
public final class Workbook implements AutoCloseable {
    private static final String RELATIONS = "/relationships";

    private final OPCPackage parts;
    private final PackagePart main;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<PackagePart> sheetParts = new ArrayList<>();
    private final CellText texts;

    private Workbook(OPCPackage parts) throws IOException, InvalidFormatException {
        this.parts = parts;
        this.main = related(parts, parts.getRelationships(), "/officeDocument")
                .orElseThrow(() -> new BrokenWorkbookException("there is no workbook in the file"));
        boolean since1904 = readSheets();
        this.texts = new CellText(
                SharedTexts.of(related(parts, main.getRelationships(), "/sharedStrings")),
                CellFormats.of(related(parts, main.getRelationships(), "/styles")),
                since1904);
    }

    /**
     * Opens a file that is a workbook.
     *
     * @throws BrokenWorkbookException if it is none, or is damaged
     */
    public static Workbook open(Path file) throws IOException {
        OPCPackage parts = null;
        boolean opened = false;
        try {
            parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
            Workbook workbook = new Workbook(parts);
            opened = true;
            return workbook;
        } catch (InvalidFormatException broken) {
            throw new BrokenWorkbookException("the file is no workbook", broken);
        } finally {
            if (parts != null && !opened) {
                parts.revert();
            }
        }
    }

    /** Reads which sheets there are; true where days are counted from 1904. */
    private boolean readSheets() throws IOException, InvalidFormatException {
        boolean since1904 = false;
        try (Xml xml = Xml.held(main)) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    since1904 = xml.isTrue("date1904");
                } else if (xml.begins("sheet")) {
                    readSheet(xml);
                }
            }
        }
        return since1904;
    }

    /** A chart may have a sheet of its own, without cells. */
    private void readSheet(Xml xml) throws InvalidFormatException {
        PackageRelationship relation = xml.attribute(RELATIONS, "id")
                .map(main::getRelationship)
                .orElseThrow(() -> new BrokenWorkbookException("a sheet is not in the file"));
        if (relation.getRelationshipType().endsWith("/worksheet")) {
            boolean hidden = !xml.attribute("state").orElse("visible").equals("visible");
            sheets.add(new Sheet(sheets.size(), xml.attribute("name").orElse(""), hidden));
            sheetParts.add(part(parts, relation));
        }
    }

    /** All sheets of cells, in the workbook's order. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /**
     * Starts to read a sheet. Close the reader.
     *
     * @param columns how many columns are read at most
     * @param characters how many characters of a cell are read at most
     */
    public SheetReader read(Sheet sheet, int columns, int characters) throws IOException {
        return new SheetReader(sheetParts.get(sheet.index()), texts, columns, characters);
    }

    private static Optional<PackagePart> related(
            OPCPackage parts, PackageRelationshipCollection relations, String typeEnd) throws InvalidFormatException {
        for (PackageRelationship relation : relations) {
            if (relation.getRelationshipType().endsWith(typeEnd)) {
                return Optional.of(part(parts, relation));
            }
        }
        return Optional.empty();
    }

    private static PackagePart part(OPCPackage parts, PackageRelationship relation) throws InvalidFormatException {
        PackagePart part = parts.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
        if (part == null) {
            throw new BrokenWorkbookException("a part of the workbook is not in the file");
        }
        return part;
    }

    /** Nothing is written back. */
    @Override
    public void close() {
        parts.revert();
    }
}
