package org.laypartners.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.store.TestStore.NOON;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laypartners.store.FileId;
import org.laypartners.store.OnBothDatabases;
import org.laypartners.store.Tally;
import org.laypartners.store.TestStore;

class LedgersTest extends OnBothDatabases {
    private static final LocalDate DAY = NOON.toLocalDate();
    private static final FileId FIRST = new FileId("a".repeat(64), "d1");
    private static final FileId SECOND = new FileId("b".repeat(64), "d1");

    private FileLedger files;
    private NightLedger nights;

    @BeforeEach
    void open() {
        files = new FileLedger(store.jdbc);
        nights = new NightLedger(store.jdbc);
    }

    @Test
    void knowsNothingOfAFileThatNeverCame() {
        assertThat(files.find(FIRST)).isEmpty();
    }

    @Test
    void keepsWhatAFileWasAndWhatBecameOfItsRows() {
        files.begin(FIRST, "feedback.csv");
        files.recognised(FIRST, "Microsoft Forms", "UTF-8", "feedback", List.of("trailing empty column", "a \"b\""));
        files.add(FIRST, new Tally(3, 1, 0, 0), List.of());
        files.add(FIRST, new Tally(0, 0, 2, 1), List.of(TestStore.refused(7, "", "c01", "c02")));
        files.leftOut(FIRST, 9);
        files.leftOut(FIRST, 4);
        files.gone(FIRST, 2);
        files.finish(FIRST);

        assertThat(files.find(FIRST))
                .contains(new FileRecord(
                        FIRST,
                        "feedback.csv",
                        "Microsoft Forms",
                        "UTF-8",
                        "feedback",
                        FileRecord.State.TAKEN_IN,
                        "",
                        "",
                        "",
                        List.of("trailing empty column", "a \"b\""),
                        new Tally(3, 1, 2, 1),
                        4,
                        2));
        assertThat(files.toMend(FIRST).rows()).containsExactly(TestStore.refused(7, "", "c01", "c02"));
    }

    @Test
    void aRefusedFileStaysRefused() {
        files.begin(FIRST, "notes.txt");
        files.refuse(FIRST, "UNKNOWN_FORM", "No form fits.", "Drop a form's export.");
        files.finish(FIRST);

        FileRecord refused = files.find(FIRST).orElseThrow();
        assertThat(refused.state()).isEqualTo(FileRecord.State.REFUSED);
        assertThat(refused.reason()).isEqualTo("No form fits.");
    }

    @Test
    void beginningAgainAfterACrashKeepsWhatIsCounted() {
        files.begin(FIRST, "feedback.csv");
        files.add(FIRST, new Tally(3, 0, 0, 0), List.of());

        files.begin(FIRST, "feedback (1).csv");

        assertThat(files.find(FIRST).orElseThrow().tally()).isEqualTo(new Tally(3, 0, 0, 0));
        assertThat(files.find(FIRST).orElseThrow().name()).isEqualTo("feedback.csv");
    }

    @Test
    void aRowThatWasRefusedInTwoFilesWaitsOnce() {
        assertThat(files.rowsToMend()).isZero();
        files.begin(FIRST, "feedback.csv");
        files.add(FIRST, Tally.NONE, List.of(TestStore.refused(7, "", "c01"), TestStore.refused(8, "ab", "c01")));
        files.begin(SECOND, "feedback (1).csv");
        files.add(SECOND, Tally.NONE, List.of(TestStore.refused(3, "ab", "c01")));
        assertThat(files.rowsToMend()).isEqualTo(2);

        files.mended(FIRST.sha256(), 8, SECOND, DAY);

        assertThat(files.rowsToMend()).isEqualTo(1);
    }

    @Test
    void aRowToldTwiceIsKeptOnceWithItsLastFaults() {
        files.begin(FIRST, "feedback.csv");
        files.add(FIRST, Tally.NONE, List.of(TestStore.refused(7, "", "c01", "c02")));
        files.add(FIRST, Tally.NONE, List.of(TestStore.refused(7, "", "c01")));

        assertThat(files.toMend(FIRST).rows()).containsExactly(TestStore.refused(7, "", "c01"));
    }

