package org.laypartners.staff;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.AnswerTally;
import org.laypartners.measure.Meeting;
import org.laypartners.measure.Period;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;

/** What the Trust did on each project: the commitment runs both ways. */
final class TrustsPart {
    private static final String TRUST = "Trust";

    private final Period period;
    private final Map<String, List<Meeting>> meetings;
    private final Map<String, AnswerTally> feedback;

    TrustsPart(StaffMaterial material, Period period, List<Meeting> meetings) {
        this.period = period;
        this.meetings = meetings.stream().collect(Collectors.groupingBy(Meeting::project));
        this.feedback = material.feedback().said().apply(period).byProject();
    }

    Section section() {
        TreeSet<String> projects = new TreeSet<>(meetings.keySet());
        projects.addAll(feedback.keySet());
        return Section.of(
                        "trusts-part",
                        "What the Trust did",
                        "From the registers: papers and cancelled meetings. From lay partners' feedback: how many said"
                                + " yes, of all who answered that question.")
                .with(new Table(
                        "Project by project from " + period.inWords(),
                        List.of(
                                Column.of("Project"),
                                Column.of("Cancelled by the Trust"),
                                Column.of("Papers late"),
                                Column.of("Papers not written down"),
                                Column.of("Papers, middle number of working days before"),
                                Column.of("Had a briefing"),
                                Column.of("Had a site visit"),
                                Column.of("Had a glossary"),
                                Column.of("All access needs met"),
                                Column.of("Paid on time")),
                        projects.stream().map(this::row).toList()));
    }

    private List<Field> row(String project) {
        List<Meeting> theirs = meetings.getOrDefault(project, List.of());
        AnswerTally said = feedback.getOrDefault(project, AnswerTally.NOTHING);
        return List.of(
                Field.of(project),
                Field.of(theirs.stream()
                        .filter(meeting -> meeting.cancelled()
                                && meeting.cancelledBy().filter(TRUST::equals).isPresent())
                        .count()),
                Field.of(held(theirs).filter(Meeting::papersLate).count()),
                Field.of(
                        held(theirs).filter(each -> each.papersSent().isEmpty()).count()),
                Field.of(median(theirs), "No date written down"),
                saidYes(said, "briefing_had"),
                saidYes(said, "visit_had"),
                saidYes(said, "glossary_had"),
                share(said.chose("access_met", "All"), said.chose("access_met", "All", "Some", "None")),
                share(said.chose("paid_ok", "On time"), said.chose("paid_ok", "On time", "Late")));
    }

    private static Stream<Meeting> held(List<Meeting> meetings) {
        return meetings.stream().filter(meeting -> !meeting.cancelled());
    }

    /** The lower of two in the middle. */
    private static OptionalInt median(List<Meeting> meetings) {
        int[] days = held(meetings)
                .flatMapToInt(meeting -> meeting.papersAhead().stream())
                .sorted()
                .toArray();
        return days.length == 0 ? OptionalInt.empty() : OptionalInt.of(days[(days.length - 1) / 2]);
    }

    private static Field saidYes(AnswerTally said, String question) {
        return share(said.yes(question), said.yesOrNo(question));
    }

    /** For example {@code 3 of 4}; those whom the question does not concern are in neither number. */
    private static Field share(int yes, int answered) {
        return Field.of(answered == 0 ? "Nobody answered" : yes + " of " + answered);
    }
}
