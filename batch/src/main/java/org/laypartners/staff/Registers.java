package org.laypartners.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.laypartners.measure.Meeting;
import org.laypartners.measure.Period;
import org.laypartners.measure.Project;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;

/** Meetings that should be in a register and are not, or stand there without saying who came. */
final class Registers {
    private final List<List<Field>> missing = new ArrayList<>();

    Registers(StaffMaterial material, Period period, List<Meeting> meetings) {
        Set<List<String>> known = meetings.stream()
                .map(meeting -> key(meeting.project(), meeting.date()))
                .collect(Collectors.toSet());
        for (Project project : material.projects()) {
            project.meetings().stream()
                    .filter(day -> period.holds(day) && day.isBefore(material.day()))
                    .filter(day -> !known.contains(key(project.title(), day)))
                    .forEach(day -> add(project.title(), day, "It stands on the project's page, and in no register."));
        }
        meetings.stream()
                .filter(meeting -> period.holds(meeting.date()) && !meeting.cancelled() && meeting.unmarked() > 0)
                .forEach(meeting -> add(
                        meeting.project(),
                        meeting.date(),
                        "The register does not say whether " + meeting.unmarked()
                                + (meeting.unmarked() == 1 ? " lay partner" : " lay partners") + " came."));
    }

    private static List<String> key(String project, LocalDate day) {
        return List.of(project, day.toString());
    }

    private void add(String project, LocalDate day, String what) {
        missing.add(List.of(Field.of(project), Field.of(day), Field.of(what)));
    }

    int count() {
        return missing.size();
    }

    Section section() {
        String heading = "Meetings without a register";
        return Section.of(
                        "registers",
                        heading,
                        "Add these to a register and drop it in the inbox: without one, nobody's attendance counts. If a"
                                + " meeting was moved or never held, correct the days on the project's page.")
                .withRows(
                        "What is missing",
                        List.of(Column.of("Project"), Column.of("Meeting on"), Column.of("What is missing")),
                        missing)
                .orElseGet(() -> Section.of("registers", heading, "Every meeting has its register."));
    }
}
