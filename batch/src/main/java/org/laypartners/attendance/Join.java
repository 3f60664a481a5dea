package org.laypartners.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.laypartners.csv.HeadingText;
import org.laypartners.csv.RowFault;

/**
 * One row of a report: a stay of one person, or several stays that the tool has added up.
 *
 * @param length the cell that says how long; empty where the report has none
 * @param between from the first join to the last leave; empty when unknown
 * @param fault why the row cannot be read as a row
 */
record Join(
        long number,
        long line,
        String name,
        String email,
        String length,
        Optional<Span> between,
        Optional<RowFault> fault) {
    private static final long MINUTE = 60;

    /** The time in the meeting, in seconds. */
    OptionalLong seconds() {
        return StayLength.seconds(length);
    }

    boolean isReadable() {
        return fault.isEmpty() && seconds().isPresent() && !(name.isBlank() && email.isBlank());
    }

    /** When the person was there: known when the length leaves no room for a rejoin in between. */
    Optional<Span> stay() {
        return between.filter(span -> Math.abs(span.seconds() - seconds().orElse(0)) <= MINUTE);
    }

    /** Whose join it is. Two people may share a name or an email, but hardly both. */
    List<String> person() {
        return person(name, email);
    }

    static List<String> person(String name, String email) {
        return List.of(HeadingText.fold(name), email.strip().toLowerCase(Locale.ROOT));
    }

    /** Where the row stands, never whose it is. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
