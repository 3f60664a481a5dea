package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laypartners.response.Answer;
import org.laypartners.response.Feedback;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;
import org.laypartners.store.EarlierFeedback.Day;
import org.springframework.jdbc.core.JdbcTemplate;

/** A day of 2024 looks other whenever anything about its feedback changed, and else as it did. */
class EarlierFeedbackTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 9, 30);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void readsWhatWasSentFromTheFirstDayToTheLast(TestDatabase database) {
        try (TestStore store = store(database)) {
            save(
                    store,
                    sent("before", FIRST.minusDays(1)),
                    sent("first", FIRST),
                    sent("last", LAST),
                    sent("after", LAST.plusDays(1)));

            assertThat(earlier(store).read(FIRST, LAST))
                    .extracting(feedback -> feedback.id().key())
                    .containsExactly("first", "last");
            assertThat(earlier(store).ids(FIRST, LAST))
                    .extracting(ResponseId::key)
                    .containsExactlyInAnyOrder("first", "last");
            assertThat(earlier(store).days(FIRST))
                    .extracting(Day::day, Day::answers)
                    .containsExactly(tuple(FIRST, 1L), tuple(LAST, 1L), tuple(LAST.plusDays(1), 1L));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDayLooksTheSameWhateverHappensElsewhere(TestDatabase database) {
        try (TestStore store = store(database)) {
            save(store, sent("a", FIRST), sent("b", LAST));
            Day before = first(store);

            save(
                    store,
                    sent("c", LAST.plusDays(1)),
                    TestStore.line("a line", "Amina Example", FIRST.atTime(9, 0)),
                    // The same export, dropped again.
                    sent("a", FIRST));
            // It was looked through for personal values.
            store.jdbc.update("update response set searched = 0");

            assertThat(first(store)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDayLooksOtherOnceAnAnswerCameChangedOrWent(TestDatabase database) {
        try (TestStore store = store(database)) {
            save(store, sent("a", FIRST));
            List<Day> seen = new ArrayList<>(List.of(first(store)));

            save(store, sent("c", FIRST));
            seen.add(first(store));
            save(store, says("c", FIRST, "Better tea"));
            seen.add(first(store));
            // A name is taken out of what somebody wrote: nothing but the answers is written.
            for (String change : List.of(
                    "answers = replace(answers, 'Better', '[name]')",
                    "submitted = '2024-07-01T09:01'",
                    "form = 'another'",
                    "response_key = 'd'")) {
                assertThat(store.jdbc.update("update response set " + change + " where response_key = 'c'"))
                        .isPositive();
                seen.add(first(store));
            }
            Day two = first(store);
            store.jdbc.update("delete from response where response_key = 'd'");

            assertThat(seen).doesNotHaveDuplicates();
            assertThat(first(store)).isEqualTo(seen.get(0)).isNotEqualTo(two);
        }
    }

    /** As somebody who was erased sends the same again. */
    @ParameterizedTest
    @EnumSource
    void aDayLooksOtherOnceAnAnswerTookThePlaceOfAnother(TestDatabase database) {
        try (TestStore store = store(database)) {
            save(store, sent("a", FIRST));
            Day before = first(store);

            store.jdbc.update("delete from response");
            save(store, sent("a", FIRST));

            assertThat(first(store)).isNotEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatMovesToAnotherDayChangesBoth(TestDatabase database) {
        try (TestStore store = store(database)) {
            save(store, sent("a", FIRST), sent("b", FIRST), sent("c", LAST));
            List<Day> before = earlier(store).days(FIRST);

            store.jdbc.update("update response set happened_on = ? where response_key = 'b'", LAST.toString());

            assertThat(earlier(store).days(FIRST))
                    .hasSize(2)
                    .doesNotContainAnyElementsOf(before)
                    .extracting(Day::answers)
                    .containsExactly(1L, 2L);
        }
    }

    /** Pages of before may be from the one, and what is put back be the other. */
    @ParameterizedTest
    @EnumSource
    void twoCopiesOfAnOlderVersionNeverLookTheSame(TestDatabase database) {
        assertThat(ofAnOlderVersion(database, "one.db"))
                .hasSize(1)
                .isNotEqualTo(ofAnOlderVersion(database, "other.db"));
    }

    private List<Day> ofAnOlderVersion(TestDatabase database, String file) {
        try (HikariDataSource source = database.open(folder.resolve(file))) {
            JdbcTemplate jdbc = new JdbcTemplate(source);
            migrate(source, "42");
            jdbc.update("""
                    insert into response (form, response_key, kind, happened_on, submitted, modified, answers, fingerprint,
                                          file, file_row)
                    values ('feedback', 'a', 'Feedback', '2024-07-01', '2024-07-01T09:00', '2024-07-01T09:00', '{}', '', '', 2)
                    """);
            migrate(source, "latest");
            return new EarlierFeedback(jdbc, new ResponseStore(jdbc)).days(FIRST);
        }
    }

    private static void migrate(HikariDataSource source, String version) {
        Flyway.configure()
                .dataSource(source)
                .callbacks(new BytewiseText())
                .javaMigrations(new ChangeMarks())
                .target(version)
                .load()
                .migrate();
    }

    /** No answer is read, and no more of the index than those days. */
    @Test
    void goesByIndexAlone() {
        try (TestStore store = store(TestDatabase.SQLITE)) {
            assertThat(plan(store, EarlierFeedback.BY_DAY, ""))
                    .contains("SEARCH response USING COVERING INDEX response_by_kind (kind=? AND happened_on>?)");
            assertThat(plan(store, EarlierFeedback.NUMBERS, "", ""))
                    .contains("SEARCH response USING INDEX response_by_kind"
                            + " (kind=? AND happened_on>? AND happened_on<?)");
        }
    }

    private static List<String> plan(TestStore store, String query, Object... arguments) {
        return store.jdbc.query("explain query plan " + query, (row, number) -> row.getString("detail"), arguments);
    }

    private static Day first(TestStore store) {
        return earlier(store).days(FIRST).get(0);
    }

    private TestStore store(TestDatabase database) {
        return new TestStore(database, folder.resolve("store.db"));
    }

    private static EarlierFeedback earlier(TestStore store) {
        return new EarlierFeedback(store.jdbc, store.responses);
    }

    private static void save(TestStore store, Response... responses) {
        store.responses.save(Stream.of(responses).map(TestStore::received).toList());
    }

    private static Feedback sent(String key, LocalDate day) {
        return new Feedback(
                new ResponseId("feedback", key),
                day.atTime(9, 0),
                day.atTime(9, 0),
                TestStore.answers("fb_raise", new Answer.YesNo(false)));
    }

    private static Feedback says(String key, LocalDate day, String words) {
        LocalDateTime later = day.atTime(9, 0);
        return new Feedback(
                new ResponseId("feedback", key),
                later,
                later.plusHours(1),
                TestStore.answers("fb_q_best", new Answer.Words(words)));
    }
}
