package org.laypartners.attendance;

import java.util.Iterator;
import java.util.List;
import org.laypartners.csv.RawRecord;
import org.laypartners.csv.UnreadableFile;

/** Reads what Microsoft Teams, Zoom and Google Meet tell of a meeting. */
public final class MeetingReports {
    /** Far above any meeting of lay partners; a public webinar holds a tenth of it. */
    static final int MOST_JOINS = 20_000;

    /** How many rows are looked at to tell a report. */
    public static final int FIRST_ROWS = 20;

    /** How much of a row is looked at to tell a report. */
    private static final int CELLS_SEEN = 1_000;

    private static final int CHARACTERS_SEEN = 1_000;

    private MeetingReports() {}

    /** As much of one of the first rows as it takes to tell a report: they are held together, and may be of any length. */
    public static List<String> seen(List<String> cells) {
        return cells.stream()
                .limit(CELLS_SEEN)
                .map(cell -> cell.length() > CHARACTERS_SEEN ? cell.substring(0, CHARACTERS_SEEN) : cell)
                .toList();
    }

    /**
     * Whether the first rows (up to 20) are those of a report of a meeting. Only rows that head something count: a
     * form's export may have any of the words in an answer.
     */
    public static boolean isReport(List<List<String>> firstRows) {
        List<RawRecord> rows = ReportRows.first(firstRows);
        return TeamsEvents.fits(rows) || TeamsReport.fits(rows) || ZoomReport.fits(rows) || MeetReport.fits(rows);
    }

    /**
     * Reads all rows, in order.
     *
     * @throws UnreadableFile when the report is not in English, its format is not known, it tells no date, or it names
     *     nobody or more than 20,000 joins
     */
    public static MeetingReport read(Iterator<RawRecord> rows) {
        List<RawRecord> all = ReportRows.all(rows);
        MeetingReport report = vendor(all);
        if (report.joins() > MOST_JOINS) {
            throw ReportRefusal.TOO_LONG.because();
        }
        return report;
    }

    private static MeetingReport vendor(List<RawRecord> rows) {
        if (TeamsEvents.fits(rows)) {
            return TeamsEvents.read(rows);
        }
        if (TeamsReport.fits(rows)) {
            return TeamsReport.read(rows);
        }
        if (ZoomReport.fits(rows)) {
            return ZoomReport.read(rows);
        }
        if (MeetReport.fits(rows)) {
            return MeetReport.read(rows);
        }
        throw ReportRefusal.UNKNOWN_FORMAT.because();
    }
}
