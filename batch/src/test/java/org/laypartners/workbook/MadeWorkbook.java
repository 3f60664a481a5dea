package org.laypartners.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part, for what no library would write. */
public final class MadeWorkbook {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGED = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private String main = TRANSITIONAL;
    private String office = OFFICE;
    private String sheets = "<sheet name='Answers' sheetId='1' r:id='rId1'/>";
    private String about = "";
    private String more = "";
    private String rows = "";
    private String texts = "";
    private String textsPart = "sharedStrings";
    private String styles = "";
    private String before = "";
    private String types = "";

    /** In the strict kind of Office Open XML. */
    public MadeWorkbook strict() {
        main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return this;
    }

    /** What stands between the tags of the list of sheets. {@code rId1} is the sheet, {@code rId4} a chart. */
    public MadeWorkbook sheets(String xml) {
        sheets = xml;
        return this;
    }

    /** What the workbook says of itself: above the list of sheets, and below it. */
    public MadeWorkbook saying(String above, String below) {
        about = above;
        more = below;
        return this;
    }

    public MadeWorkbook rows(String xml) {
        rows = xml;
        return this;
    }

    /** What the list of texts holds. Without any there is no such part. */
    public MadeWorkbook texts(String xml) {
        texts = xml;
        return this;
    }

    /** What the part with the list of texts is called. */
    public MadeWorkbook textsIn(String name) {
        textsPart = name;
        return this;
    }

    /** What the styles are. Without any there is no such part. */
    public MadeWorkbook styles(String xml) {
        styles = xml;
        return this;
    }

    /** What stands above the sheet's first tag. */
    public MadeWorkbook above(String xml) {
        before = xml;
        return this;
    }

    /** Types of parts that the file might hold too. */
    public MadeWorkbook types(String xml) {
        types = xml;
        return this;
    }

    public Path write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            // What packs too well is known for a bomb by that alone.
            zip.setLevel(Deflater.NO_COMPRESSION);
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='" + PACKAGED + "content-types'>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + types + type("workbook", "sheet.main") + type("worksheets/sheet1", "worksheet")
                            + ifAny(texts, type(textsPart, "sharedStrings"))
                            + ifAny(styles, type("styles", "styles"))
                            + type("chartsheets/sheet1", "chartsheet") + "</Types>");
            part(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                            + ifAny(texts, relation("rId2", "sharedStrings", textsPart + ".xml"))
                            + ifAny(styles, relation("rId3", "styles", "styles.xml"))
                            + relation("rId4", "chartsheet", "chartsheets/sheet1.xml")));
            part(
                    zip,
                    "xl/workbook.xml",
                    own("workbook", " xmlns:r='" + office + "'", about + "<sheets>" + sheets + "</sheets>" + more));
            part(zip, "xl/worksheets/sheet1.xml", before + own("worksheet", "", "<sheetData>" + rows + "</sheetData>"));
            if (!texts.isEmpty()) {
                part(zip, "xl/" + textsPart + ".xml", own("sst", "", texts));
            }
            if (!styles.isEmpty()) {
                part(zip, "xl/styles.xml", own("styleSheet", "", styles));
            }
            part(zip, "xl/chartsheets/sheet1.xml", own("chartsheet", "", ""));
        }
        return file;
    }

    private static String ifAny(String content, String xml) {
        return content.isEmpty() ? "" : xml;
    }

    private static String type(String part, String kind) {
        return "<Override PartName='/xl/" + part + ".xml' ContentType='" + SPREADSHEET + kind + "+xml'/>";
    }

    private String own(String name, String attributes, String inside) {
        return "<" + name + " xmlns='" + main + "'" + attributes + ">" + inside + "</" + name + ">";
    }

    private static String relations(String inside) {
        return "<Relationships xmlns='" + PACKAGED + "relationships'>" + inside + "</Relationships>";
    }

    private String relation(String id, String kind, String target) {
        return "<Relationship Id='" + id + "' Type='" + office + "/" + kind + "' Target='" + target + "'/>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
