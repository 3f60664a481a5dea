package org.laypartners.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.erasure.Traces;

/** One person goes out of a file, and every other byte or cell stays as it was. */
class CleaningTest {
    private static final Traces ANN =
            new Traces(Set.of("ann@post.example"), Set.of("Ann O'Lee", "LP-07", "Annie"), Set.of("07700 900123"));

    @TempDir
    private Path folder;

    @Test
    void aRecordGoesWithAllItsLinesAndTheOthersKeepTheirBytes() throws IOException {
        String kept = "Name;Words\r\n\"Bo\";\"One\r\ntwo \"\"three\"\"\"\r\n";

        assertThat(text(kept + "\"Ann O'Lee\";\"Four\r\nfive\"\r\nCy;Six", StandardCharsets.UTF_8))
                .isEqualTo(kept + "Cy;Six");
    }

    @Test
    void eachEncodingStaysAsItWas() throws IOException {
        for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252")) {
            String mark = name.startsWith("UTF") ? "\ufeff" : "";
            assertThat(text(mark + "Nom\tÂge\nAnn O’Lee\t4\nZoë\t5\n", Charset.forName(name)))
                    .as(name)
                    .isEqualTo(mark + "Nom\tÂge\nZoë\t5\n");
        }
    }

    @Test
    void aNameWithLettersOfWindowsAloneGoesAndEveryOtherByteStays() throws IOException {
        byte[] bytes = new byte[256];
        for (int code = 0; code < bytes.length; code++) {
            bytes[code] = (byte) (code == '\n' || code == '"' ? ' ' : code);
        }
        String others = new String(bytes, StandardCharsets.ISO_8859_1) + "\n";
        String own =
                new String("Žiga Šuštar,4\n".getBytes(Charset.forName("windows-1252")), StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("a.csv"), (own + others).getBytes(StandardCharsets.ISO_8859_1));
        Traces ziga = new Traces(Set.of(), Set.of("Žiga Šuštar"), Set.of());
        Path cleaned = folder.resolve("b.csv");

        assertThat(new Search(ziga).in(file)).isEqualTo(Search.Found.SOMETHING);
        assertThat(new TextCleaning(ziga).clean(file, cleaned)).isEqualTo(1);
        assertThat(Files.readAllBytes(cleaned)).isEqualTo(others.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aNumberOfAnotherCountryIsFoundWithItsZerosAndWithAPlus() throws IOException {
        for (String given : List.of("0033 6 12 34 56 78", "+33 6 12 34 56 78")) {
            Traces paul = new Traces(Set.of(), Set.of(), Set.of(given));

            assertThat(paul.erasedFrom("Ring 0033 612 345678, or +33 (6) 12 34 56 78."))
                    .as(given)
                    .doesNotContain("345678", "56 78");
        }
    }

    @Test
    void inWhatOthersWroteOnlyTheNameGoes() throws IOException {
        assertThat(text("Bo,\"Thanks to ANN  O'LEE (LP-07), on +44 7700 900 123.\"\n", StandardCharsets.UTF_8))
                .isEqualTo("Bo,\"Thanks to (erased) ((erased)), on (erased).\"\n");
    }

    @Test
    void aSingleWordCountsOnlyAsAWholeCell() throws IOException {
        assertThat(text("Annie,1\nBo,Annie was here\nCy,3\n", StandardCharsets.UTF_8))
                .isEqualTo("Bo,Annie was here\nCy,3\n");
    }

    @Test
    void longerNamesAddressesAndNumbersAreSomebodyElses() throws IOException {
        String others =
                "Joann O'Lee,joann@post.example\nAnn O'Leeson,ann@post.example.org\nBo,107700900123\nLP-071,x\n";

        assertThat(text(others, StandardCharsets.UTF_8)).isEqualTo(others);
    }

    @Test
    void aQuotationMarkLeftOpenTakesNoOtherLineWithIt() throws IOException {
        StringBuilder rows = new StringBuilder("Ann O'Lee,\"open\n");
        for (int row = 0; row < 300; row++) {
            rows.append("Bo,").append(row).append('\n');
        }

        assertThat(text(rows.toString(), StandardCharsets.UTF_8)).isEqualTo(rows.substring(rows.indexOf("\n") + 1));
    }

    @Test
    void aWorkbookKeepsEveryOtherCellItsFormatAndItsPlace() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Answers");
            row(sheet, 0, "Name", "Words");
            row(sheet, 1, "Bo", "Ann O'Lee and I baked.");
            row(sheet, 2, "Ann O'Lee", "Only I keep bees.");
            row(sheet, 3, "Cy", "Only I keep bees.").createCell(2).setCellValue(7.5);
            row(sheet, 4, "LP-07", "Only I keep wasps.");
            workbook.write(out);
        }
        Path cleaned = folder.resolve("b.xlsx");

        assertThat(new WorkbookCleaning(ANN).clean(file, cleaned)).isEqualTo(2);

        assertThat(rows(cleaned))
                .containsExactly("1: Name, Words", "2: Bo, (erased) and I baked.", "4: Cy, Only I keep bees., 7.5");
        assertThat(new Search(ANN).in(cleaned)).isEqualTo(Search.Found.NOTHING);
        assertThat(new Search(new Traces(Set.of(), Set.of("keep wasps"), Set.of())).in(cleaned))
                .as("no text is left that only the person's rows used")
                .isEqualTo(Search.Found.NOTHING);
    }

    @Test
    void whatIsNoWorkbookIsNotTakenApart() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "PK and no more");

        assertThatThrownBy(() -> new WorkbookCleaning(ANN).clean(file, folder.resolve("b.xlsx")))
                .isInstanceOf(IOException.class);
        assertThat(new Search(ANN).in(file)).isEqualTo(Search.Found.CANNOT_TELL);
    }

    @Test
    void theSearchSeesThroughWebPagesAndLongFiles() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), "<p>Ann O&#39;<b>Lee</b></p>");
        Path longer = Files.writeString(folder.resolve("b.csv"), "x,".repeat(524_285) + "\nann@post.example,y\n");
        Path other = Files.writeString(folder.resolve("c.html"), "<p>Ann</p><p>Oliver</p>");

        assertThat(new Search(ANN).in(page)).isEqualTo(Search.Found.SOMETHING);
        assertThat(new Search(ANN).in(longer)).isEqualTo(Search.Found.SOMETHING);
        assertThat(new Search(ANN).in(other)).isEqualTo(Search.Found.NOTHING);
    }

    private String text(String text, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(charset));
        Path cleaned = folder.resolve("b.csv");
        new TextCleaning(ANN).clean(file, cleaned);
        return new String(Files.readAllBytes(cleaned), charset);
    }

    private static Row row(Sheet sheet, int at, String... texts) {
        Row row = sheet.createRow(at);
        for (int cell = 0; cell < texts.length; cell++) {
            row.createCell(cell).setCellValue(texts[cell]);
        }
        return row;
    }

    private static List<String> rows(Path file) throws IOException {
        DataFormatter formatter = new DataFormatter();
        List<String> rows = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
                rows.add((row.getRowNum() + 1) + ": " + String.join(", ", cells));
            }
        }
        return rows;
    }
}
