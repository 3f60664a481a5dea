package org.laypartners.report;

import java.util.List;

/**
 * One page of the reports.
 *
 * @param id its file name without the ending
 * @param label its name in the navigation
 * @param parent the id of the page it belongs to; empty for one that stands in the navigation itself
 * @param personal whether it holds personal data, and must say so
 */
public record Report(String id, String label, String title, String parent, boolean personal, List<Section> sections) {
    public Report {
        sections = List.copyOf(sections);
    }

    /** A page in the navigation, for staff only. */
    public Report(String id, String label, String title, List<Section> sections) {
        this(id, label, title, "", true, sections);
    }

    /** A page below this one, which links to it. */
    public Report below(String name, String heading, List<Section> parts) {
        return new Report(name, heading, heading, id, personal, parts);
    }

    boolean hasTables() {
        return sections.stream().anyMatch(section -> section.table().isPresent());
    }

    public boolean isInNavigation() {
        return parent.isEmpty();
    }
}
