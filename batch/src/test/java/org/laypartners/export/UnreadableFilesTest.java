package org.laypartners.export;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class UnreadableFilesTest {
    private static final Path FIXTURES = Path.of("batch/src/test/resources/exports/unreadable");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "empty.csv, EMPTY_FILE",
        "only_blank_lines.csv, EMPTY_FILE",
        "header_only.csv, HEADER_ONLY",
        "half_written.csv, HALF_WRITTEN",
        "two_encodings.csv, MIXED_ENCODING",
        "web_page_named_xls.xls, WEB_PAGE",
        "picture.csv, NOT_TEXT",
        "document.csv, PDF",
        "zip_that_breaks_off.xlsx, BROKEN_WORKBOOK"
    })
    void isRefusedByWhatItHolds(String fixture, String code) {
        assertThat(refusal(FIXTURES.resolve(fixture)).code()).isEqualTo(code);
    }

    @Test
    void namesTheLineWhereTheFileIsDamaged() {
        assertThat(refusal(FIXTURES.resolve("half_written.csv")).reason()).contains("line 6");
        assertThat(refusal(FIXTURES.resolve("two_encodings.csv")).reason()).contains("line 6");
    }

    @Test
    void refusesAWorkbookFromBefore2007() throws IOException {
        Path file = folder.resolve("old.xlsx");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet();
            workbook.write(out);
        }
        assertThat(refusal(file).code()).isEqualTo("OLD_WORKBOOK");
    }

    @Test
    void refusesALockedWorkbook() throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("a password");
            try (OutputStream inner = encryptor.getDataStream(container)) {
                inner.write(new byte[100]);
            }
            container.writeFilesystem(out);
        }
        assertThat(refusal(file).code()).isEqualTo("ENCRYPTED");
    }

    @ParameterizedTest
    @CsvSource({
        "mimetype, application/vnd.oasis.opendocument.spreadsheet, OPEN_DOCUMENT",
        "readme.txt, hello, NOT_A_WORKBOOK",
        "[Content_Types].xml, application/vnd.ms-excel.sheet.macroEnabled.main+xml, MACROS",
        "[Content_Types].xml, wordprocessingml.document.main+xml, NOT_A_WORKBOOK",
        "[Content_Types].xml, spreadsheetml.sheet.main+xml, BROKEN_WORKBOOK",
        "Index/Document.iwa, x, NUMBERS"
    })
    void refusesAZipFileThatIsNoWorkbook(String entry, String content, String code) throws IOException {
        Path file = zip(Map.of(entry, content));

        assertThat(refusal(file).code()).isEqualTo(code);
    }

    @Test
    void refusesABinaryWorkbook() throws IOException {
        Path file = zip(Map.of(
                "[Content_Types].xml", "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
                "xl/workbook.bin", "x"));

        assertThat(refusal(file).reason()).isEqualTo("This is a binary Excel workbook (.xlsb).");
    }

    @Test
    void refusesABombByWhatComesOutOfIt() throws IOException {
        ExportLimits tight = new ExportLimits(1 << 20, 100, 1000, 1000, 10, 1 << 20);
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.write("spreadsheetml.sheet.main+xml".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            out.write(new byte[2 << 20]);
        }

        assertThat(Files.size(bomb)).isLessThan(1 << 14);
        assertThat(Exports.open(bomb, tight))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        refused -> assertThat(refused.code()).isEqualTo("TOO_BIG"));
    }

    @Test
    void refusesAFileThatACrashFilledUpWithNuls() throws IOException {
        String rows = "Project,Rating\n" + "Outpatient letters,Agree\n".repeat(9_000);
        Path file = Files.writeString(folder.resolve("crashed.csv"), rows + "\0".repeat(40) + ",\n");

        assertThat(refusal(file).reason())
                .isEqualTo("The row that starts on line 9002 is not text: the file is damaged.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is wrong,What to do,Row and file (leave as it is)\nx,y,row 2 of 0123456789abcdef\n",
                "What is wrong,What to do,More cells\nx,y,z\n",
                "What is wrong,What to do,More cells,Row and file (leave as it is)\nx,y,z,row 2 of 0123456789abcdef\n"
            })
    void refusesASheetOfRowsToFixWithoutTheColumnsOfTheForm(String sheet) throws IOException {
        Path file = Files.writeString(folder.resolve("fixed.csv"), sheet);

        assertThat(refusal(file).code()).isEqualTo("NO_QUESTIONS");
        assertThat(refusal(file).reason())
                .isEqualTo("This is a sheet of rows to fix, but the columns of the form are gone from it.");
    }

    @Test
    void refusesOneFileWhereTheProgramItselfIsWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("odd.csv"), "Project,Rating\nOutpatient letters,Agree\n");
        Logger logger = (Logger) LoggerFactory.getLogger(Exports.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try {
            Reading reading = Exports.open(file, ExportLimits.DEFAULTS, heading -> {
                throw new IllegalStateException(heading);
            });

            assertThat(reading)
                    .isEqualTo(new Reading.Unreadable(
                            "CANNOT_READ",
                            "The program cannot read this file.",
                            "Export it again and drop the new file. If that is refused too, tell whoever looks after the"
                                    + " program."));
            assertThat(log.list).singleElement().satisfies(line -> {
                assertThat(line.getFormattedMessage())
                        .startsWith("A file could not be read: java.lang.IllegalStateException at org.laypartners.")
                        .doesNotContain("Project", "odd.csv");
                assertThat(line.getThrowableProxy()).isNull();
            });
        } finally {
            logger.detachAppender(log);
        }
    }

    @Test
    void holdsEachLimit() throws IOException {
        ExportLimits tight = new ExportLimits(100, 3, 5, 2, 10, 100);
        assertThat(code("a,b\n" + "1,2\n".repeat(40), tight)).isEqualTo("TOO_BIG");
        assertThat(code("a,b,c,d\n1,2,3,4\n", tight)).isEqualTo("TOO_MANY_COLUMNS");
        assertThat(code("a,b\n1,2\n3,4\n5,6\n", tight)).isEqualTo("TOO_MANY_ROWS");
    }

    @Test
    void refusesARowOfAnyNumberOfCells() throws IOException {
        Path file = Files.writeString(
                folder.resolve("wide.csv"), "Project,Rating\nOutpatient letters,Agree\n" + ",".repeat(300_000) + "\n");

        assertThat(refusal(file).reason()).isEqualTo("The file has a row of more than 100,000 cells.");
    }

    @ParameterizedTest
    @CsvSource({"n", "r", "rn"})
    void countsLinesHoweverTheyEnd(String end) throws IOException {
        String lineBreak = end.replace("r", "\r").replace("n", "\n");
        String text = ("Project,Words\nOutpatient letters,Café\n".repeat(3) + "Letters,#\n").replace("\n", lineBreak);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[text.getBytes(StandardCharsets.UTF_8).length - lineBreak.length() - 1] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("mixed.csv"), bytes);

        assertThat(refusal(file).reason()).contains("line 7 is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, d83d", "UTF-16LE, de00", "UTF-16LE, de00d83d", "UTF-16BE, d83d", "UTF-16BE, de00"})
    void refusesUtf16WithHalfALetter(String charset, String units) throws IOException {
        Path file = utf16(charset, "Project,Words\r\nLetters,Good\r\nLetters,", units, ",\r\n");

        assertThat(refusal(file).code()).isEqualTo("MIXED_ENCODING");
        assertThat(refusal(file).reason()).isEqualTo("The file was damaged: line 3 is not UTF-16.");
    }

    @Test
    void refusesUtf16WithHalfAUnit() throws IOException {
        Path file = utf16("UTF-16LE", "Project,Words\r\nLetters,Good\r\n", "", "");
        Files.write(file, new byte[] {'L'}, StandardOpenOption.APPEND);

        assertThat(refusal(file).reason()).contains("line 3 is not UTF-16");
    }

    @Test
    void readsUtf16WithPairs() throws IOException {
        Path file = utf16("UTF-16BE", "Project,Words\r\nLetters,", "d83dde00", ",\r\n".substring(1));

        assertThat(Exports.open(file, ExportLimits.DEFAULTS)).isInstanceOf(Reading.Opened.class);
    }

    /** A text with a byte order mark, with units in the middle that no string of letters would give. */
    private Path utf16(String charset, String before, String units, String after) throws IOException {
        byte[] middle = HexFormat.of().parseHex(units);
        if (charset.endsWith("LE")) {
            for (int i = 0; i < middle.length; i += 2) {
                byte first = middle[i];
                middle[i] = middle[i + 1];
                middle[i + 1] = first;
            }
        }
        Charset encoding = Charset.forName(charset);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\uFEFF".getBytes(encoding));
        out.writeBytes(before.getBytes(encoding));
        out.writeBytes(middle);
        out.writeBytes(after.getBytes(encoding));
        return Files.write(folder.resolve("utf16.csv"), out.toByteArray());
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThat(refusal(folder).code()).isEqualTo("NOT_A_FILE");
        assertThat(refusal(folder.resolve("gone.csv")).code()).isEqualTo("NOT_A_FILE");
    }

    private String code(String text, ExportLimits limits) throws IOException {
        Path file = Files.writeString(folder.resolve("limit.csv"), text);
        return ((Reading.Unreadable) Exports.open(file, limits)).code();
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path file = folder.resolve("some.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static Reading.Unreadable refusal(Path file) {
        Reading reading = Exports.open(file, ExportLimits.DEFAULTS);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return (Reading.Unreadable) reading;
    }
}
