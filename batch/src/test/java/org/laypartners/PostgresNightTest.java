package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.store.PostgresServer;
import org.laypartners.store.PostgresStore;

/** Nights of a Trust whose store lies in PostgreSQL: the same files give the same site and reports, byte for byte. */
class PostgresNightTest {
    private static final List<String> SETTINGS = List.of(
            "spring.profiles.active",
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password");

    @TempDir
    private Path folder;

    private PostgresStore store = new PostgresStore("", "", "");

    @BeforeEach
    void makeADatabase() {
        store = PostgresServer.freshStore();
    }

    @AfterEach
    void forgetTheSettings() {
        SETTINGS.forEach(System::clearProperty);
    }

    @Test
    void aNightOnTheExamplesGivesTheSameSiteAndReports() throws IOException {
        Path file = Spent.theDemo(folder.resolve("file"));
        Path shared = folder.resolve("shared");

        Copied.tree(
                Path.of("batch/examples/inbox"), Files.createDirectories(shared).resolve("inbox"));

        Typed night =
                Typed.run("nightly", "--data", shared.toString(), "--date", "2026-10-06", profile(), url(), user());

        assertThat(night.exit()).as(night.err()).isZero();
        assertThat(Tree.of(shared.resolve("public"))).isEqualTo(Tree.of(file.resolve("public")));
        assertThat(Tree.of(shared.resolve("staff"))).isEqualTo(Tree.of(file.resolve("staff")));
        assertThat(shared.resolve("store")).doesNotExist();
    }

    @Test
    void theDemoPutsNobodyInTheRealStore() {
        Typed demo = Typed.run("demo", "--data", folder.resolve("demo").toString(), profile(), url(), user());

        assertThat(demo.exit()).isEqualTo(2);
        assertThat(demo.err()).contains("its store is the real one", "Run it without the profile.");
        assertThat(folder.resolve("demo")).doesNotExist();
    }

    @Test
    void aNightKilledWhileItTakesAFileInIsPutRight() throws IOException, InterruptedException, SQLException {
        Path undisturbed = Spent.aNightOnThoseAsked(folder.resolve("undisturbed"));
        useTheDatabase();
        Trust killed = new Trust(folder.resolve("killed"));
        killed.night();
        Asked.dropAll(killed);

        killAtTheFirstRow(killed.data());
        assertThat(killed.data().resolve("inbox")).isNotEmptyDirectory();
        killed.night();

        assertThat(Tree.of(killed.data().resolve("public"))).isEqualTo(Tree.of(undisturbed.resolve("public")));
        assertThat(Tree.of(killed.data().resolve("staff"))).isEqualTo(Tree.of(undisturbed.resolve("staff")));
        assertThat(number("select count(*) from batch_job_execution where status = 'STARTED'"))
                .isZero();
    }

    @Test
    void whoIsForgottenIsNowhereInIt() throws IOException {
        Path data = folder.resolve("data");
        useTheDatabase();
        Trust trust = new Trust(data);
        Asked.dropAll(trust);
        trust.night();

        Typed forget = Typed.on(data, "forget", "--email", Asked.EMAIL);

        assertThat(forget.exit()).as(forget.err()).isZero();
        assertThat(PersonalBytes.holding(data, Asked.ZOE)).isEmpty();
        assertThat(Typed.on(data, "forget", "--email", Asked.EMAIL).out())
                .contains("Nothing is held about that person.");
    }

    @Test
    void aRunOnAnotherMachineIsKeptAwayWhileOneHoldsTheStore() throws IOException {
        useTheDatabase();
        new Trust(folder.resolve("one")).drop("register.csv", Registers.of("M1"));
        try (PostgresStore.Lock other = store.lock().orElseThrow()) {
            Typed night = Typed.on(folder.resolve("one"), "nightly");

            assertThat(night.exit()).isEqualTo(3);
            assertThat(night.err()).contains("Another run is at work on the shared store.");
            other.check();
        }
        assertThat(folder.resolve("one/inbox/register.csv")).exists();
        assertThat(Typed.on(folder.resolve("one"), "nightly").exit()).isZero();
    }

    @Test
    void twoMachinesWorkOnOneStoreInTurnAndStatusLooksAtIt() throws IOException {
        useTheDatabase();
        Trust one = new Trust(folder.resolve("one"));
        one.drop("register.csv", Registers.of("M1"));
        one.night();
        Trust two = new Trust(folder.resolve("two"));
        two.drop("again.csv", Registers.of("M1"));

        assertThat(two.night().out()).contains("again.csv: Known already.");
        assertThat(Typed.run("status", "--data", one.data().toString()).out())
                .contains("Live: release 2026-10-06-1.", "Night of 6 October 2026: Released.");
    }

    @Test
    void aDatabaseThatDoesNotAnswerGivesAClearSentence() {
        Typed night = Typed.run(
                "nightly",
                "--data",
                folder.resolve("data").toString(),
                profile(),
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none",
                user());

        assertThat(night.exit()).isEqualTo(1);
        assertThat(night.err())
                .contains("The database does not answer")
                .doesNotContain("Exception")
                .doesNotContain("127.0.0.1");
    }

    @Test
    void aMissingSettingIsNamed() {
        Typed night = Typed.run("nightly", "--data", folder.resolve("data").toString(), profile());

        assertThat(night.exit()).isEqualTo(2);
        assertThat(night.err()).contains("The profile postgres needs the setting spring.datasource.url.");
    }

    @Test
    void aPasswordOnTheCommandLineIsRefusedAndNotRepeated() {
        Typed night = Typed.run(
                "nightly",
                "--data",
                folder.resolve("data").toString(),
                profile(),
                "--spring.datasource.password=geheim");

        assertThat(night.exit()).isEqualTo(2);
        assertThat(night.err()).contains("is a secret").doesNotContain("geheim");
        assertThat(Files.exists(folder.resolve("data"))).isFalse();
    }

    /** Somebody who holds the table stops the night at the first row that it writes; there it is killed. */
    private void killAtTheFirstRow(Path data) throws IOException, InterruptedException, SQLException {
        try (Connection holder = connection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table response in exclusive mode");
            Started night = Started.on(data, "nightly", profile(), url(), user());
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
            while (night.isAlive()
                    && System.nanoTime() < end
                    && number("select count(*) from pg_locks where not granted") == 0) {
                Thread.sleep(20);
            }
            assertThat(night.isAlive()).as(night.said()).isTrue();
            night.kill();
            assertThat(number("select count(*) from batch_job_execution where status = 'STARTED'"))
                    .isPositive();
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(store.url(), store.user(), "");
    }

    private void useTheDatabase() {
        System.setProperty("spring.profiles.active", "postgres");
        System.setProperty("spring.datasource.url", store.url());
        System.setProperty("spring.datasource.username", store.user());
    }

    private static String profile() {
        return "--spring.profiles.active=postgres";
    }

    private String url() {
        return "--spring.datasource.url=" + store.url();
    }

    private String user() {
        return "--spring.datasource.username=" + store.user();
    }
}
