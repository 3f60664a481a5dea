package org.laypartners.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.store.TestDatabase;
import org.laypartners.store.TestStore;

class RefusedRowsTest {
    @TempDir
    private Path folder;

    private TestStore store;

    @BeforeEach
    void open() {
        store = new TestStore(TestDatabase.SQLITE, folder.resolve("store.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Of thousands that say the same, each would else be held against all. */
    @ParameterizedTest
    @ValueSource(strings = {RefusedRows.ADD, RefusedRows.MENDED + "(?)"})
    void aRowIsHeldAgainstThoseAloneThatCameBackMended(String question) {
        assertThat(plan(question)).anyMatch(step -> step.endsWith("(fingerprint=? AND mended_on>?)"));
    }

    /** Of a file with thousands of them, each that comes back would else be sought among all. */
    @ParameterizedTest
    @ValueSource(strings = {RefusedRows.MEND_NAMED, RefusedRows.MEND_ALIKE})
    void aRowThatComesBackIsFoundByItsNumber(String question) {
        assertThat(plan(question))
                .anyMatch(step -> step.endsWith("(sha256=? AND definitions=? AND row_number=?)"))
                .noneMatch(step -> step.startsWith("SCAN refused_row"));
    }

    /** Else all that were ever refused are sorted each night. */
    @Test
    void theHistoryIsReadInTheOrderOfTheIndex() {
        assertThat(plan(RefusalHistory.MARKED)).noneMatch(step -> step.contains("TEMP B-TREE FOR ORDER BY"));
    }

    private List<String> plan(String question) {
        List<String> plan = new ArrayList<>();
        store.jdbc.query("explain query plan " + question, row -> {
            plan.add(row.getString("detail"));
        });
        return plan;
    }
}
