package org.laypartners.measure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.form.Countable;
import org.laypartners.form.Pseudonym;
import org.laypartners.response.Attendance;

/** Figures about meetings, and about how often lay partners come. */
final class MeetingMeasures {
    private static final String MEETINGS = "meetings were held";

    private final Coverage covered;
    private final Period period;
    private final AttendanceRule rule;

    MeetingMeasures(Coverage covered, AttendanceRule rule) {
        this.covered = covered;
        this.period = covered.period();
        this.rule = rule;
    }

    Stream<Measure> of(Collection<Countable<Attendance>> lines) {
        return Stream.concat(Stream.of(attendance(lines)), meetings(lines));
    }

    /** Somebody may meet the commitment over a year and not over each quarter, so this is not additive. */
    private Measure attendance(Collection<Countable<Attendance>> all) {
        Map<Pseudonym, List<Countable<Attendance>>> byPerson = all.stream()
                .filter(line -> period.holds(line.response().date()))
                .collect(Collectors.groupingBy(Countable::person, LinkedHashMap::new, Collectors.toList()));
        Map<Pseudonym, AttendanceRate> rates = new LinkedHashMap<>();
        byPerson.forEach((person, lines) -> {
            AttendanceRate rate = new AttendanceRates(rule)
                    .overAll(lines.stream().map(Countable::response).toList(), period);
            if (rate.verdict() != AttendanceRate.Verdict.TOO_FEW_TO_SAY) {
                rates.put(person, rate);
            }
        });
        int met = (int) rates.values().stream()
                .filter(rate -> rate.verdict() == AttendanceRate.Verdict.MEETS)
                .count();
        return new Measure.Split(
                new Heading(
                        "attendance",
                        "How often lay partners come",
                        "lay partners came to at least " + rule.commitment() + " percent of their meetings",
                        "Meetings attended",
                        "Lay partners",
                        covered,
                        "Only lay partners who were expected at " + rule.fewestMeetings()
                                + " meetings or more are counted. Meetings they missed because of us, such as short"
                                + " notice or access needs we did not meet, are left out."),
                new Population(
                        "lay partners",
                        false,
                        rates.keySet().stream()
                                .map(person -> Population.ids(byPerson.getOrDefault(person, List.of())))
                                .toList()),
                new Count(rule.commitment() + " percent or more", met),
                new Count("Less than " + rule.commitment() + " percent", rates.size() - met));
    }

    private Stream<Measure> meetings(Collection<Countable<Attendance>> lines) {
        List<Meeting> meetings = Meeting.of(
                        lines.stream().map(Countable::response).toList())
                .stream()
                .filter(meeting -> !meeting.cancelled() && period.holds(meeting.date()))
                .toList();
        if (meetings.isEmpty()) {
            return Stream.empty();
        }
        List<Count> held = period.quarters().stream()
                .map(quarter -> count(quarter.asMonths(), meetings, meeting -> quarter.holds(meeting.date())))
                .toList();
        List<Count> papers = List.of(
                count(
                        Meeting.PAPERS_AHEAD + " working days or more before",
                        meetings,
                        meeting -> meeting.papersSent().isPresent() && !meeting.papersLate()),
                count("Later than that", meetings, Meeting::papersLate),
                count(
                        "Not written down",
                        meetings,
                        meeting -> meeting.papersSent().isEmpty()));
        return Stream.of(
                new Measure.Things(
                        new Heading(
                                "meetings",
                                "Project meetings with lay partners",
                                MEETINGS,
                                "Quarter",
                                "Meetings",
                                covered),
                        held),
                new Measure.Things(
                        new Heading(
                                "papers",
                                "When papers were sent",
                                MEETINGS,
                                "Papers sent",
                                "Meetings",
                                covered,
                                "A working day is Monday to Friday. Bank holidays are left out."),
                        papers));
    }

    private static Count count(String label, List<Meeting> meetings, Predicate<Meeting> which) {
        return new Count(label, (int) meetings.stream().filter(which).count());
    }
}
