package org.laypartners.report;

import java.util.function.Supplier;

/**
 * A page that says nothing of the night it is written in. So it is written again only when something in it changes, and else
 * taken over from the release before.
 *
 * @param id its file name without the ending
 * @param madeFrom stands for all that the page shows: the same text means the same page
 * @param report makes it; asked only where it must be written
 */
public record LastingReport(String id, String madeFrom, Supplier<Report> report) {
    /** A report that is at hand, and is not written again while it shows the same. */
    public static LastingReport of(Report report) {
        return new LastingReport(report.id(), ReportPrint.of(report), () -> report);
    }
}
