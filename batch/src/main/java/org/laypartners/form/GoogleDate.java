package org.laypartners.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The answer to a question for a date, which Google writes in two ways: the form's download as 2026-06-27 always, its Sheet as
 * the Sheet's language has it, 27/06/2026 in British English.
 */
final class GoogleDate {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([-/.])\\d{1,2}\\1\\d{4}");
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    private GoogleDate() {}

    /** The date that a cell is; empty where it is none, or nothing tells which number is the day. */
    static Optional<LocalDate> of(String cell, DayOrder order) {
        String text = cell.strip();
        return DATE.matcher(text).matches() && MomentText.read(text, order) instanceof Moment.At at
                ? Optional.of(at.time().toLocalDate())
                : Optional.empty();
    }

    static String asInTheSheet(LocalDate date) {
        return date.format(BRITISH);
    }

    static String asInTheDownload(LocalDate date) {
        return date.toString();
    }
}
