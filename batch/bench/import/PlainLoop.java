package org.laypartners.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.laypartners.export.ExportLimits;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.export.Row;
import org.laypartners.form.FormReading;
import org.laypartners.form.Forms;
import org.laypartners.form.Option;
import org.laypartners.form.Outcome;
import org.laypartners.form.Recognition;
import org.laypartners.response.Response;

/**
 * What anyone would write by hand: Commons CSV, the program's own validation, and one prepared upsert in batches of 1,000
 * into the same table of the same store. It looks nothing up, keeps no page of the file and cannot go on where it died.
 */
public final class PlainLoop {
    private static final int ROWS_AT_A_TIME = 1_000;
    private static final String UPSERT = """
            insert into response (form, response_key, kind, happened_on, submitted, modified, answers, fingerprint,
                                  file, file_row, mended, written, first_file)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (form, response_key) do update set
                kind = excluded.kind, happened_on = excluded.happened_on, submitted = excluded.submitted,
                modified = excluded.modified, fingerprint = excluded.fingerprint, answers = excluded.answers,
                file = excluded.file, file_row = excluded.file_row, mended = excluded.mended,
                written = excluded.written
            """;
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 10, 1, 6, 0);
    private static final String FILE = "0".repeat(16);

    private final FormReading form;

    private PlainLoop(FormReading form) {
        this.form = form;
    }

    /** @param words the export; then an empty store that the program made, or nothing: then nothing is kept */
    public static void main(String[] words) throws IOException, SQLException {
        Path export = Path.of(words[0]);
        PlainLoop loop = new PlainLoop(form(export));
        long rows = words.length == 1 ? loop.read(export, (row, response) -> {}) : loop.store(export, Path.of(words[1]));
        System.out.println(rows + " rows accepted");
    }

    /** How the program reads the form, told by the first rows alone: this loop reads the export once. */
    private static FormReading form(Path export) throws IOException {
        Path start = Files.createTempFile("first-rows", ".csv");
        try (Stream<String> lines = Files.lines(export)) {
            Files.write(start, (Iterable<String>) lines.limit(200)::iterator);
        }
        List<Option> projects = Stream.of(
                        "Outpatient letters", "Food on the wards", "Finding your way at St Mary's",
                        "Calling for advice in early pregnancy")
                .map(Option::of)
                .toList();
        Forms forms = Forms.load(Path.of("batch/forms"), Map.of("projects", projects, "interests", projects));
        Reading.Opened opened = (Reading.Opened) Exports.open(start, ExportLimits.DEFAULTS, forms::asks);
        Recognition form = forms.recognise(opened.export(), WRITTEN, Set.of());
        Files.delete(start);
        return ((Recognition.Recognised) form).reading();
    }

    private interface Writer {
        void write(long row, Response response) throws SQLException;
    }

    private long read(Path export, Writer writer) throws IOException, SQLException {
        long accepted = 0;
        try (Reader text = Files.newBufferedReader(export, StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.builder().setReader(text).setFormat(CSVFormat.RFC4180).get()) {
            for (CSVRecord row : rows) {
                Row cells = new Row(row.getRecordNumber(), 0, row.toList(), Optional.empty());
                if (row.getRecordNumber() > 1 && form.read(cells) instanceof Outcome.Accepted taken) {
                    accepted++;
                    writer.write(row.getRecordNumber(), taken.response());
                }
            }
        }
        return accepted;
    }

    private long store(Path export, Path file) throws IOException, SQLException {
        try (HikariDataSource store = StoreFile.open(file)) {
            try (Connection connection = store.getConnection();
                    PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
                connection.setAutoCommit(false);
                long accepted = read(export, (row, response) -> {
                    bind(upsert, row, response);
                    upsert.addBatch();
                    if (row % ROWS_AT_A_TIME == 0) {
                        upsert.executeBatch();
                        connection.commit();
                    }
                });
                upsert.executeBatch();
                connection.commit();
                return accepted;
            }
        }
    }

    private static void bind(PreparedStatement upsert, long row, Response response) throws SQLException {
        upsert.setString(1, response.id().form());
        upsert.setString(2, response.id().key());
        upsert.setString(3, response.getClass().getSimpleName());
        upsert.setString(4, response.submitted().toLocalDate().toString());
        upsert.setString(5, response.submitted().toString());
        upsert.setString(6, response.modified().toString());
        upsert.setString(7, AnswersJson.write(response.answers()));
        upsert.setString(8, AnswersJson.fingerprint(response.answers()));
        upsert.setString(9, FILE);
        upsert.setLong(10, row);
        upsert.setInt(11, 0);
        upsert.setString(12, WRITTEN.toString());
        upsert.setString(13, FILE);
    }
}
