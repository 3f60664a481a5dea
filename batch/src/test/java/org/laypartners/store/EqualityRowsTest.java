package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.response.EqualityAnswer;
import org.laypartners.response.Quarter;

/** SQLite numbers the rows of most tables in the order in which they come; this one must have no such number. */
class EqualityRowsTest {
    @TempDir
    private Path folder;

    @Test
    void theNumberOfARowIsAllThatPlacesIt() {
        try (TestStore store = new TestStore(folder.resolve("store.db"))) {
            Quarter summer = Quarter.of(LocalDate.of(2026, 8, 1));
            new EqualityAnswers(store.jdbc)
                    .add(IntStream.range(0, 20)
                            .mapToObj(number -> new EqualityArrival(
                                    new EqualityAnswer(summer, Map.of("eq_sex", "Female")), Integer.toString(number)))
                            .toList());

            assertThat(store.jdbc.queryForList("select rowid from equality_answer order by rowid", Long.class))
                    .isEqualTo(store.jdbc.queryForList("select id from equality_answer order by id", Long.class));
        }
    }
}
