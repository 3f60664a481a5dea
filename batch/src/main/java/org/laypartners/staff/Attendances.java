package org.laypartners.staff;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.laypartners.measure.AttendanceRate;
import org.laypartners.measure.AttendanceRates;
import org.laypartners.measure.Period;
import org.laypartners.sheet.Cell;

/** Who comes to meetings, over the last twelve months. */
final class Attendances {
    private final StaffMaterial material;
    private final List<AttendanceRate> rates;
    private final Period period;

    Attendances(StaffMaterial material) {
        this.material = material;
        this.period = Period.lastTwelveMonths(material.day());
        this.rates = new AttendanceRates(material.rule()).byPersonAndProject(material.attendance(), period);
    }

    Report report() {
        return new Report("attendance", "Attendance", "Attendance", List.of(people(), projects()));
    }

    private Section people() {
        if (rates.isEmpty()) {
            return Section.of("people", "By person and project", "No register has been taken in yet.");
        }
        return Section.of(
                        "people",
                        "By person and project",
                        period.inWords() + ". Lay partners agree to come to at least "
                                + material.rule().commitment() + " percent of meetings.",
                        "The fair figure leaves out absences that the Trust caused: access needs not met, and short"
                                + " notice. Meetings that were cancelled count for nobody.",
                        "With fewer than " + material.rule().fewestMeetings() + " meetings there is too little to say.")
                .with(Section.Table.of(
                        List.of(
                                "Lay partner",
                                "Project",
                                "Meetings",
                                "Came",
                                "Percent",
                                "Missed because of the Trust",
                                "Fair percent",
                                "Commitment"),
                        rates.stream().map(Attendances::row).toList()));
    }

    private static List<Cell> row(AttendanceRate rate) {
        return List.of(
                Cell.of(rate.partner()),
                Cell.of(rate.project()),
                Cell.of(rate.eligible()),
                Cell.of(rate.attended()),
                Cells.number(rate.raw()),
                Cell.of(rate.excused()),
                Cells.number(rate.fair()),
                Cell.of(rate.verdict().words()));
    }

    private Section projects() {
        List<List<Cell>> rows = rates.stream()
                .collect(Collectors.groupingBy(AttendanceRate::project, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(project -> List.of(
                        Cell.of(project.getKey()),
                        Cell.of(project.getValue().size()),
                        Cell.of(with(project.getValue(), AttendanceRate.Verdict.MEETS)),
                        Cell.of(with(project.getValue(), AttendanceRate.Verdict.BELOW)),
                        Cell.of(with(project.getValue(), AttendanceRate.Verdict.TOO_FEW_TO_SAY))))
                .toList();
        return rows.isEmpty()
                ? Section.of("projects", "By project", "There is nothing to count yet.")
                : Section.of("projects", "By project", "How many lay partners keep to the commitment on each project.")
                        .with(Section.Table.of(
                                List.of("Project", "Lay partners", "Meet it", "Below it", "Too few to say"), rows));
    }

    private static long with(List<AttendanceRate> rates, AttendanceRate.Verdict verdict) {
        return rates.stream().filter(rate -> rate.verdict() == verdict).count();
    }
}
