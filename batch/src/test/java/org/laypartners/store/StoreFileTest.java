package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.laypartners.store.TestStore.NOON;
import static org.laypartners.store.TestStore.feedback;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.journal.NightLedger;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class StoreFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a store? #1 100%").resolve("lay partners.db");
    }

    @Test
    void onlyTheOwnerMayReadTheStoreAndItsLog() throws Exception {
        try (TestStore store = new TestStore(file)) {
            store.responses.save(List.of(TestStore.received(feedback("1", NOON, 2))));

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                    .isEqualTo("rwx------");
            try (Stream<Path> files = Files.list(file.getParent())) {
                assertThat(files.toList())
                        .hasSizeGreaterThan(1)
                        .allSatisfy(
                                each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void theFolderAboveStaysOpenToTheWebServer() throws Exception {
        Path data = folder.resolve("data");

        StoreFile.open(data.resolve("store").resolve("lay-partners.db")).close();

        assertThat(Files.getPosixFilePermissions(data))
                .isEqualTo(Files.getPosixFilePermissions(Files.createDirectory(folder.resolve("other"))));
    }

    @Test
    void everyConnectionHasTheSettingsThatKeepDataSafe() {
        try (TestStore store = new TestStore(file)) {
            Map<String, String> settings = Map.of(
                    "journal_mode", "wal",
                    "page_size", "8192",
                    "synchronous", "2",
                    "busy_timeout", "30000",
                    "foreign_keys", "1",
                    "temp_store", "2",
                    "secure_delete", "1");
            settings.forEach((name, value) -> assertThat(store.jdbc.queryForObject("pragma " + name, String.class))
                    .as(name)
                    .isEqualTo(value));
        }
    }

    @Test
    void aTransactionThatReadsFirstMayAlwaysWrite() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try (TestStore store = new TestStore(file)) {
            CountDownLatch started = new CountDownLatch(2);
            List<Future<?>> writers = Stream.of("1", "2")
                    .<Future<?>>map(key -> both.submit(() -> {
                        started.countDown();
                        started.await();
                        store.transaction()
                                .executeWithoutResult(status ->
                                        store.responses.save(List.of(TestStore.received(feedback(key, NOON, 2)))));
                        return key;
                    }))
                    .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
            try (var all = store.responses.feedback()) {
                assertThat(all).hasSize(2);
            }
        } finally {
            both.shutdown();
        }
    }

    @Test
    void canBeReadWhileANightIsInAWrite() {
        try (TestStore store = new TestStore(file)) {
            store.transaction().executeWithoutResult(night -> {
                store.responses.save(List.of(TestStore.received(feedback("1", NOON, 2))));
                try (HikariDataSource reader = StoreFile.openToRead(file)) {
                    assertThat(new NightLedger(new JdbcTemplate(reader)).recent(5))
                            .isEmpty();
                }
            });
        }
    }

    @Test
    void whoOpensItToReadCannotWrite() {
        new TestStore(file).close();
        try (HikariDataSource reader = StoreFile.openToRead(file)) {
            assertThatThrownBy(() -> new NightLedger(new JdbcTemplate(reader)).begin(NOON.toLocalDate(), NOON))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whoOpensItToReadMakesNoStore() {
        assertThatThrownBy(() -> StoreFile.openToRead(file)).isInstanceOf(StoreException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatIsNoStoreGivesAPlainSentence() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Dear team, please find attached the minutes.".repeat(200), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> StoreFile.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("may be damaged");
    }

    @Test
    void aStoreDamagedInTheMiddleIsNotUsed() throws Exception {
        damage();

        assertThatThrownBy(() -> StoreFile.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("may be damaged");
    }

    /** A hole in the file makes it large and takes no room. */
    @Test
    void aLargeStoreIsOpenedAtOnceAndItsDamageSaidWhereItIsUsed() throws Exception {
        damage();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength((1L << 30) + 4096);
        }

        try (HikariDataSource store = StoreFile.open(file)) {
            assertThatThrownBy(() -> new JdbcTemplate(store).queryForList("select * from response"))
                    .satisfies(fault -> assertThat(StoreFaults.inWords(List.of(fault, fault.getCause())))
                            .contains("The store is damaged. Put back a good copy of it with restore."));
        }
    }

    private void damage() throws IOException {
        try (TestStore store = new TestStore(file)) {
            store.responses.save(Stream.iterate(1, number -> number + 1)
                    .limit(5_000)
                    .map(number -> TestStore.received(feedback("n" + number, NOON, 2)))
                    .toList());
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = bytes.length() / 8192 * 4096; at < bytes.length(); at += 4096) {
                bytes.seek(at);
                bytes.write(new byte[] {0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55});
            }
        }
    }

    @Test
    void aFolderWhereTheFileShouldBeGivesAPlainSentence() throws Exception {
        Files.createDirectories(file);

        assertThatThrownBy(() -> StoreFile.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be written to");
    }
}
