package org.laypartners.example;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns that Microsoft Forms puts before the questions of a form that does not ask who answers. */
final class MicrosoftCsv {
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/yy H:mm:ss", Locale.ROOT);

    private MicrosoftCsv() {}

    static Table table(Collection<String> questions) {
        List<String> headings =
                new ArrayList<>(List.of("ID", "Start time", "Completion time", "Email", "Name", "Last modified time"));
        headings.addAll(questions);
        return new Table(headings);
    }

    /** Fills in who and when. */
    static void stamp(Map<String, String> cells, int id, LocalDateTime sent, int minutesTaken) {
        cells.put("ID", Integer.toString(id));
        cells.put("Start time", sent.minusMinutes(minutesTaken).format(AMERICAN));
        cells.put("Completion time", sent.format(AMERICAN));
        cells.put("Email", "anonymous");
    }
}
