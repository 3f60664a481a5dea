package org.laypartners.staff;

import java.util.List;
import org.laypartners.measure.AttendanceRates;
import org.laypartners.measure.Meeting;
import org.laypartners.measure.Period;
import org.laypartners.report.Report;
import org.laypartners.report.Section;

/** Who comes to meetings over the last twelve months, and what the Trust did to make that possible. */
final class Attendances {
    private final StaffMaterial material;
    private final Period period;
    private final AttendanceRates rates;
    private final List<Meeting> meetings;
    private final Registers registers;

    Attendances(StaffMaterial material) {
        this.material = material;
        this.period = Period.lastTwelveMonths(material.day());
        this.rates = new AttendanceRates(material.rule());
        List<Meeting> all = Meeting.of(material.told().attendance());
        this.meetings =
                all.stream().filter(meeting -> period.holds(meeting.date())).toList();
        this.registers = new Registers(material, period, all);
    }

    Report report() {
        List<Section> sections = meetings.isEmpty()
                ? List.of(
                        Section.of("people", "By person and project", "No register of the last 12 months is here yet."),
                        registers.section())
                : List.of(
                        new PeopleAtMeetings(material, rates, period).section(),
                        new AttendanceTrend(material, rates).section(),
                        new ProjectMeetings(material, rates, period, meetings).attendance(),
                        new TrustsPart(material, period, meetings).section(),
                        new Papers(meetings, period).section(),
                        registers.section());
        return new Report("attendance", "Attendance", "Attendance", sections);
    }

    /** Meetings that should have a register, and have none. */
    Registers registers() {
        return registers;
    }
}
