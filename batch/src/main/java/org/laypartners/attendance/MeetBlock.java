package org.laypartners.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.laypartners.csv.HeadingText;
import org.laypartners.csv.RawRecord;

/**
 * The lines about the meeting above a Google Meet report: a key and a value in two cells, or in one ({@code Created on
 * 2025-09-03 14:00}), or a row of keys over a row of values.
 */
final class MeetBlock {
    /** More lines than these stand over no report. */
    static final int LONGEST = 10;

    private static final Pattern LINE = Pattern.compile(
            "\\W*(?<key>meeting (?:code|title|name|id|date)|title|date|(?:created|started|ended)(?: on| at)?"
                    + "|(?:meeting )?(?:start|end) time|duration|organi[sz]er)(?: ?: ?| |$)(?<value>.*)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> KEYS = Set.of("meeting title", "meeting code", "start time", "date");

    private final Map<String, String> values = new HashMap<>();

    MeetBlock(List<RawRecord> rows) {
        if (isTable(rows)) {
            ReportTable table = new ReportTable(rows.get(0));
            for (String key : ReportTable.headings(rows.get(0))) {
                values.put(key, table.cell(rows.get(1), key));
            }
        } else {
            rows.forEach(this::line);
        }
    }

    static boolean fits(List<RawRecord> rows) {
        return isTable(rows)
                || rows.stream().allMatch(row -> LINE.matcher(first(row)).matches());
    }

    private static boolean isTable(List<RawRecord> rows) {
        return rows.size() == 2
                && ReportTable.headings(rows.get(0)).stream()
                                .filter(KEYS::contains)
                                .count()
                        > 1;
    }

    private static String first(RawRecord row) {
        return row.cells().get(0);
    }

    private void line(RawRecord row) {
        Matcher line = LINE.matcher(first(row));
        if (line.matches()) {
            String rest =
                    row.cells().stream().skip(1).filter(cell -> !cell.isBlank()).collect(Collectors.joining(", "));
            String value = (line.group("value") + " " + rest).strip();
            values.putIfAbsent(HeadingText.fold(line.group("key")), value);
        }
    }

    String title() {
        return value("meeting title", "title", "meeting name");
    }

    /** Date and time, or the date alone; empty when the lines name none. */
    String start() {
        String start = value("meeting start time", "start time", "started on", "started at", "started");
        String date = value("date", "meeting date");
        if (!start.isEmpty()) {
            boolean whole = date.isEmpty()
                    || ClockTime.read(start).filter(ClockTime::hasDate).isPresent();
            return whole ? start : date + " " + start;
        }
        String created = value("created on", "created at", "created");
        return date.isEmpty() ? created : date;
    }

    String end() {
        return value("meeting end time", "end time", "ended on", "ended at", "ended");
    }

    private String value(String... keys) {
        for (String key : keys) {
            String value = values.getOrDefault(key, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
