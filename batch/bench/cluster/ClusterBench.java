import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.laypartners.LayPartners;
import org.laypartners.cluster.TestBroker;
import org.laypartners.store.PostgresServer;
import org.laypartners.store.PostgresStore;
import org.laypartners.store.PostgresTime;

/**
 * Takes invented answers of several Trusts in: in one process, by one worker, by two. Says the time on the clock and the processor time of
 * the Java processes and of PostgreSQL, and fails if one way does not store what another does.
 *
 * <p>Arguments: files, rows in each, rows in a range, kilobytes up to which a file goes to one worker whole, rounds.
 */
public final class ClusterBench {
    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"), "lay-partners-cluster-bench");

    public static void main(String[] words) throws Exception {
        int[] numbers = Arrays.stream(words).mapToInt(Integer::parseInt).toArray();
        deleteAll();
        List<Path> files = files(numbers[0], numbers[1]);
        System.out.printf("%d files of %d rows, %d KB each%n", numbers[0], numbers[1], Files.size(files.get(0)) / 1024);
        long rows = -1;
        for (int round = 0; round < numbers[4]; round++) {
            for (int workers = 0; workers <= 2; workers++) {
                long stored = measure(files, workers, numbers[2], numbers[3]);
                if (rows >= 0 && stored != rows) {
                    throw new AssertionError("stored " + stored + " responses, not " + rows);
                }
                rows = stored;
            }
        }
        deleteAll();
        System.exit(0);
    }

    private static long measure(List<Path> files, int workers, int range, int whole) throws Exception {
        PostgresStore store = PostgresServer.freshStore();
        Path data = Files.createDirectories(FOLDER.resolve("data" + System.nanoTime()));
        try (TestBroker broker = TestBroker.start()) {
            List<String> settings = List.of(
                    "--profile=" + (workers == 0 ? "postgres" : "cluster"),
                    "--spring.datasource.url=" + store.url(),
                    "--spring.datasource.username=" + store.user(),
                    "--lay-partners.cluster.broker-url=" + broker.url(),
                    "--lay-partners.cluster.rows=" + range,
                    "--lay-partners.cluster.whole-file-kilobytes=" + whole);
            // The tables are made, and the workers wait, before the clock starts.
            process(data, "publish", settings).waitFor();
            List<Process> helping = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                helping.add(process(data, "worker", settings));
            }
            TimeUnit.SECONDS.sleep(workers == 0 ? 0 : 8);
            double before = cpu(helping);
            double server = PostgresTime.seconds(store);
            long start = System.nanoTime();
            List<String> words = new ArrayList<>(settings);
            files.forEach(file -> words.add(file.toString()));
            Process manager = process(data, "import", words);
            double managers = 0;
            while (!manager.waitFor(50, TimeUnit.MILLISECONDS)) {
                managers = Math.max(managers, cpu(List.of(manager)));
            }
            double wall = (System.nanoTime() - start) / 1e9;
            double java = managers + cpu(helping) - before;
            for (Process worker : helping) {
                worker.destroy();
                worker.waitFor();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-12s exit %d  wall %6.1f s  java cpu %6.1f s (manager %5.1f)  postgres cpu %6.1f s%n",
                    workers == 0 ? "one process" : workers + " worker" + (workers == 1 ? "" : "s"),
                    manager.exitValue(),
                    wall,
                    java,
                    managers,
                    PostgresTime.seconds(store) - server);
            return count(store);
        }
    }

    private static Process process(Path data, String command, List<String> more) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LayPartners.class.getName(),
                command,
                "--data",
                data.toString()));
        words.addAll(more);
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("said.txt").toFile())
                .start();
    }

    private static double cpu(List<Process> processes) {
        return processes.stream()
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .mapToLong(time -> time.toMillis())
                        .sum()
                / 1000.0;
    }

    private static long count(PostgresStore store) throws Exception {
        try (Connection connection = DriverManager.getConnection(store.url(), store.user(), "");
                ResultSet row = connection.createStatement().executeQuery("select count(*) from response")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Answers of lay partners as Microsoft Forms exports them, about 330 bytes a row, of several Trusts. */
    private static List<Path> files(int number, int rows) throws IOException {
        List<String> example = Files.readAllLines(Path.of("batch/examples/inbox/Lay partner feedback(1-40).csv"));
        String answers = example.get(1).split(",", 4)[3];
        DateTimeFormatter time = DateTimeFormatter.ofPattern("M/d/yy H:mm:ss");
        LocalDateTime first = LocalDateTime.of(2024, 1, 1, 8, 0);
        List<Path> files = new ArrayList<>();
        for (int file = 0; file < number; file++) {
            StringBuilder text = new StringBuilder(example.get(0)).append('\n');
            for (int row = 0; row < rows; row++) {
                String sent = first.plusMinutes(row % 900_000).format(time);
                text.append((long) file * rows + row + 1).append(',').append(sent).append(',').append(sent);
                text.append(',').append(answers).append('\n');
            }
            Path path = Files.createDirectories(FOLDER.resolve("exports")).resolve("trust-" + file + ".csv");
            Files.writeString(path, text, StandardCharsets.UTF_8);
            Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2026-03-01T09:00:00Z")));
            files.add(path);
        }
        return files;
    }

    private static void deleteAll() throws IOException {
        if (Files.exists(FOLDER)) {
            Files.walkFileTree(FOLDER, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException fault) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
