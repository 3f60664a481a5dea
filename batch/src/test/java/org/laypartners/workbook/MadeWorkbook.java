package org.laypartners.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part, for what no library would write. */
final class MadeWorkbook {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGED = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private String main = TRANSITIONAL;
    private String office = OFFICE;
    private String sheets = "<sheet name='Answers' sheetId='1' r:id='rId1'/>";
    private String rows = "";
    private String texts = "";
    private String styles = "";
    private String before = "";

    /** In the strict kind of Office Open XML. */
    MadeWorkbook strict() {
        main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return this;
    }

    /** What stands between the tags of the list of sheets. {@code rId1} is the sheet, {@code rId4} a chart. */
    MadeWorkbook sheets(String xml) {
        sheets = xml;
        return this;
    }

    MadeWorkbook rows(String xml) {
        rows = xml;
        return this;
    }

    MadeWorkbook texts(String xml) {
        texts = xml;
        return this;
    }

    MadeWorkbook styles(String xml) {
        styles = xml;
        return this;
    }

    /** What stands above the sheet's first tag. */
    MadeWorkbook above(String xml) {
        before = xml;
        return this;
    }

    Path write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='" + PACKAGED + "content-types'>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + type("workbook", "sheet.main") + type("worksheets/sheet1", "worksheet")
                            + type("sharedStrings", "sharedStrings") + type("styles", "styles")
                            + type("chartsheets/sheet1", "chartsheet") + "</Types>");
            part(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                            + relation("rId2", "sharedStrings", "sharedStrings.xml")
                            + relation("rId3", "styles", "styles.xml")
                            + relation("rId4", "chartsheet", "chartsheets/sheet1.xml")));
            part(
                    zip,
                    "xl/workbook.xml",
                    own("workbook", " xmlns:r='" + office + "'", "<sheets>" + sheets + "</sheets>"));
            part(zip, "xl/worksheets/sheet1.xml", before + own("worksheet", "", "<sheetData>" + rows + "</sheetData>"));
            part(zip, "xl/sharedStrings.xml", own("sst", "", texts));
            part(zip, "xl/styles.xml", own("styleSheet", "", styles));
            part(zip, "xl/chartsheets/sheet1.xml", own("chartsheet", "", ""));
        }
        return file;
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
