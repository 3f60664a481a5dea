package org.laypartners.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laypartners.journal.RefusedRow;
import org.laypartners.store.Tally;

class TodayAndLastNightTest {
    @TempDir
    Path folder;

    @Test
    void listsWhatNeedsAPersonWithTheMostPressingFirst() throws IOException {
        Written reports = Written.of(Invented.programme(), folder.resolve("out"));

        assertThat(reports.section("index", "needs").select("li strong").eachText())
                .containsExactly(
                        "1 person has waited more than 10 working days for a first reply.",
                        "1 person asked to be contacted about a concern.",
                        "1 file was not taken in.",
                        "1 row in 1 file must be mended.",
                        "1 thing was left in the inbox.",
                        "1 quotation waits for a decision.",
                        "The form Tea rota has no retention rule.",
                        "1 project has free places, and nobody who asked fits.");
    }

    @Test
    void rowsOfEarlierNightsAreToldOfUntilTheyComeBackMended() throws IOException {
        Written reports = Written.of(Invented.programme().waiting(8), folder.resolve("out"));

        assertThat(reports.section("index", "needs").select("li strong").eachText())
                .contains("1 row in 1 file must be mended.", "7 rows of earlier nights still must be mended.");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-23, false", "2026-09-24, true", "2026-09-30, true", "2026-10-01, false"})
    void whenAQuarterEndsStaffHearOfItInItsLastWeek(LocalDate night, boolean told) throws IOException {
        Written reports = Written.of(Invented.programme().on(night), folder.resolve("out"));

        assertThat(reports.part("index", "needs").contains("This quarter ends on 30 September 2026."))
                .isEqualTo(told);
    }

    @Test
    void aLinkToOneThingSpeaksOfOne() throws IOException {
        Written reports = Written.of(Invented.programme(), folder.resolve("out"));

        assertThat(reports.section("index", "needs").select("li a").eachText())
                .contains("See the concern", "See the file", "See the row")
                .doesNotContain("See the files", "See the rows");
    }

    @Test
    void saysInOneSentenceWhatCameIn() throws IOException {
        Written reports = Written.of(Invented.programme(), folder.resolve("out"));

        assertThat(reports.part("index", "came-in"))
                .contains("3 files with 13 rows came in: 6 new, 1 replaced, 5 known already, 1 refused.")
                .contains("again.csv: Known already. Nothing was counted twice.");
    }

    @Test
    void showsForEachFileWhatBecameOfItsRows() throws IOException {
        Written reports = Written.of(Invented.programme(), folder.resolve("out"));

        assertThat(reports.rows("last-night", "files"))
                .containsExactly(
                        List.of(
                                "feedback.csv",
                                "Taken in, rows to fix",
                                "Microsoft Forms",
                                "Lay partner feedback",
                                "10",
                                "6",
                                "1",
                                "2",
                                "1"),
                        List.of(
                                "again.csv",
                                "Known already",
                                "Microsoft Forms",
                                "Lay partner feedback",
                                "3",
                                "0",
                                "0",
                                "3",
                                "0"),
                        List.of(
                                "tea rota.csv",
                                "Refused",
                                "Not recognised",
                                "Not recognised",
                                "0",
                                "0",
                                "0",
                                "0",
                                "0"));
    }

    @Test
    void saysOfEachRefusedRowWhereItIsAndWhatToDo() throws IOException {
        Written reports = Written.of(Invented.programme(), folder.resolve("out"));

        assertThat(reports.section("last-night", "to-fix").select("h3").eachText())
                .containsExactly("feedback.csv");
        assertThat(reports.rows("last-night", "to-fix"))
                .containsExactly(List.of("14", "Tea was offered", "a number from 1 to 5", "Correct the cell."));
        assertThat(reports.rows("last-night", "refused-files"))
                .containsExactly(List.of(
                        "tea rota.csv", "The headings are not those of any form.", "Check that it is the right file."));
        assertThat(reports.part("last-night", "left")).contains("half.csv", "It was still being written.");
        assertThat(reports.part("last-night", "oddities")).contains("not used: Colour");
    }

    @Test
    void keepsThePageShortAndTheFilesWhole() throws IOException {
        RefusedRow[] many =
                IntStream.rangeClosed(2, 1_502).mapToObj(Invented::badRating).toArray(RefusedRow[]::new);

        Written reports =
                Written.of(new Invented().taken("long.csv", new Tally(0, 0, 0, 1_501), many), folder.resolve("out"));

        assertThat(reports.rows("last-night", "to-fix")).hasSize(1_000);
        assertThat(reports.part("last-night", "to-fix")).contains("The first 1,000 of 1,501 rows.");
        assertThat(reports.text("last-night-to-fix.csv").lines()).hasSize(1_502);
    }
}