    @Test
    void theSameBytesReadByOtherDefinitionsAreAnotherFile() {
        FileId anew = new FileId(FIRST.sha256(), "d2");
        files.begin(FIRST, "feedback.csv");

        assertThat(files.find(anew)).isEmpty();
    }

    @Test
    void knowsTheNameOfAPrivateCopyThatADeadRunLeft() {
        files.begin(FIRST, "feedback.csv");
        files.begin(SECOND, "register.csv");
        files.finish(SECOND);

        assertThat(files.nameOf(FIRST.sha256())).contains("feedback.csv");
        assertThat(files.nameOf(SECOND.sha256())).contains("register.csv");
        assertThat(files.nameOf("0".repeat(64))).isEmpty();
    }

    @Test
    void aNightReportsWhatWasDroppedInTheOrderItWasDealtWith() {
        long night = nights.begin(DAY, NOON);
        drop(night, "z.csv", FIRST, false);
        drop(night, "a.csv", SECOND, true);

        assertThat(nights.unreported()).extracting(Drop::name).containsExactly("z.csv", "a.csv");
        assertThat(nights.unreported()).extracting(Drop::known).containsExactly(false, true);

        nights.end(night, NOON.plusMinutes(5), "Released.", "2026-10-06-1");
        assertThat(nights.unreported()).isEmpty();
        assertThat(nights.recent(5)).containsExactly(new NightRecord(night, DAY, "Released.", "2026-10-06-1"));
    }

    @Test
    void whatADeadNightTookInIsReportedByTheNext() {
        drop(nights.begin(DAY, NOON), "a.csv", FIRST, false);
        nights.closeDeadNights(NOON.plusDays(1));
        long next = nights.begin(DAY.plusDays(1), NOON.plusDays(1));
        drop(next, "a.csv", FIRST, true);
        drop(next, "b.csv", SECOND, false);

        assertThat(nights.unreported()).extracting(Drop::name).containsExactly("a.csv", "b.csv");
        assertThat(nights.unreported().get(0).known()).isFalse();
        assertThat(nights.recent(9)).extracting(NightRecord::outcome).first().isEqualTo("running");
        assertThat(nights.recent(9).get(1).outcome()).contains("cut short");
    }

    @Test
    void aNightThatReleasedNothingLeavesItsDropsToTheNext() {
        long night = nights.begin(DAY, NOON);
        drop(night, "a.csv", FIRST, false);

        nights.end(night, NOON, "It failed. Nothing was released.", "");

        assertThat(nights.unreported()).hasSize(1);
    }

    @Test
    void theLastReleaseIsNoNightThatFailedAndNoImport() {
        assertThat(nights.lastReleased()).isEmpty();
        long taken = nights.begin(DAY, NOON);
        nights.end(taken, NOON, "Took in files, without publishing.", "");
        nights.begin(DAY.plusYears(5), NOON);
        assertThat(nights.lastReleased()).contains(DAY);

        nights.end(nights.begin(DAY.plusDays(1), NOON), NOON, "Released.", "first");
        nights.end(nights.begin(DAY.plusDays(2), NOON), NOON, "Released.", "second");
        nights.end(nights.begin(DAY.plusYears(6), NOON), NOON, "It failed. Nothing was released.", "");

        assertThat(nights.lastReleased()).contains(DAY.plusDays(2));
    }

    @Test
    void nightsCountUpEvenWhenTheClockStepsBack() {
        long first = nights.begin(DAY, NOON);
        long second = nights.begin(DAY.minusDays(1), NOON.minusDays(1));

        assertThat(second).isGreaterThan(first);
        assertThat(nights.recent(1)).extracting(NightRecord::number).containsExactly(second);
    }

    private void drop(long night, String name, FileId file, boolean known) {
        files.begin(file, name);
        nights.note(night, name, file, known);
    }
}
