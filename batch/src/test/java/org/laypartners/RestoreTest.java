package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.backup.Switchover;
import org.laypartners.durable.DurableFiles;
import org.laypartners.release.RunLock;

/** The store is damaged or gone, and a copy of it is put back: nothing that staff dropped since is lost. */
class RestoreTest {
    @TempDir
    private static Path before;

    private static Map<String, String> site = Map.of();
    private static Map<String, String> figures = Map.of();

    @TempDir
    private Path folder;

    private Path data = Path.of(".");
    private Trust trust = new Trust(Path.of("."));

    /** The second night's exports came after the last copy was made. */
    @BeforeAll
    static void spendTwoNights() throws IOException {
        Path data = before.resolve("data");
        Trust trust = new Trust(data);
        trust.drop("register.csv", Registers.of("M1"));
        trust.night();
        Asked.dropAll(trust);
        trust.drop("more.csv", Registers.HEADINGS + "M2,Outpatient letters,2026-03-27,LP01,Present\nM3,Nowhere,,,\n");
        trust.night();
        site = Tree.of(data.resolve("public"));
        figures = Tree.of(data.resolve("staff/data"));
    }

    @BeforeEach
    void copyThem() throws IOException {
        data = Copied.tree(before.resolve("data"), folder.resolve("data"));
        trust = new Trust(data);
    }

    @Test
    void aDamagedStoreIsPutRightWithAllThatCameSince() throws IOException {
        damage(data.resolve("store/lay-partners.db"));

        Typed restore = Typed.on(data, "restore");

        assertThat(restore.exit()).as(restore.err()).isZero();
        assertThat(restore.out()).contains("Put back 0001-2026-10-06.db", "of the archive again");
        assertThat(Tree.of(data.resolve("public"))).isEqualTo(site);
        assertThat(Tree.of(data.resolve("staff/data"))).isEqualTo(figures);
        assertThat(data.resolve("backups/before-restore/lay-partners.db")).exists();
    }

    @Test
    void aStoreThatIsGoneIsPutBackAndNightsGoOn() throws IOException {
        DurableFiles.deleteTree(data.resolve("store"));
        Map<String, String> archive = Tree.of(data.resolve("archive"));

        Typed restore = Typed.on(data, "restore", "--no-publish");

        assertThat(restore.exit()).as(restore.err()).isZero();
        assertThat(restore.out()).contains("Run publish to show it.");
        assertThat(Tree.of(data.resolve("archive"))).isEqualTo(archive);
        trust.drop("register again.csv", Registers.of("M1"));
        assertThat(trust.night().out()).contains("register again.csv: Known already.");
        assertThat(Tree.of(data.resolve("public"))).isEqualTo(site);
        assertThat(Tree.of(data.resolve("staff/data"))).isEqualTo(figures);
    }

    /** As a restore leaves it that died right after the older store was in place; a rebuild that died left a whole store. */
    @Test
    void theNextNightFinishesARestoreThatDied() throws IOException {
        Path store = data.resolve("store/lay-partners.db");
        Files.copy(store, data.resolve("store/lay-partners.db.rebuilding"));
        new Switchover(store, data).to(data.resolve("backups/0001-2026-10-06.db"));

        trust.night();

        assertThat(Tree.of(data.resolve("public"))).isEqualTo(site);
        assertThat(Tree.of(data.resolve("staff/data"))).isEqualTo(figures);
        assertThat(DurableFiles.list(data.resolve("store"))).containsExactly(store);
    }

    @Test
    void namesWhatThereIsToPutBack() {
        assertThat(Typed.run("restore", "--list", "--data", data.toString()).out())
                .contains("0001-2026-10-06.db: from before the night of 6 October 2026, ");
    }

    @Test
    void restoresNothingWhileANightIsAtWork() {
        RunLock night = RunLock.take(data).orElseThrow();
        try {
            assertThat(Typed.on(data, "restore").exit()).isEqualTo(3);
        } finally {
            night.close();
        }
    }

    @Test
    void aDamagedCopyIsRefusedAndTheStoreStays() throws IOException {
        damage(data.resolve("backups/0001-2026-10-06.db"));

        Typed restore = Typed.on(data, "restore");

        assertThat(restore.exit()).isEqualTo(1);
        assertThat(restore.err())
                .contains("The present store was left as it is.")
                .doesNotContain("Exception");
        assertThat(trust.night().exit()).isZero();
        assertThat(Tree.of(data.resolve("public"))).isEqualTo(site);
    }

    @Test
    void whoIsForgottenIsInNoCopyAnyMore() throws IOException {
        trust.night();
        assertThat(PersonalBytes.holding(data.resolve("backups"), Asked.EMAIL)).isNotEmpty();

        assertThat(Typed.on(data, "forget", "--email", Asked.EMAIL).exit()).isZero();

        assertThat(PersonalBytes.holding(data, Asked.ZOE)).isEmpty();
        assertThat(Files.exists(data.resolve("backups"))).isFalse();
        trust.night();
        assertThat(PersonalBytes.holding(data, Asked.ZOE)).isEmpty();
    }

    private static void damage(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[60_000]), 8_192);
        }
    }
}
