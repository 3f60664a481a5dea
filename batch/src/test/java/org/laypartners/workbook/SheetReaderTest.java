package org.laypartners.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    private static final int COLUMNS = 20;
    private static final int CHARACTERS = 100;

    @TempDir
    private Path folder;

    private MadeWorkbook made = new MadeWorkbook();

    @BeforeEach
    void startAnew() {
        made = new MadeWorkbook();
    }

    @Test
    void readsTextsThatStandOnLinesOfTheirOwnAndInRuns() throws IOException {
        made.texts("\n <si>\n  <t>Outpatient letters</t>\n </si>\n"
                        + " <si>\n <r><rPr><b/></rPr><t>Strongly</t></r>\n <r><t xml:space='preserve'> agree</t></r></si>"
                        + "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si><si/>")
                .rows("<row r='1'>" + cell("A1", "s", "0") + cell("B1", "s", " 1 ") + cell("C1", "s", "2")
                        + cell("D1", "s", "3") + cell("E1", "s", "0") + "</row>");

        assertThat(only().cells())
                .containsExactly("Outpatient letters", "Strongly agree", "東京", "", "Outpatient letters");
    }

    @Test
    void readsTextsThatStandInTheCells() throws IOException {
        made.rows(
                "<row r='1'><c r='A1' t='inlineStr'>\n <is>\n <r><t>Strongly</t></r><r><t> agree</t></r></is></c>"
                        + "<c r='B1' t='inlineStr'><is><t>Yes</t><rPh sb='0' eb='1'><t>No</t></rPh></is></c>"
                        + "<c r='C1' t='inlineStr'><is/></c><c r='D1' t='inlineStr'><is><t>&lt;b&gt;<![CDATA[ & ]]></t></is></c></row>");

        assertThat(only().cells()).containsExactly("Strongly agree", "Yes", "", "<b> & ");
    }

    @Test
    void readsTheNewerTextWhereAProgramLeftTheOlderOne() throws IOException {
        made.rows("<row r='1'><c r='A1' t='inlineStr'><v>Approve</v><is><t/></is></c>"
                + "<c r='B1' t='inlineStr'><v>Refuse</v><is><t>Approve</t></is></c>"
                + "<c r='C1' t='inlineStr'><v/><is><t>Approve</t></is></c></row>");

        assertThat(only().cells()).containsExactly("Approve", "Refuse", "Approve");
    }

    @Test
    void readsCharactersThatXmlCannotHold() throws IOException {
        made.texts("<si><t>first_x000D__x000a_second _x005F_x000D_ _xZZZZ_</t></si>")
                .rows("<row r='1'>" + cell("A1", "s", "0") + cell("B1", "str", "a_x0009_b") + "</row>");

        assertThat(only().cells()).containsExactly("first\r\nsecond _x000D_ _xZZZZ_", "a\tb");
    }

    @ParameterizedTest
    @CsvSource({
        "n, 12, 12",
        "n, 0.1, 0.1",
        "n, 0.10000000000000001, 0.1",
        "n, 90.00000000000001, 90",
        "n, 89.99999999999999, 90",
        "n, 3.3000000000000003, 3.3",
        "n, 0.000123456789012345678, 0.000123456789012346",
        "n, 1234567890123457, 1234567890123457",
        "n, 1E3, 1000",
        "n, -0, 0",
        "n, ' 7 ', 7",
        "n, 12345678901234567890, 12345678901234567000",
        "b, 1, TRUE",
        "b, 0, FALSE",
        "b, true, TRUE",
        "e, #N/A, #N/A",
        "str, 7 days, 7 days",
        "d, 2025-09-04, 2025-09-04",
        "d, 2025-09-04T00:00:00, 2025-09-04",
        "d, 2025-09-04T09:12:03.600Z, 2025-09-04T09:12:04",
        "d, 14:30:00, 14:30",
        "d, T14:30:05, 14:30:05",
        "d, in autumn, in autumn",
    })
    void readsEachTypeOfCell(String type, String value, String text) throws IOException {
        made.rows("<row r='1'>" + cell("A1", type, value) + "</row>");

        assertThat(only().cells()).containsExactly(text);
    }

    @Test
    void tellsDaysAndTimesByTheStyle() throws IOException {
        made.styles(
                        "<numFmts><numFmt numFmtId='164' formatCode='[$-809]d mmmm yyyy'/>"
                                + "<numFmt numFmtId='165' formatCode='0.00 &quot;days&quot;'/></numFmts>"
                                + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='22'/><xf/></cellXfs>")
                .rows("<row r='1'>" + styled("A1", 0, "45904") + styled("B1", 1, "45904") + styled("C1", 2, "45904")
                        + styled("D1", 3, "45904.383368") + styled("E1", 3, "0.5") + styled("F1", 3, "-1")
                        + styled("G1", 4, "45904") + styled("H1", 99, "45904") + "<c r='I1' s='x'><v>1</v></c></row>");

        assertThat(only().cells())
                .containsExactly(
                        "45904", "2025-09-04", "45904", "2025-09-04T09:12:03", "12:00", "-1", "45904", "45904", "1");
    }

    /** Excel 2013 and later say more of a workbook under the same name, in a namespace of their own. */
    @Test
    void countsDaysFrom1904WhateverNewerVersionsSay() throws IOException {
        made.saying(
                        "<workbookPr date1904='1'/>",
                        "<extLst><ext uri='{140A7094-0E35-4892-8432-C4D2E57EDEB5}'><x15:workbookPr"
                                + " xmlns:x15='http://schemas.microsoft.com/office/spreadsheetml/2010/11/main'"
                                + " chartTrackingRefBase='1'/></ext></extLst>")
                .styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")
                .rows("<row r='1'>" + styled("A1", 1, "44442") + "</row>");

        assertThat(only().cells()).containsExactly("2025-09-04");
    }

    @Test
    void readsTheLastHalfSecondOfADayAsItsLastSecond() throws IOException {
        made.styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='21'/><xf numFmtId='22'/></cellXfs>")
                .rows("<row r='1'>" + styled("A1", 1, "0.999999") + styled("B1", 1, "0.99998")
                        + styled("C1", 2, "45904.9999999") + "</row>");

        assertThat(only().cells()).containsExactly("23:59:59", "23:59:58", "2025-09-05");
    }

    @Test
    void readsWhatAFormulaCameTo() throws IOException {
        made.rows("<row r='1'><c r='A1'><f>1+1</f><v>2</v></c><c r='B1' t='str'><f>A1&amp;\"\"</f><v>2</v></c>"
                + "<c r='C1'><f t='shared' si='9'/></c><c r='D1' t='b'><f>TRUE()</f><v>1</v></c></row>");

        assertThat(only().cells()).containsExactly("2", "2", "", "TRUE");
    }

    @Test
    void countsRowsAndCellsThatDoNotSayWhereTheyStand() throws IOException {
        made.rows("<row>" + bare("a") + bare("b") + "</row><row/><row r='7'><c r='C7' t='str'><v>c</v></c>" + bare("d")
                + "</row><row>" + bare("e") + "</row>");

        assertThat(rows())
                .containsExactly(
                        new SheetRow(1, List.of("a", "b")),
                        new SheetRow(2, List.of()),
                        new SheetRow(7, List.of("", "", "c", "d")),
                        new SheetRow(8, List.of("e")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"U1", "XFD1", "ZZZZZZZZZZZZ1"})
    void makesNoRowOfMillions(String far) throws IOException {
        made.rows("<row r='1'>" + cell("A1", "str", "a") + cell(far, "str", "far") + "</row>");

        assertThat(only().cells()).containsExactly("a");
    }

    /** A row of them would fill the memory. */
    @Test
    void readsTheBeginningOfALongCell() throws IOException {
        String text = "a".repeat(CHARACTERS + 1);
        made.texts("<si><t>" + text + "</t></si>")
                .rows("<row r='1'>" + cell("A1", "s", "0") + cell("B1", "str", text) + "<c r='C1' t='inlineStr'><is><t>"
                        + text + "</t></is></c></row>");

        assertThat(only().cells()).hasSize(3).allMatch("a".repeat(CHARACTERS)::equals);
    }

    @Test
    void readsATextAroundRemarks() throws IOException {
        made.rows("<row r='1'><c r='A1' t='str'><v>Outpatient<!-- no --><?no no?> <![CDATA[letters]]></v></c></row>");

        assertThat(only().cells()).containsExactly("Outpatient letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- no -->", "</t></r><r><t>"})
    void refusesATextOfAnyNumberOfPieces(String between) throws IOException {
        String piece = "a".repeat(1 << 20) + between;
        made.rows("<row r='1'><c r='A1' t='inlineStr'><is><r><t>" + piece.repeat(9) + "</t></r></is></c></row>");
        Path file = made.write(folder.resolve("long.bin"));

        assertThatThrownBy(() -> rows(file)).isInstanceOf(OversizedWorkbookException.class);
    }

    @Test
    void passesOverWhatIsNotOfAWorkbook() throws IOException {
        made.rows("<row r='1'>" + cell("A1", "str", "a")
                + "<x:c xmlns:x='urn:newer' r='A1' t='str'><x:v>other</x:v></x:c></row>");

        assertThat(only().cells()).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1' t='s'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>2000000000</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>Amina Okoro</v></c></row>",
                "<row r='1'><c r='A1'><v>Amina Okoro</v></c></row>",
                "<row r='1'><c r='A1'><v>1E999</v></c></row>",
                "<row r='Amina Okoro'/>",
                "<row r='0'/>",
                "<row r='4294967297'/>",
                "<row r='1048577'/>",
                "<row r='2147483647'/>",
                "<row r='1'/><row r='2'/><row r='1'/>",
                "<row r='2'/><row r='2'/>",
                "<row r='1048576'/><row/>",
                "<row r='1'><c r='1'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>Amina Okoro</c></row>",
                "<row r='1'><c r='A1' t='str'><v>&amina;</v></c></row>"
            })
    void callsASheetBrokenThatCannotBeRead(String xml) throws IOException {
        made.texts("<si><t>Amina Okoro</t></si>").rows(xml);
        Path file = made.write(folder.resolve("broken.bin"));

        assertThatThrownBy(() -> rows(file))
                .isInstanceOf(BrokenWorkbookException.class)
                .hasMessageNotContaining("Amina");
    }

    @Test
    void readsNoFileThatASheetNames() throws IOException {
        made.above("<!DOCTYPE worksheet [<!ENTITY f SYSTEM 'file:///etc/hostname'>]>")
                .rows("<row r='1'><c r='A1' t='str'><v>&f;</v></c></row>");
        Path file = made.write(folder.resolve("broken.bin"));

        assertThatThrownBy(() -> rows(file)).isInstanceOf(BrokenWorkbookException.class);
    }

    @Test
    void readsTheStrictKind() throws IOException {
        made.strict()
                .texts("<si><t>Outpatient letters</t></si>")
                .styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")
                .rows("<row r='1'>" + cell("A1", "s", "0") + cell("B1", "d", "2025-09-04") + styled("C1", 1, "45904")
                        + "</row>");

        assertThat(only().cells()).containsExactly("Outpatient letters", "2025-09-04", "2025-09-04");
    }

    @Test
    void knowsWhichSheetsAreSeen() throws IOException {
        Path file = made.sheets("<sheet name='A' sheetId='1' r:id='rId1'/><sheet name='Chart' sheetId='2' r:id='rId4'/>"
                        + "<sheet name='B' sheetId='3' state='hidden' r:id='rId1'/>"
                        + "<sheet name='C' sheetId='4' state='veryHidden' r:id='rId1'/>")
                .write(folder.resolve("sheets.bin"));

        try (Workbook workbook = Workbook.open(file)) {
            assertThat(workbook.sheets())
                    .containsExactly(new Sheet(0, "A", false), new Sheet(1, "B", true), new Sheet(2, "C", true));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<sheet name='A' sheetId='1' r:id='rId9'/>", "<sheet name='A' sheetId='1'/>"})
    void callsAWorkbookBrokenThatLacksASheet(String sheets) throws IOException {
        Path file = made.sheets(sheets).write(folder.resolve("broken.bin"));

        assertThatThrownBy(() -> Workbook.open(file)).isInstanceOf(BrokenWorkbookException.class);
    }

    private SheetRow only() throws IOException {
        List<SheetRow> rows = rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<SheetRow> rows() throws IOException {
        return rows(made.write(folder.resolve("made.bin")));
    }

    private static List<SheetRow> rows(Path file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (Workbook workbook = Workbook.open(file);
                SheetReader reader = workbook.read(workbook.sheets().get(0), COLUMNS, CHARACTERS)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static String cell(String at, String type, String value) {
        return "<c r='" + at + "' t='" + type + "'><v>" + value + "</v></c>";
    }

    private static String styled(String at, int style, String value) {
        return "<c r='" + at + "' s='" + style + "'><v>" + value + "</v></c>";
    }

    private static String bare(String text) {
        return "<c t='str'><v>" + text + "</v></c>";
    }
}
