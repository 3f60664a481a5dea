package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.store.TestStore.NOON;
import static org.laypartners.store.TestStore.feedback;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Feedback;
import org.laypartners.response.Response;

/** One row after another on SQLite, COPY and a merge on PostgreSQL: the same comes of the same rows. */
class ArrivalsTest extends OnBothDatabases {
    @Test
    void sortsNewChangedOlderAndRepeatedRowsOfOneBatch() {
        save(feedback("1", NOON, 3), feedback("2", NOON, 3), feedback("3", NOON, 3), feedback("4", NOON, 3));

        Tally tally = save(
                feedback("1", NOON, 3),
                feedback("2", NOON, NOON.plusDays(1), 4),
                feedback("3", NOON, NOON.minusDays(1), 5),
                feedback("5", NOON, 2),
                feedback("5", NOON, NOON.plusDays(1), 1),
                feedback("4", NOON, NOON.plusDays(2), 1),
                feedback("4", NOON, NOON.plusDays(1), 2));

        assertThat(tally).isEqualTo(new Tally(1, 3, 3, 0));
        assertThat(ratings()).isEqualTo(Map.of("1", 3, "2", 4, "3", 3, "4", 1, "5", 1));
    }

    @Test
    void keepsEveryLetterOfOddWords() {
        List<String> odd = List.of(
                "a\tb",
                "a\\tb",
                "\\.",
                "\\N",
                "a\r\nb\rc\n",
                "\"said\\\"",
                "  ",
                "caf\u00e9 \ud83d\ude00 \u2028",
                "\u0001");
        save(IntStream.range(0, odd.size())
                .mapToObj(i -> feedback(Integer.toString(i), odd.get(i)))
                .toArray(Feedback[]::new));

        try (Stream<Feedback> all = store.responses.feedback()) {
            assertThat(all.map(each -> each.answers().words("fb_q_best").orElseThrow()))
                    .containsExactlyElementsOf(odd);
        }
    }

    @Test
    void keepsEveryLetterOfLongWordsToo() {
        // Whichever way the text before it is cut, one of these has a letter of two halves on the border.
        List<String> faces = List.of("\ud83d\ude00".repeat(70_000), "x" + "\ud83d\ude00".repeat(70_000));
        faces.forEach(words -> save(feedback(Integer.toString(words.length()), words)));

        try (Stream<Feedback> all = store.responses.feedback()) {
            assertThat(all.map(each -> each.answers().words("fb_q_best").orElseThrow())
                            .toList()
                            .equals(faces))
                    .isTrue();
        }
    }

    @Test
    void storesWithoutATransactionOfTheCallersToo() {
        Tally tally = store.responses.save(List.of(received(feedback("1", NOON, 3)), received(feedback("2", NOON, 4))));

        assertThat(tally).isEqualTo(new Tally(2, 0, 0, 0));
        assertThat(ratings()).isEqualTo(Map.of("1", 3, "2", 4));
    }

    @Test
    void leavesNothingOfABatchThatIsRolledBack() {
        save(feedback("1", NOON, 3));
        store.transaction().executeWithoutResult(status -> {
            store.responses.save(
                    List.of(received(feedback("1", NOON, NOON.plusDays(1), 5)), received(feedback("2", NOON, 4))));
            status.setRollbackOnly();
        });

        assertThat(ratings()).isEqualTo(Map.of("1", 3));
        assertThat(save(feedback("3", NOON, 1)))
                .as("nothing of it waits to come in with the next")
                .isEqualTo(new Tally(1, 0, 0, 0));
        assertThat(ratings()).isEqualTo(Map.of("1", 3, "3", 1));
    }

    @Test
    void doesNotBringBackWhatAPersonHadErased() {
        store.jdbc.update("insert into erased_response (form, response_key) values ('feedback', '1')");

        assertThat(save(feedback("1", NOON, 3), feedback("2", NOON, 3))).isEqualTo(new Tally(1, 0, 1, 0));
        assertThat(ratings()).isEqualTo(Map.of("2", 3));
    }

    @Test
    void keepsTwoFormsOfOneNumberApartWithinOneBatchToo() {
        String number = "microsoft-forms:1@2025-09-04";

        assertThat(save(feedback(number, NOON, 3), feedback(number, NOON.plusHours(2), 5)))
                .isEqualTo(new Tally(2, 0, 0, 0));
    }

    private Tally save(Response... responses) {
        List<ReadyResponse> batch =
                Stream.of(responses).map(ArrivalsTest::received).toList();
        return store.transaction().execute(status -> store.responses.save(batch));
    }

    private static ReadyResponse received(Response response) {
        return TestStore.received(response);
    }

    private Map<String, Integer> ratings() {
        try (Stream<Feedback> all = store.responses.feedback()) {
            return all.collect(Collectors.toMap(
                    each -> each.id().key(),
                    each -> each.answers().rating("c01").orElseThrow()));
        }
    }
}
