package org.laypartners;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellReference;

/** Files made to fill a disk, a memory or a night, or to be taken for what they are not. */
final class HostileFiles {
    private HostileFiles() {}

    /** What goes inside the part of a workbook that holds its first sheet. */
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    /** A workbook of one sheet, with the sheet's XML as given. */
    static void workbook(Path file, Part sheet) throws IOException {
        workbook(file, sheet, out -> text(out, "<sst " + MAIN + "/>"));
    }

    static void workbook(Path file, Part sheet, Part sharedStrings) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(Deflater.BEST_SPEED);
            part(zip, "[Content_Types].xml", out -> text(out, TYPES));
            part(zip, "_rels/.rels", out -> text(out, relations("officeDocument", "xl/workbook.xml", "none", "none")));
            part(zip, "xl/workbook.xml", out -> text(out, BOOK));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    out -> text(
                            out,
                            relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml")));
            part(zip, "xl/worksheets/sheet1.xml", sheet);
            part(zip, "xl/sharedStrings.xml", sharedStrings);
        }
    }

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEET_TYPE + "sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + SHEET_TYPE + "worksheet+xml\"/>"
            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + SHEET_TYPE
            + "sharedStrings+xml\"/></Types>";
    private static final String BOOK = "<workbook " + MAIN + " xmlns:r=\"" + OFFICE
            + "\"><sheets><sheet name=\"Answers\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

    private static String relations(String kind, String target, String otherKind, String otherTarget) {
        String other = otherKind.equals("none") ? "" : relation("rId2", otherKind, otherTarget);
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation("rId1", kind, target) + other + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        part.write(zip);
        zip.closeEntry();
    }

    static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A sheet of two rows, the second with the given text between the tags of its one cell. */
    static Part sheetWithOneCell(Part text) {
        return out -> {
            text(
                    out,
                    "<worksheet " + MAIN + "><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>Project</t></is></c>"
                            + "</row><row r=\"2\"><c t=\"inlineStr\"><is><t>");
            text.write(out);
            text(out, "</t></is></c></row></sheetData></worksheet>");
        };
    }

    static Part sheetOfColumns(int columns) {
        return out -> {
            text(out, "<worksheet " + MAIN + "><sheetData>");
            for (int row = 1; row <= 2; row++) {
                text(out, "<row r=\"" + row + "\">");
                for (int column = 0; column < columns; column++) {
                    String at = CellReference.convertNumToColString(column) + row;
                    text(out, "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>a</t></is></c>");
                }
                text(out, "</row>");
            }
            text(out, "</sheetData></worksheet>");
        };
    }

    /** A sheet whose one cell would be a file of this machine, or a text of a thousand million letters. */
    static Part sheetWithEntities() {
        return out -> {
            text(out, "<!DOCTYPE worksheet [<!ENTITY f SYSTEM \"file:///etc/hostname\"><!ENTITY a0 \"hostile\">");
            for (int i = 1; i <= 9; i++) {
                text(out, "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
            }
            text(out, "]>");
            sheetWithOneCell(cell -> text(cell, "&f;&a9;")).write(out);
        };
    }

    /** A list of shared texts, each different, so many megabytes long. */
    static Part sharedTexts(int megabytes) {
        return out -> {
            Letters letters = new Letters();
            text(out, "<sst " + MAIN + ">");
            for (int kilobyte = 0; kilobyte < megabytes * 1024; kilobyte++) {
                text(out, "<si><t>");
                out.write(letters.next());
                text(out, "</t></si>");
            }
            text(out, "</sst>");
        };
    }

    /** One shared text, cut into so many runs of one letter. */
    static Part sharedTextOfRuns(int runs) {
        return out -> {
            text(out, "<sst " + MAIN + "><si>");
            byte[] run = "<r><t>a</t></r>".getBytes(StandardCharsets.US_ASCII);
            // Some noise: what packs too well is known for a bomb by that alone.
            SplittableRandom random = new SplittableRandom(1);
            for (int i = 0; i < runs; i++) {
                run["<r><t>".length()] = (byte) ('a' + random.nextInt(26));
                out.write(run);
            }
            text(out, "</si></sst>");
        };
    }

    /** A sheet of two rows, the second with the first of the shared texts. */
    static Part sheetOfASharedText() {
        return out -> text(
                out,
                "<worksheet " + MAIN + "><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>Project</t></is></c></row>"
                        + "<row r=\"2\"><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>");
    }

    static Part letters(int megabytes) {
        return out -> {
            Letters letters = new Letters();
            for (int kilobyte = 0; kilobyte < megabytes * 1024; kilobyte++) {
                out.write(letters.next());
            }
        };
    }

    /** Kilobytes of letters, some of them noise: what packs too well is known for a bomb by that alone. */
    private static final class Letters {
        private static final int NOISE = 64;

        private final SplittableRandom random = new SplittableRandom(1);
        private final byte[] letters = "a".repeat(1024).getBytes(StandardCharsets.US_ASCII);

        byte[] next() {
            for (int i = 0; i < NOISE; i++) {
                letters[i] = (byte) ('a' + random.nextInt(26));
            }
            return letters;
        }
    }

    /** A workbook in which two parts have one name: programs differ on which they read. */
    static byte[] workbookWithOnePartTwice() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            part(out, "[Content_Types].xml", part -> text(part, TYPES));
            part(out, "xl/worksheets/sheet1.xml", sheetOfColumns(2));
            part(out, "xl/worksheets/sheet2.xml", sheetOfColumns(3));
        }
        // A zip's names stand in it as they are, so that the second can be given the name of the first.
        String bytes = zip.toString(StandardCharsets.ISO_8859_1);
        return bytes.replace("sheet2.xml", "sheet1.xml").getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] lockedWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptionInfo");
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    static byte[] oldWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("Project");
            book.write(out);
        }
        return out.toByteArray();
    }

    static byte[] openDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "mimetype", part -> text(part, "application/vnd.oasis.opendocument.spreadsheet"));
            part(zip, "content.xml", part -> text(part, "<x/>"));
        }
        return out.toByteArray();
    }

    /** A table of two rows and so many columns. */
    static void wideTable(Path file, int columns) throws IOException {
        Files.writeString(file, ("a" + ",a".repeat(columns - 1) + "\n").repeat(2));
    }

    /** A register of one row, one cell of which is so many megabytes long. */
    static void longCell(Path file, int megabytes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            text(out, Registers.HEADINGS + "M1,Outpatient letters,2026-02-27,\"");
            letters(megabytes).write(out);
            text(out, "\",Present\nM2,Outpatient letters,2026-02-27,LP01,Present\n");
        }
    }

    /** A sheet of two rows, the second of so many cells, each so many megabytes long. */
    static Part sheetOfLongCells(int cells, int megabytes) {
        return sheetWithOneCell(out -> {
            for (int cell = 1; cell < cells; cell++) {
                letters(megabytes).write(out);
                text(out, "</t></is></c><c t=\"inlineStr\"><is><t>");
            }
            letters(megabytes).write(out);
        });
    }

    /** A right register of so many rows. */
    static void longTable(Path file, int rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            text(out, Registers.HEADINGS);
            for (int row = 0; row < rows; row++) {
                text(out, "M" + row + ",Outpatient letters,2026-02-27,LP01,Present\n");
            }
        }
    }
}
