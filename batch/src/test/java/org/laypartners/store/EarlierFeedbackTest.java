package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laypartners.response.Answer;
import org.laypartners.response.Feedback;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;

/** A quarter of 2024 looks other whenever anything about its feedback changed, and else as it did. */
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
            assertThat(earlier(store).sent(FIRST, LAST).answers()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksTheSameWhateverHappensElsewhere(TestDatabase database) {
        try (TestStore store = store(database)) {
            save(store, sent("a", FIRST), sent("b", LAST));
            EarlierFeedback.Sent before = earlier(store).sent(FIRST, LAST);

            save(
                    store,
                    sent("c", LAST.plusDays(1)),
                    TestStore.line("a line", "Amina Example", FIRST.atTime(9, 0)),
                    // The same export, dropped again.
                    sent("a", FIRST));

            assertThat(earlier(store).sent(FIRST, LAST)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksOtherOnceAnAnswerCameChangedOrWent(TestDatabase database) {
        try (TestStore store = store(database)) {
            save(store, sent("a", FIRST), sent("b", LAST));
            EarlierFeedback.Sent before = earlier(store).sent(FIRST, LAST);

            save(store, sent("c", LAST));
            EarlierFeedback.Sent more = earlier(store).sent(FIRST, LAST);
            save(store, says("c", LAST, "Better tea"));
            EarlierFeedback.Sent other = earlier(store).sent(FIRST, LAST);
            // A name is taken out of what somebody wrote: nothing but the answers is written.
            store.jdbc.update(
                    "update response set answers = replace(answers, 'Better', '[name]') where response_key = 'c'");
            EarlierFeedback.Sent scrubbed = earlier(store).sent(FIRST, LAST);
            store.jdbc.update("delete from response where response_key = 'c'");

            assertThat(List.of(before, more, other, scrubbed))
                    .extracting(EarlierFeedback.Sent::fingerprint)
                    .doesNotHaveDuplicates();
            assertThat(earlier(store).sent(FIRST, LAST)).isEqualTo(before);
        }
    }

    @Test
    void twoAnswersDoNotRunTogether() {
        try (TestStore store = store(TestDatabase.SQLITE)) {
            save(store, sent("ab", FIRST));
            EarlierFeedback.Sent one = earlier(store).sent(FIRST, LAST);
            store.jdbc.update("update response set form = form || 'a', response_key = 'b'");

            assertThat(earlier(store).sent(FIRST, LAST)).isNotEqualTo(one);
        }
    }

    /** A look through all rows would cost more each year. */
    @Test
    void goesByIndex() {
        try (TestStore store = store(TestDatabase.SQLITE)) {
            List<String> plan = new ArrayList<>();
            store.jdbc.query(
                    "explain query plan " + EarlierFeedback.SENT,
                    row -> {
                        plan.add(row.getString("detail"));
                    },
                    "",
                    "");

            assertThat(plan).anyMatch(step -> step.contains("(kind=? AND happened_on>? AND happened_on<?)"));
        }
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
