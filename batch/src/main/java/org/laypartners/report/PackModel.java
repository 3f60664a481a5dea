package org.laypartners.report;

import java.util.List;
import java.util.Map;

/** Reports for paper, as the template {@code staff/pack.ftl} wants them. */
final class PackModel {
    /** A table of more pages than this fills is read on a screen. */
    private static final int MOST_ROWS = 50;

    private PackModel() {}

    static Map<String, Object> of(Frame frame, Pack pack) {
        return Map.of(
                "title",
                pack.title(),
                "site",
                frame.site(),
                "trust",
                frame.trust(),
                "made",
                "Made on " + Words.day(frame.day()) + ".",
                "personal",
                pack.personal(),
                "reports",
                pack.reports().stream().map(PackModel::report).toList());
    }

    private static Map<String, Object> report(Report report) {
        List<Map<String, Object>> sections = report.sections().stream()
                .filter(section -> !section.is(Section.Use.ON_SCREEN_ONLY))
                .map(section -> section.named(report.id() + "-" + section.id()))
                .map(section -> PageModel.section(report, section, MOST_ROWS))
                .toList();
        return Map.of("id", report.id(), "title", report.title(), "sections", sections);
    }
}
