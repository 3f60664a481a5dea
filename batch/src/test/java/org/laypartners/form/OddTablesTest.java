package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laypartners.export.Export;
import org.laypartners.export.ExportLimits;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.export.Row;
import org.laypartners.response.Response;

class OddTablesTest {
    @ParameterizedTest
    @CsvSource({
        "title_and_blank_rows_above_the_heading, 2 rows above the heading",
        "total_row_at_the_end, 1 total row left out",
        "heading_row_repeated_in_the_middle, 1 repeated heading row left out",
        "sep_line_of_excel, 1 row above the heading"
    })
    void saysWhatItToleratedAndReadsTheRest(String fixture, String tolerated) {
        Dropped file = Dropped.read("table/" + fixture + ".csv");

        assertThat(file.export().tolerated()).contains(tolerated);
        assertThat(file.outcomes()).isNotEmpty().allMatch(Outcome.Accepted.class::isInstance);
    }

    @Test
    void readsApostrophesForQuotationMarks() {
        assertThat(best("apostrophes_for_quotation_marks"))
                .containsExactly("Tea, and talk", "Maps, and it's clear", "None, really");
    }

    @Test
    void readsQuotationMarksAfterABackslash() {
        assertThat(best("backslash_escapes"))
                .containsExactly("A \"clear\" letter, at last", "No \"them\", no \"us\"", "");
    }

    @Test
    void readsLineBreaksOfAllKindsInOneFile() {
        assertThat(best("mixed_line_ends")).containsExactly("one", "two", "three");
    }

    @Test
    void readsADateThatExcelSavedAsANumber() {
        Dropped file = Dropped.read("table/excel_serials_in_csv.csv");

        assertThat(file.response(0).submitted()).isEqualTo(LocalDateTime.of(2025, 9, 4, 9, 20, 43));
        assertThat(file.response(1).submitted()).isEqualTo(LocalDateTime.of(2025, 9, 5, 12, 0));
    }

    @Test
    void refusesOnlyTheRowWhoseQuotationMarkIsNeverClosed() {
        Dropped file = Dropped.read("table/unclosed_quote_costs_one_row.csv");

        assertThat(file.outcomes()).hasSize(5);
        assertThat(file.codes(1)).containsExactly("UNCLOSED_QUOTE");
        assertThat(file.rows().get(1).line()).isEqualTo(3);
        assertThat(file.accepted()).hasSize(4);
        assertThat(file.response(3).answers().words("fb_q_best"))
                .as("a cell over two lines is whole all the same")
                .hasValue("four,\nand a half");
        assertThat(file.rows()).extracting(Row::line).containsExactly(2L, 3L, 4L, 5L, 7L);
    }

    @Test
    void refusesOnlyTheRowWithTextAfterAClosingQuotationMark() {
        Dropped file = Dropped.read("table/text_after_a_closing_quote_costs_one_row.csv");

        assertThat(file.codes(1)).containsExactly("TEXT_AFTER_QUOTE");
        assertThat(file.accepted()).hasSize(2);
    }

    @Test
    void losesNoRowBetweenTwoStrayQuotationMarks() {
        Dropped file = Dropped.read("table/two_stray_quotes_with_rows_between.csv");

        assertThat(file.outcomes()).hasSize(4);
        assertThat(file.codes(0)).containsExactly("UNCLOSED_QUOTE");
        assertThat(file.accepted()).hasSize(3);
    }

    @Test
    void looksThroughAHeadingOfNothingButBracketsOnce(@TempDir Path folder) throws IOException {
        String heading = "Timestamp," + "[".repeat(32_000) + "\n";
        Path file = Files.writeString(folder.resolve("brackets.csv"), heading + "2025/09/04 9:12:03,a\n");
        Export export = ((Reading.Opened) Exports.open(file, ExportLimits.DEFAULTS)).export();

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Dropped.forms().recognise(export, Dropped.FILE_TIME));
    }

    private static List<String> best(String fixture) {
        return Dropped.read("table/" + fixture + ".csv").accepted().stream()
                .map(Response::answers)
                .map(answers -> answers.words("fb_q_best").orElse(""))
                .toList();
    }
}
