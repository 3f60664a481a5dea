package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Feedback;
import org.laypartners.response.QuoteDecision;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;
import org.laypartners.response.Told;

/** What a night reads, held against looking through every row. */
class ToldLatelyTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final LocalDateTime LATELY = LocalDateTime.of(2025, 10, 1, 0, 0);
    private static final LocalDateTime LONG_AGO = LATELY.minusMinutes(1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void readsWhatWasToldLately(TestDatabase database) {
        try (TestStore store = new TestStore(database, folder.resolve("store.db"))) {
            save(
                    store,
                    feedback("old", LONG_AGO, false),
                    feedback("new", LATELY, false),
                    TestStore.line("old", "Amina Example", LONG_AGO),
                    TestStore.line("new", "Amina Example", LATELY));

            Told told = new ToldLately(store.jdbc).since(FIRST, FIRST, FIRST);

            assertThat(keys(told.feedback())).containsExactly("new");
            assertThat(keys(told.attendance())).containsExactly("new");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConcernIsReadHoweverOldItIs(TestDatabase database) {
        try (TestStore store = new TestStore(database, folder.resolve("store.db"))) {
            Feedback says = TestStore.feedback("says so", "\"fb_raise\":true");
            save(store, feedback("asks", LONG_AGO, true), feedback("does not", LONG_AGO, false), says);

            Told told = new ToldLately(store.jdbc).since(FIRST, FIRST, FIRST);

            assertThat(keys(told.concerns())).containsExactly("asks");
            assertThat(keys(told.feedback())).containsExactly("says so");
        }
    }

    @ParameterizedTest
    @EnumSource
    void oldWordsAreReadWhileSomebodyDecidedAboutThem(TestDatabase database) {
        try (TestStore store = new TestStore(database, folder.resolve("store.db"))) {
            Feedback quoted = feedback("quoted", LONG_AGO, false);
            save(store, quoted, feedback("other", LONG_AGO, false), decision());
            ToldLately lately = new ToldLately(store.jdbc);

            lately.keepQuoted(Set.of(quoted.id()));
            assertThat(keys(lately.since(FIRST, FIRST, FIRST).feedback())).containsExactly("quoted");
            lately.keepQuoted(Set.of());
            store.responses.forgetNotes(Set.of(decision().id()));
            assertThat(keys(lately.since(FIRST, FIRST, FIRST).feedback())).isEmpty();
        }
    }

    /** New rows, later versions of old ones and erased ones, in any order. */
    @ParameterizedTest
    @EnumSource
    void readsWhatAScanOfAllRowsWouldFind(TestDatabase database) {
        Random random = new Random(8);
        try (TestStore store = new TestStore(database, folder.resolve("store.db"))) {
            TreeMap<String, Feedback> all = new TreeMap<>();
            Set<ResponseId> quoted = Set.of(new ResponseId("feedback", "k1"), new ResponseId("feedback", "k2"));
            ToldLately lately = new ToldLately(store.jdbc);
            lately.keepQuoted(quoted);
            for (int change = 0; change < 120; change++) {
                String key = "k" + random.nextInt(40);
                if (random.nextInt(5) == 0) {
                    store.jdbc.update("delete from response where response_key = ?", key);
                    all.remove(key);
                } else {
                    Feedback next =
                            feedback(key, LATELY.plusDays(random.nextInt(60) - 30L), change, random.nextInt(3) == 0);
                    save(store, next);
                    all.put(key, next);
                }
                if (change % 10 == 0) {
                    Told told = lately.since(FIRST, FIRST, FIRST);
                    assertThat(told.feedback())
                            .isEqualTo(all.values().stream()
                                    .filter(one ->
                                            !one.submitted().toLocalDate().isBefore(FIRST) || quoted.contains(one.id()))
                                    .toList());
                    assertThat(told.concerns())
                            .isEqualTo(all.values().stream()
                                    .filter(Feedback::wantsToBeContacted)
                                    .toList());
                }
            }
        }
    }

    /** A look through all rows would cost more each year. */
    @Test
    void goesByIndexAlone() {
        try (TestStore store = new TestStore(folder.resolve("store.db"))) {
            for (String query : List.of(ToldLately.LATELY, ToldLately.LATELY_OR_QUOTED, ToldLately.CONCERNS)) {
                List<String> plan = new ArrayList<>();
                Object[] blanks = query.chars()
                        .filter(sign -> sign == '?')
                        .mapToObj(sign -> "")
                        .toArray();
                store.jdbc.query(
                        "explain query plan " + query,
                        row -> {
                            plan.add(row.getString("detail"));
                        },
                        blanks);
                assertThat(plan)
                        .as(query)
                        .noneMatch(step -> step.matches("SCAN (response|r)( USING INDEX (?!response_concern).*)?"))
                        .noneMatch(step -> step.endsWith("(kind=?)"));
            }
        }
    }

    private static void save(TestStore store, Response... responses) {
        store.responses.save(Stream.of(responses).map(TestStore::received).toList());
    }

    private static Feedback feedback(String key, LocalDateTime sent, boolean asks) {
        return feedback(key, sent, 0, asks);
    }

    private static Feedback feedback(String key, LocalDateTime sent, int change, boolean asks) {
        Answers answers = TestStore.answers("fb_raise", new Answer.YesNo(asks));
        return new Feedback(new ResponseId("feedback", key), sent, TestStore.NOON.plusMinutes(change), answers);
    }

    private static QuoteDecision decision() {
        Answers answers = TestStore.answers("quo_reference", new Answer.Words("Q-0123456789AB"));
        return new QuoteDecision(new ResponseId("quote-decisions", "one"), TestStore.NOON, TestStore.NOON, answers);
    }

    private static List<String> keys(List<? extends Response> responses) {
        return responses.stream().map(response -> response.id().key()).collect(Collectors.toList());
    }
}
