package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedRowsTest {
    @TempDir
    private Path folder;

    /** Of thousands that say the same, each would else be held against all. */
    @ParameterizedTest
    @ValueSource(strings = {RefusedRows.MARK, RefusedRows.MENDED + "(?)"})
    void aRowIsHeldAgainstThoseAloneThatCameBackMended(String question) {
        try (TestStore store = new TestStore(TestDatabase.SQLITE, folder.resolve("store.db"))) {
            List<String> plan = new ArrayList<>();
            store.jdbc.query("explain query plan " + question, row -> {
                plan.add(row.getString("detail"));
            });

            assertThat(plan).anyMatch(step -> step.endsWith("(fingerprint=? AND mended_on>?)"));
        }
    }
}
