package org.laypartners.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.laypartners.store.TestStore.NOON;
import static org.laypartners.store.TestStore.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.store.FileId;
import org.laypartners.store.OnBothDatabases;
import org.laypartners.store.Tally;

/** Rows that were refused, mended in a sheet of their own, and dropped back. */
class MendedRowsTest extends OnBothDatabases {
    private static final LocalDate DAY = NOON.toLocalDate();
    private static final FileId EXPORT = new FileId("a".repeat(64), "d1");
    private static final FileId EXPORT_READ_ANEW = new FileId(EXPORT.sha256(), "d2");
    private static final FileId NEXT_EXPORT = new FileId("b".repeat(64), "d1");
    private static final FileId SHEET = new FileId("c".repeat(64), "d1");
    private static final FileId LATER_SHEET = new FileId("d".repeat(64), "d1");
    private static final String START = "a".repeat(12);

    private FileLedger files;

    @BeforeEach
    void open() {
        files = new FileLedger(store.jdbc);
        files.begin(SHEET, "mended.xlsx");
        files.begin(LATER_SHEET, "mended again.xlsx");
    }

    @Test
    void aRowThatCameBackIsOpenNoMore() {
        refuse(EXPORT, 7, "seven");
        refuse(EXPORT, 9, "nine");
        assertThat(files.openRows(EXPORT).stream()).hasSize(2);

        files.mended(START, 7, SHEET, DAY);

        assertThat(files.mendedIn(EXPORT)).containsExactly(new MendedRow(7, "mended.xlsx", DAY));
        assertThat(files.openRows(EXPORT).stream()).hasSize(1);
        assertThat(files.toMend(EXPORT).count()).isEqualTo(1);
        assertThat(files.toMend(EXPORT).rows()).containsExactly(refused(9, "nine", "c01", "c02"));
    }

    /** More than are read at a time, and as many as are. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 2_500})
    void allThatIsToBeMendedIsReadInItsOrder(int rows) {
        files.begin(EXPORT, "feedback.csv");
        List<RefusedRow> all = IntStream.range(0, rows)
                .mapToObj(row -> refused(2 + row, "row " + row, row % 2 == 0 ? "c01" : "c02"))
                .toList();
        List<RefusedRow> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(7));
        files.add(EXPORT, new Tally(0, 0, 0, rows), shuffled);

        assertThat(files.toMend(EXPORT).count()).isEqualTo(rows);
        assertThat(files.toMend(EXPORT).rows()).containsExactlyElementsOf(all);
        assertThat(store.jdbc.queryForObject("select count(*) from fault_list", Integer.class))
                .isEqualTo(Math.min(2, rows));
    }

    @Test
    void whoeverHasNoFingerprintIsNotTakenForOneThatCameBack() {
        refuse(EXPORT, 7, "");
        files.mended(START, 7, SHEET, DAY);

        refuse(NEXT_EXPORT, 7, "");

        assertThat(files.openRows(NEXT_EXPORT).stream()).hasSize(1);
    }

    @Test
    void theSameRowIsMendedInEveryReadingAndInEveryOtherFile() {
        refuse(EXPORT, 7, "seven");
        refuse(EXPORT_READ_ANEW, 7, "seven, told by the new definitions");
        refuse(NEXT_EXPORT, 12, "seven");
        refuse(NEXT_EXPORT, 7, "another");

        files.mended("A".repeat(64), 7, SHEET, DAY);

        assertThat(files.openRows(EXPORT).stream()).isEmpty();
        assertThat(files.openRows(EXPORT_READ_ANEW).stream()).isEmpty();
        assertThat(files.mendedIn(NEXT_EXPORT)).containsExactly(new MendedRow(12, "mended.xlsx", DAY));
        assertThat(files.openRows(NEXT_EXPORT).stream()).hasSize(1);
    }

    @Test
    void aLaterExportThatRepeatsAMendedRowHasNothingOpen() {
        refuse(EXPORT, 7, "seven");
        files.mended(START, 7, SHEET, DAY);

        refuse(NEXT_EXPORT, 30, "seven");

        assertThat(files.mendedFingerprints(List.of("seven", "eight"))).containsExactly("seven");
        assertThat(files.openRows(NEXT_EXPORT).stream()).isEmpty();
        assertThat(files.mendedIn(NEXT_EXPORT)).containsExactly(new MendedRow(30, "mended.xlsx", DAY));
    }

    @Test
    void whatWasMendedOnceStaysAsItWasNoted() {
        refuse(EXPORT, 7, "seven");
        files.mended(START, 7, SHEET, DAY);
        files.mended(START, 7, LATER_SHEET, DAY.plusDays(1));
        refuse(EXPORT, 7, "seven");

        assertThat(files.mendedIn(EXPORT)).containsExactly(new MendedRow(7, "mended.xlsx", DAY));
    }

    @Test
    void aRowRefusedBeforeFingerprintsWereTakenCanBeMendedWithoutTouchingOthers() {
        files.begin(EXPORT, "feedback.csv");
        files.add(EXPORT, new Tally(0, 0, 0, 2), List.of(refused(7, "", "c01"), refused(8, "", "c01")));
        files.begin(NEXT_EXPORT, "feedback.csv");
        files.add(NEXT_EXPORT, new Tally(0, 0, 0, 1), List.of(refused(7, "", "c01")));

        files.mended(START, 7, SHEET, DAY);
        files.mended(NEXT_EXPORT.sha256(), 8, SHEET, DAY);

        assertThat(files.toMend(EXPORT).rows()).containsExactly(refused(8, "", "c01"));
        assertThat(files.openRows(NEXT_EXPORT).stream()).hasSize(1);
    }

    @Test
    void knowsMendedRowsAmongThousands() {
        List<String> asked = new ArrayList<>(
                IntStream.range(0, 3_000).mapToObj(row -> "row " + row).toList());
        refuse(EXPORT, 7, "row 2999");
        files.mended(START, 7, SHEET, DAY);

        assertThat(files.mendedFingerprints(asked)).containsExactly("row 2999");
        assertThat(files.mendedFingerprints(List.of())).isEmpty();
    }

    @Test
    void whatIsNoStartOfAFingerprintIsRefused() {
        for (String start : List.of("", "a".repeat(11), "a".repeat(65), "a".repeat(11) + "%", "g".repeat(12))) {
            assertThatThrownBy(() -> files.mended(start, 7, SHEET, DAY))
                    .as(start)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aChunkRolledBackLeavesNoRow() {
        files.begin(EXPORT, "feedback.csv");
        store.transaction().executeWithoutResult(status -> {
            refuse(EXPORT, 7, "seven");
            status.setRollbackOnly();
        });

        assertThat(store.jdbc.queryForObject("select count(*) from refused_row", Long.class))
                .isZero();
    }

    private void refuse(FileId file, long row, String fingerprint) {
        files.begin(file, "feedback.csv");
        files.add(file, new Tally(0, 0, 0, 1), List.of(refused(row, fingerprint, "c01", "c02")));
    }
}
