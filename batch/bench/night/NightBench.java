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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.store.PostgresServer;
import org.laypartners.store.PostgresStore;
import org.laypartners.store.PostgresTime;

/**
 * A night with 1,000 new answers over a store of many, old ones or ones that were sent lately: processor seconds of each
 * stage, and peak memory. See README.md beside it.
 */
class NightBench {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);
    private static final LocalDate NEXT_QUARTER = LocalDate.of(2027, 1, 1);
    private static final int NEW_ROWS = 1_000;
    private static final int ROWS_IN_A_FILE = 100_000;
    /** With no factor in common with the number of examples, so that each project gets each of them. */
    private static final int PROJECTS = 53;
    /** About as many of the answers sent lately keep what the example says of being quoted. */
    private static final long MAY_BE_QUOTED = 2_000;
    private static final String HEAP = System.getProperty("heap", "1g");
    private static final int OUT_OF_MEMORY = 3;
    private static final String INBOX = "batch/examples/inbox";
    private static final String A_PROJECT = "site-content/projects/food-on-the-wards.md";
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

    private static final String SENT_IN_A_FILE =
            "strftime('%Y-%m-%dT%H:%M:%S', '" + DAY + "', '-' || (n * 94608000 / ?) || ' seconds')";
    private static final String SENT_IN_POSTGRES = "to_char(timestamp '" + DAY
            + "' - make_interval(secs => n * 94608000 / ?), 'YYYY-MM-DD\"T\"HH24:MI:SS')";

    /**
     * The examples' feedback again, the oldest first, as evenly over the 1,095 days (94,608,000 seconds) before the day as it
     * goes. The last mark is how many rounds of the examples lie between two in which people may be quoted.
     */
    private static final String FILL_LATELY = """
            with recursive copy(n) as (select ? union all select n - 1 from copy where n > 1),
            example as (select r.*, row_number() over (order by response_key) - 1 as place,
                    %2$s ->> 'fb_project' as project, coalesce(%2$s ->> 'fb_consent_quote', '') as consent
                    from response r where kind = 'Feedback'),
            examples(number) as (select count(*) from example),
            late as (select example.*, n, n / number as round, %1$s as sent
                    from copy cross join examples join example on place = n %% number)
            insert into response (%3$s)
            select form, 'lately-' || n || '-' || response_key, kind, substr(sent, 1, 10), sent, sent,
                replace(replace(replace(answers, '"fb_raise":true', '"fb_raise":false'),
                    '"fb_project":"' || project || '"', '"fb_project":"Invented project ' || (n %% %4$d) || '"'),
                    '"fb_consent_quote":"' || consent || '"',
                    '"fb_consent_quote":"' || case when round %% ? = 0 then consent else 'No' end || '"'),
                fingerprint, file, file_row, written, mended, first_file, 1 from late
            """;

    private static final String COLUMNS = "form, response_key, kind, happened_on, submitted, modified, answers, fingerprint, file,"
            + " file_row, written, mended, first_file, searched";

    public static void main(String[] words) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(words[0]), "night-bench");
        boolean postgres = List.of(words).contains("postgres");
        boolean lately = List.of(words).contains("lately");
        Path home = home(folder);
        if (lately) {
            addProjects(home);
        }
        List<Long> sizes = Stream.of(words)
                .skip(1)
                .filter(word -> !List.of("postgres", "lately").contains(word))
                .map(Long::valueOf)
                .toList();
        for (long size : sizes) {
            String over = "== " + size + (lately ? " responses sent lately" : " old responses");
            Path data = folder.resolve("data");
            try {
                measure(home, data, postgres ? Optional.of(PostgresServer.freshStore()) : Optional.empty(), size, lately, over);
            } catch (IllegalStateException failed) {
                System.out.println(over + "; " + failed.getMessage());
            }
            delete(data);
        }
        delete(folder);
        System.exit(0);
    }

    /** The examples' night, then the rows, then a night that finds them, and so on. Says what each took but the first. */
    private static void measure(
            Path home, Path data, Optional<PostgresStore> server, long size, boolean lately, String over) throws Exception {
        Files.createDirectories(data.resolve("inbox"));
        try (Stream<Path> files = Files.list(Path.of(INBOX))) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve("inbox").resolve(file.getFileName()));
            }
        }
        night(home, data, server, DAY);
        if (server.isPresent()) {
            fill(server.get(), size, lately);
        } else {
            fill(data.resolve("store/lay-partners.db"), size, lately);
        }
        fillArchive(data.resolve("archive/2016"), size);
        LocalDate day = DAY.plusDays(1);
        System.out.println(over + "; the first night after they came");
        night(home, data, server, day).forEach(System.out::println);
        if (lately) {
            day = day.plusDays(1);
            System.out.println(over + "; a night with nothing new");
            night(home, data, server, day).forEach(System.out::println);
        }
        writeNew(data.resolve("inbox/New answers.csv"));
        System.out.println(over + "; the night with new answers");
        night(home, data, server, day.plusDays(1)).forEach(System.out::println);
        if (lately) {
            System.out.println(over + "; the first night of the next quarter");
            night(home, data, server, NEXT_QUARTER).forEach(System.out::println);
        }
    }

    private static void fill(Path store, long size, boolean lately) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement plain = connection.createStatement();
                PreparedStatement fill = connection.prepareStatement(lately
                        ? FILL_LATELY.formatted(SENT_IN_A_FILE, "answers", COLUMNS, PROJECTS)
                        : FILL.formatted(YEARS_BEFORE_IN_A_FILE, COLUMNS))) {
            plain.execute("pragma synchronous = off");
            plain.execute("pragma cache_size = -400000");
            fill(fill, size, lately);
            plain.execute("pragma wal_checkpoint(truncate)");
        }
    }

    private static void fill(PostgresStore store, long size, boolean lately) throws SQLException {
        try (Connection connection = DriverManager.getConnection(store.url(), store.user(), "");
                Statement plain = connection.createStatement();
                PreparedStatement fill = connection.prepareStatement(lately
                        ? FILL_LATELY.formatted(SENT_IN_POSTGRES, "answers::json", COLUMNS, PROJECTS)
                        : FILL.formatted(YEARS_BEFORE_IN_POSTGRES, COLUMNS))) {
            fill(fill, size, lately);
            // As the server does by itself within minutes.
            plain.execute("vacuum analyze");
            plain.execute("checkpoint");
        }
    }

    private static void fill(PreparedStatement fill, long size, boolean lately) throws SQLException {
        if (size > 0) {
            fill.setLong(1, size);
            fill.setLong(2, size);
            if (lately) {
                fill.setLong(3, Math.max(1, size / MAY_BE_QUOTED));
            }
            fill.executeUpdate();
        }
    }

    /** As many bytes as the rows would have come in, 100,000 rows a file. */
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
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + HEAP,
                // Or it would go on as long as it can with next to nothing free.
                "-XX:+ExitOnOutOfMemoryError",
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
        int end = night.waitFor();
        if (end != 0) {
            throw new IllegalStateException("the night of " + day + " failed"
                    + (end == OUT_OF_MEMORY ? ": it ran out of memory in a heap of " + HEAP : ""));
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

    /** With no names that it goes by beside its title: no two projects may share one. */
    private static void addProjects(Path home) throws IOException {
        String text = Files.readString(Path.of(A_PROJECT)).replaceAll("(?m)^names=.*\\R", "");
        for (int number = 0; number < PROJECTS; number++) {
            Files.writeString(
                    home.resolve("site-content/projects/invented-" + number + ".md"),
                    text.replaceFirst("(?m)^title=.*$", "title=Invented project " + number));
        }
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
