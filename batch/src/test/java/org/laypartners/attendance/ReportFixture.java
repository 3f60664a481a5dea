package org.laypartners.attendance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.laypartners.csv.Dialect;
import org.laypartners.csv.RawRecord;
import org.laypartners.csv.Records;
import org.laypartners.csv.RescuedRecords;

/** A report among the fixtures, decoded and split in the plainest way. */
final class ReportFixture {
    private static final Path EXPORTS = Path.of("batch/src/test/resources/exports");

    private ReportFixture() {}

    static MeetingReport read(String path) {
        return MeetingReports.read(records(path).iterator());
    }

    static boolean isReport(String path) {
        return MeetingReports.isReport(
                records(path).stream().limit(20).map(RawRecord::cells).toList());
    }

    static Attendee attendee(MeetingReport report, String name) {
        return report.attendees().stream()
                .filter(attendee -> attendee.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<RawRecord> records(String path) {
        return split(text(EXPORTS.resolve(path)), path.startsWith("teams/") ? '\t' : ',');
    }

    static List<RawRecord> split(String text, char delimiter) {
        List<RawRecord> all = new ArrayList<>();
        Dialect dialect = new Dialect(String.valueOf(delimiter), '"', Optional.empty());
        try (Records records = new RescuedRecords(new StringReader(text), dialect, 0)) {
            records.forEachRemaining(all::add);
        }
        return all;
    }

    private static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
            Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
            return new String(bytes, charset).replaceFirst("^\\x{FEFF}", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
