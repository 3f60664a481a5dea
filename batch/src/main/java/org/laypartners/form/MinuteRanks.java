package org.laypartners.form;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.laypartners.export.Export;
import org.laypartners.export.Row;

/**
 * Tells answers of the same minute apart in an export that does not number them: by their order, which every later export
 * of the form repeats.
 */
final class MinuteRanks {
    static final MinuteRanks NONE = new MinuteRanks();

    private final Map<Long, Integer> later = new HashMap<>();

    private MinuteRanks() {}

    /** Walks the export once. */
    static MinuteRanks of(Export export, VendorTimes.Reader times) {
        MinuteRanks ranks = new MinuteRanks();
        Map<LocalDateTime, Integer> seen = new HashMap<>();
        try (Stream<Row> rows = export.rows()) {
            Iterator<Row> each = rows.filter(row -> row.fault().isEmpty()).iterator();
            while (each.hasNext()) {
                Row row = each.next();
                LocalDateTime minute =
                        times.read(row, new ArrayList<>()).submitted().truncatedTo(ChronoUnit.MINUTES);
                int rank = seen.merge(minute, 1, Integer::sum);
                if (rank > 1) {
                    ranks.later.put(row.number(), rank);
                }
            }
        }
        return ranks;
    }

    /** From 1. */
    int of(Row row) {
        return later.getOrDefault(row.number(), 1);
    }
}
