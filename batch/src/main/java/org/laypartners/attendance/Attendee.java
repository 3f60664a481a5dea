package org.laypartners.attendance;

import java.util.Optional;
import org.laypartners.csv.RowFault;

/**
 * One person in one session, all joins made one.
 *
 * @param number the number of the first of their rows, as a spreadsheet shows it
 * @param line the line of the file on which that row starts
 * @param name as the tool showed it; a phone number where somebody dialled in
 * @param minutes whole minutes in the meeting; the cell as it was when it cannot be read, for the form to refuse
 * @param spans minutes since the session's start, such as {@code 0-35 41-60}; empty when unknown
 * @param fault why the row cannot be read as a row; empty when it can
 */
public record Attendee(
        long number, long line, String name, String email, String minutes, String spans, Optional<RowFault> fault) {
    /** Where the person stands in the file, never who it is. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
