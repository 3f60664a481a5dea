package org.laypartners.export;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.attendance.Attendee;
import org.laypartners.attendance.MeetingReport;
import org.laypartners.attendance.MeetingReports;
import org.laypartners.csv.Records;

/**
 * A report of a meeting as a table: one row for each person, under headings of our own. Who was there fits in memory, so
 * the report is read once.
 */
record MeetingExport(
        Path file, String encoding, Optional<String> delimiter, List<String> tolerated, MeetingReport report)
        implements Export {
    private static final List<String> HEADINGS = List.of(
            "Meeting title",
            "Meeting start",
            "Length of the meeting in minutes",
            "Name in the meeting",
            "Email in the meeting",
            "Minutes in the meeting",
            "Minutes since the start");

    MeetingExport {
        tolerated = List.copyOf(tolerated);
    }

    /** @throws UncheckedIOException when the file cannot be read */
    static MeetingExport of(
            Path file, String encoding, Optional<String> delimiter, List<String> tolerated, Records records) {
        MeetingReport report = MeetingReports.read(records);
        List<String> all = new ArrayList<>(tolerated);
        all.addAll(report.tolerated());
        return new MeetingExport(file, encoding, delimiter, all, report);
    }

    @Override
    public ExportFormat format() {
        return switch (report.tool()) {
            case TEAMS -> ExportFormat.TEAMS;
            case ZOOM -> ExportFormat.ZOOM;
            case MEET -> ExportFormat.MEET;
        };
    }

    @Override
    public int headerRows() {
        return 1;
    }

    @Override
    public boolean isMended() {
        return false;
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        HEADINGS.forEach(
                heading -> columns.add(new Column(columns.size(), heading, Vendor.role(ExportFormat.TABLE, heading))));
        return columns;
    }

    @Override
    public long rowCount() {
        return report.attendees().size();
    }

    @Override
    public long leftOut() {
        return 0;
    }

    /** All who were there. */
    @Override
    public List<String> naming() {
        return HEADINGS.stream().filter(heading -> heading.startsWith("Name")).toList();
    }

    @Override
    public Stream<Row> rows() {
        return report.attendees().stream().map(this::row);
    }

    private Row row(Attendee attendee) {
        return new Row(
                attendee.number(),
                attendee.line(),
                List.of(
                        report.title(),
                        report.start(),
                        report.length(),
                        attendee.name(),
                        attendee.email(),
                        attendee.minutes(),
                        attendee.spans()),
                attendee.fault());
    }

    /** Never who was there. */
    @Override
    public String toString() {
        return "report of a meeting";
    }
}
