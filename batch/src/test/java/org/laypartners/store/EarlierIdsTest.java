package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.store.TestStore.NOON;
import static org.laypartners.store.TestStore.feedback;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.erasure.ErasedAgain;
import org.laypartners.response.Feedback;
import org.laypartners.response.ResponseId;

/** An answer that a version before kept under another id is the same answer. */
class EarlierIdsTest {
    @TempDir
    private Path folder;

    private TestStore store;

    @BeforeEach
    void open() {
        store = new TestStore(folder.resolve("store.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void itIsNotCountedTwiceAndGoesOnUnderThatId() {
        save(ready("old"));

        assertThat(save(ready("new", "older", "old"))).isEqualTo(new Tally(0, 0, 1, 0));
        assertThat(keys()).containsExactly("old");
    }

    @Test
    void aLaterVersionOfItReplacesIt() {
        save(ready("old"));

        Tally tally = save(ReadyResponse.of(
                received(feedback("new", NOON.plusDays(1), 2)), Set.of(new ResponseId("feedback", "old"))));

        assertThat(tally).isEqualTo(new Tally(0, 1, 0, 0));
        assertThat(keys()).containsExactly("old");
    }

    @Test
    void oneThatIsNewIsKeptUnderItsOwnId() {
        assertThat(save(ready("new", "old"))).isEqualTo(new Tally(1, 0, 0, 0));
        assertThat(save(ready("new", "old"))).isEqualTo(new Tally(0, 0, 1, 0));
        assertThat(keys()).containsExactly("new");
    }

    @Test
    void oneThatWasErasedUnderThatIdDoesNotComeBack() {
        store.jdbc.update("insert into erased_response (form, response_key) values ('feedback', 'old')");

        assertThat(save(ready("new", "old"))).isEqualTo(new Tally(0, 0, 1, 0));
        assertThat(keys()).isEmpty();
        assertThat(isErasedAgain("new", "old"))
                .as("the archive is to lose it too")
                .isTrue();
        assertThat(isErasedAgain("new", "another")).isFalse();
    }

    private boolean isErasedAgain(String key, String earlier) {
        return new ErasedAgain(store.jdbc, store.responses)
                .in(Stream.of(
                        new ErasedAgain.Returned(feedback(key, NOON, 4), Set.of(new ResponseId("feedback", earlier)))))
                .isPresent();
    }

    private Tally save(ReadyResponse ready) {
        return store.transaction().execute(status -> store.responses.save(List.of(ready)));
    }

    private List<String> keys() {
        try (Stream<Feedback> all = store.responses.feedback()) {
            return all.map(feedback -> feedback.id().key()).toList();
        }
    }

    private static ReadyResponse ready(String key, String... earlier) {
        return ReadyResponse.of(
                received(feedback(key, NOON, 4)),
                Set.copyOf(Stream.of(earlier)
                        .map(id -> new ResponseId("feedback", id))
                        .toList()));
    }

    private static Received received(Feedback feedback) {
        return new Received(feedback, "f".repeat(64), 2, NOON, false);
    }
}
