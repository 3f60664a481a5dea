import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.laypartners.LayPartners;
import org.laypartners.store.PostgresServer;
import org.laypartners.store.PostgresStore;
import org.laypartners.store.PostgresTime;

/**
 * Takes exports in by the program, each into a fresh PostgreSQL on this machine, twice: the second time every answer is there
 * already, in a file written later. Says the processor time of the program and of the server (Linux only).
 */
public final class PostgresBench {
    private PostgresBench() {}

    /** @param words exports of lay partner feedback */
    public static void main(String[] words) throws Exception {
        for (String word : words) {
            PostgresStore store = PostgresServer.freshStore();
            Path folder = Files.createTempDirectory("postgres-bench");
            Files.createDirectory(folder.resolve("data"));
            Path later = folder.resolve("later.csv");
            Files.copy(Path.of(word), later);
            Files.write(later, System.lineSeparator().getBytes(), java.nio.file.StandardOpenOption.APPEND);
            takeIn(store, folder, "new", Path.of(word));
            takeIn(store, folder, "again", later);
        }
        System.exit(0);
    }

    private static void takeIn(PostgresStore store, Path folder, String what, Path export) throws Exception {
        double server = PostgresTime.seconds(store);
        long start = System.nanoTime();
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LayPartners.class.getName(),
                        "import",
                        export.toString(),
                        "--data",
                        folder.resolve("data").toString(),
                        "--spring.profiles.active=postgres",
                        "--spring.datasource.url=" + store.url(),
                        "--spring.datasource.username=" + store.user())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        double own = 0;
        while (!program.waitFor(20, TimeUnit.MILLISECONDS)) {
            own = Math.max(
                    own, program.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: exit %d, program %.1f s, server %.1f s, on the clock %.1f s | %s%n",
                what,
                program.exitValue(),
                own,
                PostgresTime.seconds(store) - server,
                wall,
                last(Files.readAllLines(folder.resolve("said.txt"))));
    }

    private static String last(List<String> lines) {
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
