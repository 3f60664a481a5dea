package org.laypartners.form;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.laypartners.export.Column;
import org.laypartners.export.Export;
import org.laypartners.export.ExportFormat;
import org.laypartners.export.Row;

/** Whether a file writes 4/9 for 4 September or for 9 April. Decided once for a whole file, never by a guess. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing in the file tells, or its dates contradict each other. */
    UNKNOWN;

    /** How a CSV that comes straight from Microsoft Forms writes times: month first, whatever the language. */
    private static final Pattern MICROSOFT_DOWNLOAD =
            Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2} \\d{1,2}:\\d{2}:\\d{2}");

    /** Walks the file and asks every date cell; a date that is valid only one way decides. */
    static DayOrder of(Export export, List<Column> dates) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        boolean microsoft = export.format() == ExportFormat.MICROSOFT_FORMS;
        try (Stream<Row> rows = export.rows()) {
            Iterator<Row> each = rows.filter(row -> row.fault().isEmpty()).iterator();
            while (each.hasNext()) {
                Row row = each.next();
                for (Column column : dates) {
                    String cell = row.cells().get(column.index()).strip();
                    DayOrder evidence = MomentText.evidence(cell);
                    dayFirst |= evidence == DAY_FIRST;
                    monthFirst |= evidence == MONTH_FIRST
                            || (microsoft && MICROSOFT_DOWNLOAD.matcher(cell).matches());
                }
            }
        }
        if (dayFirst == monthFirst) {
            return UNKNOWN;
        }
        return dayFirst ? DAY_FIRST : MONTH_FIRST;
    }
}
