package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.durable.DurableFiles;

/** The store is gone, or damaged: nothing is published from what is not there. */
class LostStoreTest {
    @TempDir
    private Path data;

    private Map<String, String> site = Map.of();

    @BeforeEach
    void spendANight() throws IOException {
        Trust trust = new Trust(data);
        trust.drop("register.csv", Registers.of("M1"));
        trust.night();
        site = Tree.of(data.resolve("public"));
    }

    @Test
    void aNightWithoutItsStorePublishesNothingAndSaysWhatToDo() throws IOException {
        DurableFiles.deleteTree(data.resolve("store"));

        Typed night = Typed.on(data, "nightly");

        assertThat(night.exit()).isEqualTo(1);
        assertThat(night.err())
                .contains("is gone, but there are exports in the archive")
                // Whoever left the profile out must not make a second store from the archive.
                .contains("Where it is kept in PostgreSQL, do neither: run this with --profile postgres.")
                .contains("restore", "rebuild");
        assertThat(Tree.of(data.resolve("public"))).isEqualTo(site);
    }

    @Test
    void aNightOnADamagedStorePublishesNothingAndSaysWhatToDo() throws IOException {
        damage();

        Typed night = Typed.on(data, "nightly");

        assertThat(night.exit()).isEqualTo(1);
        assertThat(night.err()).contains("damaged").doesNotContain("Exception");
        assertThat(Tree.of(data.resolve("public"))).isEqualTo(site);
    }

    /** Whoever goes back to the version before must not write into tables that it does not know. */
    @Test
    void aNightOnAStoreOfANewerVersionPublishesNothingAndSaysWhatToDo() throws IOException, SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("store/lay-partners.db"));
                Statement statement = store.createStatement()) {
            statement.execute("""
                    insert into flyway_schema_history select max(installed_rank) + 1, '999', 'a newer step', 'SQL',
                    'V999__a_newer_step.sql', 1, 'somebody', current_timestamp, 1, 1 from flyway_schema_history""");
        }

        Typed night = Typed.on(data, "nightly");

        assertThat(night.exit()).isEqualTo(1);
        assertThat(night.err())
                .contains("most likely a newer one, worked on the store")
                .contains("restore");
        assertThat(Tree.of(data.resolve("public"))).isEqualTo(site);
    }

    @Test
    void statusSaysThatTheStoreIsGone() throws IOException {
        DurableFiles.deleteTree(data.resolve("store"));

        assertThat(status())
                .contains("Live: release 2026-10-06-1.", "is gone, but there are exports in the archive")
                .doesNotContain("No night has run");

        DurableFiles.deleteTree(data.resolve("archive"));

        assertThat(status())
                .contains("There is no store in " + data + ". The next night begins a new one.")
                .doesNotContain("No night has run");
    }

    private String status() {
        return Typed.run("status", "--data", data.toString()).out();
    }

    @Test
    void statusSaysWhatIsLiveThoughTheStoreIsDamaged() throws IOException {
        damage();

        Typed status = Typed.run("status", "--data", data.toString());

        assertThat(status.exit()).isZero();
        assertThat(status.out())
                .contains("Live: release 2026-10-06-1. Published on")
                .contains("The store is damaged.");
    }

    /** As it is between an upgrade of the program and its first night. */
    @Test
    void statusOfAStoreOfAnEarlierVersionTellsOfItsNights() throws SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("store/lay-partners.db"));
                Statement statement = store.createStatement()) {
            statement.execute("drop table refused_row");
        }

        assertThat(Typed.run("status", "--data", data.toString()).out())
                .contains("Night of 6 October 2026: Released.")
                .contains("nobody has mended yet: not known until the next night, which brings the store of an earlier"
                        + " version up to date.")
                .doesNotContain("failing");
    }

    /** From the second page on, so that it can still be told for a store. */
    private void damage() throws IOException {
        try (FileChannel store = FileChannel.open(data.resolve("store/lay-partners.db"), StandardOpenOption.WRITE)) {
            store.write(ByteBuffer.wrap(new byte[120_000]), 8_192);
        }
    }

    @Test
    void statusSendsToRestoreWhateverTheDamage() throws IOException {
        Path store = data.resolve("store/lay-partners.db");
        for (String rubbish : List.of("Dear team, please find attached the minutes.", "")) {
            Files.writeString(store, rubbish);

            assertThat(Typed.run("status", "--data", data.toString()).out())
                    .contains("ut back the last good copy with restore.")
                    .doesNotContain("Move its folder away", "failing");
        }
    }

    @Test
    void aStoreThatIsEmptyIsNotBegunAnew() throws IOException {
        Files.writeString(data.resolve("store/lay-partners.db"), "");

        Typed publish = Typed.on(data, "publish");

        assertThat(publish.exit()).isEqualTo(1);
        assertThat(publish.err()).contains("is empty, but there are exports in the archive");
        assertThat(Tree.of(data.resolve("public"))).isEqualTo(site);
    }
}
