package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What PostgreSQL does otherwise unless it is told. */
class PostgresStoreTest {
    @Test
    void everyTextIsSortedByItsBytes() {
        try (TestStore store = new TestStore(TestDatabase.POSTGRES, Path.of("unused"))) {
            assertThat(store.jdbc.queryForList(
                            "select table_name || '.' || column_name from information_schema.columns"
                                    + " where table_schema = current_schema() and data_type = 'text'"
                                    + " and collation_name is distinct from 'C'",
                            String.class))
                    .isEmpty();
            store.responses.save(List.of(
                    TestStore.received(TestStore.feedback("b", TestStore.NOON, 1)),
                    TestStore.received(TestStore.feedback("B", TestStore.NOON, 1)),
                    TestStore.received(TestStore.feedback("a", TestStore.NOON, 1)),
                    TestStore.received(TestStore.feedback("_", TestStore.NOON, 1))));
            assertThat(store.responses.feedback().map(feedback -> feedback.id().key()))
                    .containsExactly("B", "_", "a", "b");
        }
    }

    @Test
    void oneRunAtATimeHoldsIt() {
        PostgresStore store = PostgresServer.freshStore();
        try (PostgresStore.Lock first = store.lock().orElseThrow()) {
            first.check();
            assertThat(store.lock()).isEmpty();
        }
        for (int run = 0; run < 100; run++) {
            Optional<PostgresStore.Lock> next = store.lock();
            assertThat(next).as("run %d", run).isPresent();
            next.get().close();
        }
    }

    @Test
    void aRunThatLostItsConnectionHoldsItNoMore() {
        PostgresStore store = PostgresServer.freshStore();
        try (PostgresStore.Lock lost = store.lock().orElseThrow();
                var other = store.open()) {
            new JdbcTemplate(other)
                    .queryForList("select pg_terminate_backend(pid, 10000) from pg_locks where locktype = 'advisory'"
                            + " and database = (select oid from pg_database where datname = current_database())");

            assertThatThrownBy(lost::check)
                    .isInstanceOf(StoreException.class)
                    .hasMessage("The connection to the database was lost, so another run may have begun.");
            assertThat(store.lock()).isPresent();
        }
    }

    @Test
    void whoOpensItToReadCannotWrite() {
        PostgresStore place = PostgresServer.freshStore();
        try (var store = place.openToRead()) {
            assertThatThrownBy(() -> new JdbcTemplate(store).execute("create table t (a text)"))
                    .hasMessageContaining("read-only");
        }
    }

    @Test
    void itNeverPrintsWhereOrWhoItIs() {
        assertThat(new PostgresStore("jdbc:postgresql://db/lay", "nightly", "geheim"))
                .hasToString("PostgresStore");
    }
}
