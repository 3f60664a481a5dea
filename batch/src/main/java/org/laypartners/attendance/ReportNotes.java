package org.laypartners.attendance;

import java.util.ArrayList;
import java.util.List;

/** Counts what was odd in a report and says it in words. */
final class ReportNotes {
    private final List<String> notes = new ArrayList<>();

    /** Nothing is said of none. */
    void count(long number, String one, String several) {
        if (number > 0) {
            notes.add(number == 1 ? "1 " + one : number + " " + several);
        }
    }

    List<String> all() {
        return List.copyOf(notes);
    }
}
