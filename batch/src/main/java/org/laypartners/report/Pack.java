package org.laypartners.report;

import java.util.List;

/**
 * Reports that are printed together, as one document.
 *
 * @param description one sentence on what it holds
 */
public record Pack(String title, String description, List<Report> reports) {
    public Pack {
        reports = List.copyOf(reports);
    }

    boolean personal() {
        return reports.stream().anyMatch(Report::personal);
    }
}
