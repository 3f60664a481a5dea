import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.store.PostgresServer;
import org.laypartners.store.PostgresStore;
import org.laypartners.store.PostgresTime;

/**
 * A night with 1,000 new answers over a store of many old ones: processor seconds of each stage, and peak memory. See
 * README.md beside it.
 */
class NightBench {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);
    private static final int NEW_ROWS = 1_000;
    private static final int ROWS_IN_A_FILE = 100_000;
    private static final String INBOX = "batch/examples/inbox";
    private static final String TO_REPEAT = "How is it going (Responses) - Form responses 1.csv";

    private static final String YEARS_BEFORE_IN_A_FILE = "date(happened_on, '-' || (2 + n % 20) || ' years')";
    private static final String YEARS_BEFORE_IN_POSTGRES =
            "(happened_on::date - make_interval(years => 2 + n % 20))::date::text";

    /** The examples' answers and lines again, 2 to 21 years older, and with no concern left open. */
    private static final String FILL = """
            with recursive copy(n) as (select 1 union all select n + 1 from copy where n < ?),
            old as (select r.*, 'old-' || n || '-' || response_key as old_key, %s as old_day
                    from copy cross join response r where kind in ('Feedback', 'Attendance') and response_key not like 'old-%%')
            insert into response (%s)
            select form, old_key, kind, old_day, old_day || substr(submitted, 11), old_day || substr(submitted, 11),
                replace(replace(answers, happened_on, old_day), '"fb_raise":true', '"fb_raise":false'),
                fingerprint, file, file_row, written, mended, first_file, 1 from old limit ?
            """;

    private static final String COLUMNS = "form, response_key, kind, happened_on, submitted, modified, answers, fingerprint, file,"
            + " file_row, written, mended, first_file, searched";

    public static void main(String[] words) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(words[0]), "night-bench");
        Path home = home(folder);
        boolean postgres = List.of(words).contains("postgres");
        List<Long> sizes = Stream.of(words)
                .skip(1)
                .filter(word -> !word.equals("postgres"))
                .map(Long::valueOf)
                .toList();
        Map<Long, List<String>> told = new LinkedHashMap<>();
        for (long size : sizes) {
            Path data = folder.resolve("data");
            Optional<PostgresStore> server = postgres ? Optional.of(PostgresServer.freshStore()) : Optional.empty();
            List<String> after = prepare(home, data, server, size);
            told.put(size, night(home, data, server, DAY.plusDays(2)));
            System.out.println("== " + size + " old responses; the first night after they came");
            after.forEach(System.out::println);
            System.out.println("== " + size + " old responses; the night with new answers");
            told.get(size).forEach(System.out::println);
            delete(data);
        }
        delete(folder);
        System.exit(0);
    }

    /**
     * The examples' night, then the old rows, then a night that finds nothing new but them, then new rows to take in.
     *
     * @return what the night took that found the old rows
     */
    private static List<String> prepare(Path home, Path data, Optional<PostgresStore> server, long size) throws Exception {
        Files.createDirectories(data.resolve("inbox"));
        try (Stream<Path> files = Files.list(Path.of(INBOX))) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve("inbox").resolve(file.getFileName()));
            }
        }
        night(home, data, server, DAY);
        if (server.isPresent()) {
            fill(server.get(), size);
        } else {
            fill(data.resolve("store/lay-partners.db"), size);
        }
        fillArchive(data.resolve("archive/2016"), size);
        List<String> after = night(home, data, server, DAY.plusDays(1));
        writeNew(data.resolve("inbox/New answers.csv"));
        return after;
    }

    private static void fill(Path store, long size) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement plain = connection.createStatement();
                PreparedStatement fill =
                        connection.prepareStatement(FILL.formatted(YEARS_BEFORE_IN_A_FILE, COLUMNS))) {
            plain.execute("pragma synchronous = off");
            plain.execute("pragma cache_size = -400000");
            fill.setLong(1, size);
            fill.setLong(2, size);
            fill.executeUpdate();
            plain.execute("pragma wal_checkpoint(truncate)");
        }
    }

    private static void fill(PostgresStore store, long size) throws SQLException {
        try (Connection connection = DriverManager.getConnection(store.url(), store.user(), "");
                Statement plain = connection.createStatement();
                PreparedStatement fill =
                        connection.prepareStatement(FILL.formatted(YEARS_BEFORE_IN_POSTGRES, COLUMNS))) {
            fill.setLong(1, size);
            fill.setLong(2, size);
            fill.executeUpdate();
            // As the server does by itself within minutes.
            plain.execute("vacuum analyze");
            plain.execute("checkpoint");
        }
    }

    /** As many bytes as the old rows would have come in, 100,000 rows a file. */
    private static void fillArchive(Path folder, long size) throws IOException {
        Files.createDirectories(folder);
        byte[] row = "an answer of long ago;".repeat(13).concat("\n").getBytes(StandardCharsets.UTF_8);
        for (int number = 0; number < size / ROWS_IN_A_FILE; number++) {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(folder.resolve("2016-10-06-old-" + number + ".csv")))) {
                for (int i = 0; i < ROWS_IN_A_FILE; i++) {
                    out.write(row);
                }
            }
        }
    }

    /** The rows of an example again, each sent at a moment of its own. */
    private static void writeNew(Path file) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(INBOX, TO_REPEAT), StandardCharsets.UTF_8);
        List<String> fresh = new ArrayList<>(List.of(rows.get(0)));
        List<String> whole = rows.stream().skip(1)
                .filter(row -> !row.contains("Very good") && !row.contains("about a week"))
                .toList();
        for (int i = 0; i < NEW_ROWS; i++) {
            String rest = whole.get(i % whole.size()).substring("dd/mm/yyyy hh:mm:ss".length());
            fresh.add("28/09/2026 %02d:%02d:00".formatted(5 + i / 60, i % 60) + rest);
        }
        Files.write(file, fresh, StandardCharsets.UTF_8);
    }

    /** In a process of its own, cold as each night is. */
    private static List<String> night(Path home, Path data, Optional<PostgresStore> server, LocalDate day)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dlay-partners.settle=0s"));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("lay-partners."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        server.ifPresent(store -> command.addAll(List.of(
                "-Dspring.profiles.active=postgres",
                "-Dspring.datasource.url=" + store.url(),
                "-Dspring.datasource.username=" + store.user())));
        double before = server.isPresent() ? PostgresTime.seconds(server.get()) : 0;
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.laypartners.OneNight",
                home.toString(), data.toString(), day.toString()));
        Process night = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(night.getInputStream(), StandardCharsets.UTF_8))) {
            lines = new ArrayList<>(
                    out.lines().filter(line -> line.startsWith("| ")).toList());
        }
        if (night.waitFor() != 0) {
            throw new IllegalStateException("the night of " + day + " failed");
        }
        if (server.isPresent()) {
            lines.add("| PostgreSQL, CPU seconds | %.2f |".formatted(PostgresTime.seconds(server.get()) - before));
        }
        return lines;
    }

    /** The program's own content and forms, but answers are kept for 100 years. */
    private static Path home(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        for (String part : List.of("site-content", "templates", "jbake.properties", "batch/forms", "batch/reference")) {
            copy(Path.of(part), home.resolve(part));
        }
        try (Stream<Path> forms = Files.list(home.resolve("batch/forms"))) {
            for (Path form : forms.toList()) {
                String text = Files.readString(form);
                Files.writeString(form, text.replaceAll("(?m)^retention-months: .*$", "retention-months: 1200"));
            }
        }
        return home;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            });
        }
    }
}
