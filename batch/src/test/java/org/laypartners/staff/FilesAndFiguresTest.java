package org.laypartners.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.journal.RefusedRow;
import org.laypartners.measure.Count;
import org.laypartners.store.Tally;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands beside the pages: spreadsheets for people, {@code run.json} and {@code data/} for programs. */
class FilesAndFiguresTest {
    @TempDir
    Path folder;

    @Test
    void aWorkbookKeepsNumbersAndDatesAsSuch() throws IOException {
        Written reports = Written.of(Invented.programme(), folder.resolve("out"));

        try (XSSFWorkbook workbook = new XSSFWorkbook(
                reports.folder().resolve("expressions-of-interest.xlsx").toString())) {
            Row first = workbook.getSheetAt(0).getRow(1);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("Carys Kestrelman");
            Cell asked = first.getCell(2);
            assertThat(DateUtil.isCellDateFormatted(asked)).isTrue();
            assertThat(asked.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 9, 1));
            assertThat(first.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(first.getCell(3).getNumericCellValue()).isEqualTo(25);
        }
    }

    @Test
    void theWorkbookAndTheCsvHoldTheFiguresThatThePageShowsAsABar() throws IOException {
        Written reports =
                Written.of(new Invented().rates(Invented.LETTERS, "c01", 1, 3, 4, 4, 5), folder.resolve("out"));

        assertThat(reports.text("scorecard-commitments.csv"))
                .startsWith("\uFEFFStatement,Answers,1 Strongly disagree,")
                .contains("Colleagues were open,5,1,0,1,2,1,60,4,3.4,0");
    }

    @Test
    void aCsvHoldsNoFormula() throws IOException {
        Written reports = Written.of(
                new Invented().asks("=HYPERLINK(\"http://bad.example\")", Invented.DAY, Map.of()),
                folder.resolve("out"));

        assertThat(reports.text("expressions-of-interest-waiting.csv"))
                .contains("'=HYPERLINK")
                .doesNotContain(",=HY");
    }

    @Test
    void theTrueFiguresStandUnderTheNameOfThePublicOnes() throws IOException {
        Written reports = Written.of(
                new Invented().measure("meetings", new Count("April to June 2026", 3), new Count("July 2026", 1)),
                folder.resolve("out"));

        assertThat(reports.text("data/meetings.csv"))
                .isEqualTo("\uFEFFQuarter,Meetings\r\nApril to June 2026,3\r\nJuly 2026,1\r\n");
        assertThat(reports.page("figures").select("a[href=data/meetings.csv]")).hasSize(1);
    }

    @Test
    void runJsonSaysWhatBecameOfEachRow() throws IOException {
        JsonNode run = run(new Invented().taken("feedback.csv", new Tally(6, 1, 2, 1), Invented.badRating(14)));
        JsonNode file = run.get("files").get(0);

        assertThat(run.get("date").asString()).isEqualTo("2026-10-06");
        assertThat(List.of("name", "sha256", "format", "form", "encoding", "outcome", "reason").stream()
                        .map(key -> file.get(key).asString()))
                .containsExactly(
                        "feedback.csv", "ab".repeat(32), "Microsoft Forms", "feedback", "UTF-8", "taken in", "");
        assertThat(counts(file)).containsExactly(10L, 6L, 1L, 2L, 1L);
        JsonNode refusal = file.get("refusals").get(0);
        assertThat(refusal.get("rows").toString()).isEqualTo("[[14,14]]");
        assertThat(refusal.get("column").asString()).isEqualTo("Tea was offered");
        assertThat(refusal.get("code").asString()).isEqualTo("NOT_A_RATING");
    }

    @Test
    void runJsonTellsAFaultOfManyRowsOnce() throws IOException {
        RefusedRow[] refused =
                LongStream.of(2, 3, 4, 9, 11, 12).mapToObj(Invented::badRating).toArray(RefusedRow[]::new);
        JsonNode file = run(new Invented().taken("feedback.csv", new Tally(6, 1, 2, 6), refused))
                .get("files")
                .get(0);

        assertThat(file.get("refusals")).hasSize(1);
        assertThat(file.get("refusals").get(0).get("rows").toString()).isEqualTo("[[2,4],[9,9],[11,12]]");
    }

    @Test
    void runJsonGivesTheReasonForAFileThatWasRefused() throws IOException {
        JsonNode file = run(new Invented().refused("tea rota.csv")).get("files").get(0);

        assertThat(file.get("outcome").asString()).isEqualTo("refused");
        assertThat(file.get("reason").asString()).isEqualTo("UNKNOWN_FORM");
    }

    @Test
    void runJsonCountsAKnownFileOnce() throws IOException {
        JsonNode file = run(new Invented().known("again.csv", new Tally(3, 1, 0, 2)))
                .get("files")
                .get(0);

        assertThat(file.get("known").asBoolean()).isTrue();
        assertThat(counts(file)).containsExactly(6L, 0L, 0L, 4L, 2L);
    }

    private JsonNode run(Invented programme) throws IOException {
        return JsonMapper.shared()
                .readTree(Written.of(programme, folder.resolve("out")).text("run.json"));
    }

    private static List<Long> counts(JsonNode file) {
        return List.of("rowsRead", "accepted", "replaced", "unchanged", "rejected").stream()
                .map(key -> file.get(key).asLong())
                .toList();
    }
}
