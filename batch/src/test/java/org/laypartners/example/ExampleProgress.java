package org.laypartners.example;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.laypartners.measure.Applicant;
import org.laypartners.response.ExpressionOfInterest;

/** The workbook "Who is where", filled in by staff and saved as CSV: most people have had a reply, some late. */
final class ExampleProgress {
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    /** Nobody fills in what has not happened yet: the demo's day is 6 October 2026. */
    private static final LocalDate LAST = LocalDate.of(2026, 9, 25);
    /** Those who asked last still wait. */
    private static final int WAITING = 9;

    private final Map<String, String> ask;
    private final List<ExpressionOfInterest> expressions;

    ExampleProgress(Map<String, String> ask, List<ExpressionOfInterest> expressions) {
        this.ask = ask;
        this.expressions = List.copyOf(expressions);
    }

    Table table() {
        Table table = new Table(List.copyOf(ask.values()));
        for (int i = 0; i < expressions.size() - WAITING; i++) {
            table.add(row(i, expressions.get(i)));
        }
        return table;
    }

    private Map<String, String> row(int i, ExpressionOfInterest expression) {
        Map<String, String> cells = new LinkedHashMap<>();
        LocalDate asked = expression.submitted().toLocalDate();
        put(cells, "prg_reference", Applicant.reference(expression));
        put(cells, "prg_name", expression.name());
        day(cells, "prg_talked", asked.plusDays(3 + i * 5 % 17));
        if (i % 7 == 6) {
            day(cells, "prg_not_taken_forward", asked.plusDays(30));
        } else if (i % 5 != 4) {
            day(cells, "prg_induction", asked.plusDays(40));
            day(cells, "prg_active", asked.plusDays(60));
            if (i % 11 == 3) {
                day(cells, "prg_paused", asked.plusDays(120));
            } else if (i % 11 == 8) {
                day(cells, "prg_left", asked.plusDays(150));
            }
        }
        return cells;
    }

    private void day(Map<String, String> cells, String question, LocalDate day) {
        if (!day.isAfter(LAST)) {
            put(cells, question, day.format(BRITISH));
        }
    }

    private void put(Map<String, String> cells, String question, String text) {
        cells.put(ask.getOrDefault(question, question), text);
    }
}
