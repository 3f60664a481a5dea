package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.cluster.TestBroker;
import org.laypartners.store.PostgresServer;

/** A night whose rows workers take in, each in a process of its own, one of which dies in the middle of its rows. */
class ClusterNightTest {
    private static final int ROWS = 1_500;
    private static final String WORDS = "Meeting reference,Project,Meeting date,Lay partner,Status\n";
    private static final Instant WRITTEN = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    private Path folder;

    private final TestBroker broker = TestBroker.start();
    private final List<Started> processes = new ArrayList<>();
    private StoreDump one = StoreDump.of(PostgresServer.freshStore());
    private StoreDump many = one;

    @BeforeEach
    void makeDatabases() {
        many = StoreDump.of(PostgresServer.freshStore());
    }

    @AfterEach
    void endAll() throws InterruptedException {
        for (Started process : processes) {
            process.kill();
        }
        broker.close();
    }

    @Test
    void givesTheSameStoreSiteAndReportsAsOneProcess() throws Exception {
        Path alone = inbox("alone");
        Path shared = inbox("shared");
        Started undisturbed = night(alone, settings(one, "postgres"));
        assertThat(undisturbed.end()).as(undisturbed.said()).isZero();

        Started night = night(shared, settings(many, "cluster"));
        assertThat(calls(night))
                .allSatisfy(call -> assertThat(call)
                        .matches("\\{\"step\":\"take in rows\",\"execution\":\\d+} ?[-:A-Za-z0-9_ =]*")
                        .doesNotContain("long", "LP01"));
        try (StoreDump.Held held = many.holdBack("Attendance", one.keyOf("long.csv", 1_150))) {
            Started dies = started(shared, "worker", settings(many, "cluster"));
            held.waitUntilSomebodyIsStuck(dies, night);
            dies.kill();
        }
        assertThat(many.number("select count(*) from cluster_range where done > 0 and done < rows_given"))
                .as("ranges in the middle of which the worker died")
                .isPositive();
        Started second = started(shared, "worker", settings(many, "cluster"));
        Started third = started(shared, "worker", settings(many, "cluster"));

        assertThat(night.end()).as(night.said()).isZero();
        assertThat(many.rows()).isEqualTo(one.rows());
        assertThat(Tree.of(shared.resolve("public"))).isEqualTo(Tree.of(alone.resolve("public")));
        assertThat(Tree.of(shared.resolve("staff"))).isEqualTo(Tree.of(alone.resolve("staff")));
        assertThat(many.number("select count(*) from cluster_range")).isZero();
        assertThat(many.number("select count(*) from batch_step_execution where step_name like 'take in rows:%'"))
                .isGreaterThan(ROWS / 300);
        second.askToEnd();
        third.askToEnd();
        assertThat(second.said()).endsWith("The worker has ended.\n");
        assertThat(third.said()).endsWith("The worker has ended.\n");
        assertThat(second.said() + third.said()).contains("Took in rows of file ");
    }

    /** Nobody is there to help: first not even a broker, then no worker. */
    @Test
    void withoutABrokerItSaysSoAndWithoutWorkersTheManagerDoesTheWork() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path file = Files.writeString(folder.resolve("long.csv"), register(0, ROWS, "Present"));

        Started away = importing(data, file, "tcp://127.0.0.1:1");
        assertThat(away.end()).isEqualTo(1);
        assertThat(away.said())
                .contains("The message broker does not answer.")
                .doesNotContain("Exception", "127.0.0.1");
        Started alone = importing(data, file, broker.url());

        assertThat(alone.end()).as(alone.said()).isZero();
        assertThat(alone.said())
                .contains("No worker came for 1 seconds. The manager takes rows in itself.")
                .contains(ROWS + " rows read");
        assertThat(many.number("select accepted + replaced + unchanged from export_file"))
                .isEqualTo(ROWS);
        assertThat(many.number("select count(*) from response")).isEqualTo(ROWS - ROWS / 100);
    }

    private Started importing(Path data, Path file, String url) throws IOException {
        Started process = Started.on(
                data,
                "import",
                Stream.concat(
                                Stream.of(settings(many, "cluster")),
                                Stream.of(
                                        "--lay-partners.cluster.broker-url=" + url,
                                        "--lay-partners.cluster.still=1s",
                                        file.toString()))
                        .toArray(String[]::new));
        processes.add(process);
        return process;
    }

    /** What lies on the queue while no worker is there. */
    private List<String> calls(Started night) throws Exception {
        List<String> calls = List.of();
        while (calls.isEmpty() && night.isAlive()) {
            Thread.sleep(20);
            calls = broker.waiting();
        }
        assertThat(calls).as(night.said()).isNotEmpty();
        return calls;
    }

    private Started night(Path data, String... settings) throws IOException {
        Started process = Started.on(data, "nightly", settings);
        processes.add(process);
        return process;
    }

    private Started started(Path data, String command, String... settings) throws IOException {
        Started process = Started.plainly(data, command, settings);
        processes.add(process);
        return process;
    }

    private String[] settings(StoreDump store, String profile) {
        return new String[] {
            "--profile=" + profile,
            "--spring.datasource.url=" + store.url(),
            "--spring.datasource.username=" + store.user(),
            "--lay-partners.rows-at-a-time=50",
            "--lay-partners.cluster.broker-url=" + broker.url(),
            "--lay-partners.cluster.rows=300",
            "--lay-partners.cluster.whole-file-kilobytes=20",
            "--lay-partners.cluster.silent=2s",
            "--lay-partners.cluster.still=30s",
            "--lay-partners.cluster.look=20ms"
        };
    }

    /** The examples, and files whose rows repeat and contradict each other, within one and between them. */
    private Path inbox(String name) throws IOException {
        Trust trust = new Trust(folder.resolve(name));
        trust.drop("long.csv", register(0, ROWS, "Present").getBytes(StandardCharsets.UTF_8), WRITTEN);
        trust.drop(
                "overlaps-1.csv", register(ROWS - 200, ROWS + 200, "Absent").getBytes(StandardCharsets.UTF_8), WRITTEN);
        trust.drop("overlaps-2.csv", register(ROWS, ROWS + 300, "Apologies").getBytes(StandardCharsets.UTF_8), WRITTEN);
        trust.drop("same-as-long.csv", register(0, ROWS, "Present").getBytes(StandardCharsets.UTF_8), WRITTEN);
        Path inbox = trust.data().resolve("inbox");
        try (Stream<Path> examples = Files.list(Path.of("batch/examples/inbox"))) {
            for (Path example : examples.toList()) {
                Files.copy(example, inbox.resolve(example.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return trust.data();
    }

    /** Each hundredth row says again, and otherwise, what the first one said. */
    private static String register(int first, int last, String status) {
        StringBuilder text = new StringBuilder(WORDS);
        for (int row = first; row < last; row++) {
            boolean repeats = row % 100 == 99;
            text.append('M').append(repeats ? first : row).append(",Outpatient letters,2026-02-27,LP01,");
            text.append(repeats && row % 200 == 99 ? "Apologies" : status).append('\n');
        }
        return text.toString();
    }
}
