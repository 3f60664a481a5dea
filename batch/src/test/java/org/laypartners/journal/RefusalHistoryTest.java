package org.laypartners.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.journal.RefusalHistory.Refusals;
import org.laypartners.store.FileId;
import org.laypartners.store.OnBothDatabases;
import org.laypartners.store.Tally;
import org.laypartners.store.TestStore;

class RefusalHistoryTest extends OnBothDatabases {
    private FileLedger files;
    private NightLedger nights;

    @BeforeEach
    void open() {
        files = new FileLedger(store.jdbc);
        nights = new NightLedger(store.jdbc);
    }

    /** However many are grouped at once: all, some that begin with the same digits, or as few as can be. */
    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 100, 1})
    void aRowCountsOnceInTheMonthInWhichItFirstCame(long atATime) {
        FileId march = refused("a", LocalDate.of(2026, 3, 31), 0, 300);
        refused("b", LocalDate.of(2026, 4, 1), 200, 250);
        nights.note(nights.begin(LocalDate.of(2026, 5, 1), TestStore.NOON), "again.csv", march, true);

        assertThat(new RefusalHistory(store.jdbc).rows(atATime))
                .containsExactly(
                        counted("c01", "2026-03", 300),
                        counted("c01", "2026-04", 150),
                        counted("c02", "2026-03", 300),
                        counted("c02", "2026-04", 150));
    }

    /** The form may have changed between them: each question counts once for itself. */
    @Test
    void aRowThatIsRefusedForOtherReasonsLaterCountsOnceForEach() {
        refused("a", LocalDate.of(2026, 3, 31), 0, 1);
        FileId later = new FileId("b".repeat(64), "d2");
        files.begin(later, "feedback.csv");
        files.recognised(later, "CSV", "UTF-8", "feedback", List.of());
        files.add(
                later, new Tally(0, 0, 0, 1), List.of(TestStore.refused(0, DigestUtils.sha256Hex("0"), "c02", "c03")));
        nights.note(nights.begin(LocalDate.of(2026, 4, 1), TestStore.NOON), "feedback.csv", later, false);

        assertThat(new RefusalHistory(store.jdbc).rows())
                .containsExactly(
                        counted("c01", "2026-03", 1), counted("c02", "2026-03", 1), counted("c03", "2026-04", 1));
    }

    @Test
    void aRowWithoutFingerprintCountsOncePerFile() {
        FileId file = refused("a", LocalDate.of(2026, 3, 31), 0, 1);
        FileId readAnew = new FileId(file.sha256(), "d2");
        store.jdbc.update("update refused_row set fingerprint = ''");
        files.begin(readAnew, "feedback.csv");
        files.recognised(readAnew, "CSV", "UTF-8", "feedback", List.of());
        files.add(
                readAnew,
                new Tally(0, 0, 0, 1),
                List.of(TestStore.refused(0, "", "c01"), TestStore.refused(1, "", "c01")));
        nights.note(nights.begin(LocalDate.of(2026, 4, 1), TestStore.NOON), "feedback.csv", readAnew, false);

        assertThat(new RefusalHistory(store.jdbc).rows())
                .containsExactly(
                        counted("c01", "2026-03", 1), counted("c01", "2026-04", 1), counted("c02", "2026-03", 1));
    }

    /** A file with rows that are wrong in two cells; rows of one number say the same in each file. */
    private FileId refused(String content, LocalDate day, int first, int rows) {
        FileId file = new FileId(content.repeat(64), "d1");
        files.begin(file, "feedback.csv");
        files.recognised(file, "CSV", "UTF-8", "feedback", List.of());
        files.add(
                file,
                new Tally(0, 0, 0, rows),
                LongStream.range(first, first + rows)
                        .mapToObj(row -> TestStore.refused(row, DigestUtils.sha256Hex("" + row), "c01", "c02"))
                        .toList());
        nights.note(nights.begin(day, TestStore.NOON), "feedback.csv", file, false);
        return file;
    }

    private static Refusals counted(String column, String month, long count) {
        return new Refusals("feedback", column, "NOT_A_RATING", month, count);
    }
}
