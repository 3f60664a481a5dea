package org.laypartners.staff;

import java.util.List;

/**
 * One page of the staff reports.
 *
 * @param id its file name without the ending
 * @param label its name in the navigation
 */
record Report(String id, String label, String title, List<Section> sections) {
    Report {
        sections = List.copyOf(sections);
    }
}
