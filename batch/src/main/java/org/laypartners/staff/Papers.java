package org.laypartners.staff;

import java.util.Comparator;
import java.util.List;
import org.laypartners.measure.Meeting;
import org.laypartners.measure.Period;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;

/** Papers that came too late to read. */
final class Papers {
    private final List<Meeting> meetings;
    private final Period period;

    Papers(List<Meeting> meetings, Period period) {
        this.meetings = meetings;
        this.period = period;
    }

    Section section() {
        String heading = "Papers sent late";
        Section section = Section.of(
                "late-papers",
                heading,
                "Late is less than " + Meeting.PAPERS_AHEAD
                        + " working days before the meeting, so that there is a working week to read them. Bank holidays"
                        + " in England do not count as working days.");
        return section.withRows(
                        "Meetings with late papers from " + period.inWords() + ", newest first",
                        List.of(
                                Column.of("Project"),
                                Column.of("Meeting on"),
                                Column.of("Papers sent on"),
                                Column.of("Working days before")),
                        meetings.stream()
                                .filter(meeting -> !meeting.cancelled() && meeting.papersLate())
                                .sorted(Comparator.comparing(Meeting::date).reversed())
                                .map(meeting -> List.of(
                                        Field.of(meeting.project()),
                                        Field.of(meeting.date()),
                                        Field.of(meeting.papersSent(), ""),
                                        Field.of(meeting.papersAhead(), "")))
                                .toList())
                .orElseGet(() -> Section.of("late-papers", heading, "No papers were written down as late."));
    }
}
