package org.laypartners.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.store.TestStore.NOON;
import static org.laypartners.store.TestStore.feedback;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laypartners.response.ResponseId;
import org.laypartners.store.FileId;
import org.laypartners.store.OnBothDatabases;
import org.laypartners.store.ReadyResponse;
import org.laypartners.store.Received;
import org.laypartners.store.TestStore;

/** Answers that were in an export of a live form, and are not in a later one. */
class GoneAnswersTest extends OnBothDatabases {
    private FileLedger files;
    private GoneAnswers gone;

    @BeforeEach
    void open() {
        files = new FileLedger(store.jdbc);
        gone = new GoneAnswers(store.jdbc);
    }

    @Test
    void countsAnAnswerThatTheNextExportLacksAndKeepsIt() {
        takeIn('a', "1", "2", "3");

        assertThat(takeIn('b', "1", "3", "4")).isEqualTo(1);
        assertThat(keptGone('b')).isEqualTo(1);
        assertThat(store.jdbc.queryForObject("select count(*) from response", Long.class))
                .isEqualTo(4);
    }

    @Test
    void anExportOfTheLastMonthOnlyHasLostNothingOfTheMonthsBefore() {
        save('a', NOON, "2", "3");
        Received older = new Received(
                feedback("1", NOON.minusMonths(3), NOON.minusMonths(3), 3),
                file('a').sha256(),
                1,
                NOON,
                false);
        store.transaction().executeWithoutResult(status -> store.responses.save(List.of(ReadyResponse.of(older))));
        files.begin(file('b'), "month.csv");

        Set<ResponseId> month = Set.of(new ResponseId("feedback", "2"));
        long lost = gone.note(file('b'), "feedback", month::contains, NOON.minusMonths(1), NOON);

        assertThat(lost).as("number 3, but not number 1").isEqualTo(1);
    }

    @Test
    void aFileWhoseAnswersAreAllNewIsKnownToLackNothing() {
        takeIn('a', "1", "2");
        save('b', NOON, "3", "4");
        files.begin(file('b'), "other.csv");

        assertThat(gone.noteIfNew(file('b'), "feedback")).isTrue();
        assertThat(keptGone('b')).isZero();
        assertThat(takeIn('c', "3", "5"))
                .as("of the same live form as the second")
                .isEqualTo(1);
    }

    @Test
    void aFileBesideAnothersNumbersOrOfAKnownLiveFormMustBeGoneThrough() {
        takeIn('a', "1", "2");
        save('b', NOON, "microsoft-forms:1@2025-09-04T12:00");
        files.begin(file('b'), "beside.csv");

        assertThat(gone.noteIfNew(file('a'), "feedback")).isFalse();
        assertThat(gone.noteIfNew(file('b'), "feedback")).isFalse();
    }

    @Test
    void anExportThatRepeatsAllLacksNothing() {
        assertThat(takeIn('a', "1", "2")).isZero();
        assertThat(takeIn('b', "1", "2", "3")).isZero();
    }

    @Test
    void countsTheSameBeforeTheRowsAreStoredAndWhenAskedAgain() {
        takeIn('a', "1", "2", "3");
        files.begin(file('b'), "feedback.csv");

        assertThat(note('b', NOON, "1", "4")).isEqualTo(2);
        save('b', NOON.plusDays(1), "1", "4");
        assertThat(note('b', NOON, "1", "4")).isEqualTo(2);
        assertThat(keptGone('b')).isEqualTo(2);
    }

    @Test
    void knowsTheLiveFormAlsoWhenEveryAnswerThatIsLeftWasCorrected() {
        takeIn('a', "1", "2", "3");
        save('b', NOON.plusDays(1), "1", "2");
        files.begin(file('b'), "feedback.csv");

        assertThat(note('b', NOON, "1", "2")).isEqualTo(1);
    }

    @Test
    void missesAnAnswerThatOnlyOneExportEverBrought() {
        takeIn('a', "1", "2");
        takeIn('b', "1", "2", "3");
        takeIn('c', "1", "2", "3", "4");

        assertThat(takeIn('d', "1", "4")).isEqualTo(2);
        assertThat(takeIn('e', "2")).isEqualTo(3);
    }

    @Test
    void anotherLiveFormsAnswersAreNotMissed() {
        takeIn('a', "1", "2");
        takeIn('b', "x1", "x2");

        assertThat(takeIn('c', "x1", "x2", "x3")).isZero();
        assertThat(takeIn('d', "1", "2", "3")).isZero();
    }

    @Test
    void answersOfAnotherFormAreNotMissed() {
        takeIn('a', "1", "2");
        store.responses.save(List.of(
                ReadyResponse.of(new Received(TestStore.line("1", "LP-04", NOON), "a".repeat(64), 9, NOON, false))));

        assertThat(takeIn('b', "1", "2")).isZero();
    }

    @Test
    void anAnswerSentAfterTheNewestOfTheFileIsNewNotGone() {
        takeIn('a', "1", "2");
        files.begin(file('b'), "feedback.csv");

        assertThat(note('b', NOON.minusSeconds(1), "1")).isZero();
        assertThat(note('b', NOON, "1")).isEqualTo(1);
    }

    @Test
    void aMendedAnswerIsNotGoneWhenTheExportRepeatsItsFaultyRow() {
        takeIn('a', "1", "2");
        store.responses.save(
                List.of(ReadyResponse.of(new Received(feedback("3", NOON, 4), "f".repeat(64), 2, NOON, true))));
        store.responses.save(
                List.of(ReadyResponse.of(new Received(feedback("4", NOON, 4), "f".repeat(64), 3, NOON, true))));

        assertThat(takeIn('b', "1", "2", "3"))
                .as("response 3 was put right at the tool too")
                .isZero();
        assertThat(takeIn('c', "1", "2", "3")).isZero();
    }

    @Test
    void goesThroughManyAnswersWithoutHoldingThem() {
        save('a', NOON, keys(0, 30_000));
        files.begin(file('b'), "feedback.csv");

        assertThat(note('b', NOON, keys(10_000, 40_000))).isEqualTo(10_000);
    }

    /** Stores the answers of an export, and asks what it lacks. */
    private long takeIn(char file, String... keys) {
        files.begin(file(file), "feedback.csv");
        save(file, NOON, keys);
        return note(file, NOON, keys);
    }

    private void save(char file, LocalDateTime modified, String... keys) {
        store.transaction()
                .executeWithoutResult(status -> store.responses.save(Stream.of(keys)
                        .map(key -> ReadyResponse.of(new Received(
                                feedback(key, NOON, modified, 3), file(file).sha256(), 2, modified, false)))
                        .toList()));
    }

    private long note(char file, LocalDateTime newest, String... keys) {
        Set<ResponseId> held = Arrays.stream(keys)
                .map(key -> new ResponseId("feedback", key))
                .collect(Collectors.toCollection(HashSet::new));
        return gone.note(file(file), "feedback", held::contains, newest.minusYears(1), newest);
    }

    private long keptGone(char file) {
        return files.find(file(file)).orElseThrow().gone();
    }

    private static String[] keys(int first, int end) {
        return IntStream.range(first, end).mapToObj(String::valueOf).toArray(String[]::new);
    }

    private static FileId file(char letter) {
        return new FileId(String.valueOf(letter).repeat(64), "d1");
    }
}
