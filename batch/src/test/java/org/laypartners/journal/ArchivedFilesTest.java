package org.laypartners.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laypartners.store.FileId;
import org.laypartners.store.OnBothDatabases;
import org.laypartners.store.TestStore;

class ArchivedFilesTest extends OnBothDatabases {
    private static final String EXPORT = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);
    private static final LocalDate DAY = TestStore.NOON.toLocalDate();

    private FileLedger files;
    private ArchivedFiles archived;

    @BeforeEach
    void open() {
        files = new FileLedger(store.jdbc);
        archived = new ArchivedFiles(store.jdbc);
    }

    @Test
    void keepsTheTraceOfEachFileAndTheLastOneStands() {
        archived.note("here", "1", EXPORT);
        archived.note("there", "2", OTHER);
        archived.note("here", "3", OTHER);

        assertThat(archived.traces()).containsOnly(entry("here", "3"), entry("there", "2"));
        archived.forget(List.of("there"));
        assertThat(archived.traces()).containsOnlyKeys("here");
    }

    @Test
    void knowsAnExportByItsBytesAndTakesTheOldestAnswerOfAllReadings() {
        takenIn("d1", DAY);
        takenIn("d2", DAY.minusDays(3));
        takenIn("d3", DAY.plusDays(1));
        archived.note("here", "1", EXPORT);
        archived.note("there", "1", OTHER);

        assertThat(archived.exports())
                .containsOnly(entry("here", new ArchivedFiles.Export("feedback", Optional.of(DAY.minusDays(3)))));
    }

    @Test
    void aReadingThatFoundNoAnswerSaysNothingOfItsAge() {
        begin("d1");
        assertThat(noted()).contains(new ArchivedFiles.Export("feedback", Optional.empty()));

        takenIn("d2", DAY);
        assertThat(noted()).contains(new ArchivedFiles.Export("feedback", Optional.of(DAY)));
    }

    @Test
    void whatTookThePlaceOfAnExportIsThatExport() {
        takenIn("d1", DAY);
        new KeptExports(store.jdbc).rewritten(EXPORT, OTHER);
        archived.note("here", "1", OTHER);

        assertThat(archived.exports().get("here")).isEqualTo(new ArchivedFiles.Export("feedback", Optional.of(DAY)));
    }

    @Test
    void aFileThatWasRefusedIsNoExport() {
        files.begin(new FileId(EXPORT, "d1"), "tea.csv");
        assertThat(noted()).isEmpty();
    }

    private Optional<ArchivedFiles.Export> noted() {
        archived.note("here", "1", EXPORT);
        return Optional.ofNullable(archived.exports().get("here"));
    }

    private void begin(String definitions) {
        FileId id = new FileId(EXPORT, definitions);
        files.begin(id, "feedback.csv");
        files.recognised(id, "Microsoft Forms", "UTF-8", "feedback", List.of());
    }

    private void takenIn(String definitions, LocalDate oldest) {
        begin(definitions);
        files.noteOldest(
                new FileId(EXPORT, definitions),
                List.of(TestStore.received(TestStore.feedback("one", oldest.atStartOfDay(), oldest.atStartOfDay(), 4))
                        .received()));
    }
}
