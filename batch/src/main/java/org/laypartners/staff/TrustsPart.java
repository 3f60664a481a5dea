package org.laypartners.staff;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.Meeting;
import org.laypartners.measure.Period;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.response.Answers;
import org.laypartners.response.Feedback;

/** What the Trust did on each project: the commitment runs both ways. */
final class TrustsPart {
    private static final String TRUST = "Trust";

    private final Period period;
    private final Map<String, List<Meeting>> meetings;
    private final Map<String, List<Answers>> feedback;

    TrustsPart(StaffMaterial material, Period period, List<Meeting> meetings) {
        this.period = period;
        this.meetings = meetings.stream().collect(Collectors.groupingBy(Meeting::project));
        this.feedback = material.told().feedback().stream()
                .filter(each -> period.holds(each.submitted().toLocalDate()))
                .collect(Collectors.groupingBy(
                        Feedback::project, Collectors.mapping(Feedback::answers, Collectors.toList())));
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
                said(
                        project,
                        answers -> answers.yes("briefing_had").isPresent(),
                        answers -> yes(answers, "briefing_had")),
                said(project, answers -> answers.yes("visit_had").isPresent(), answers -> yes(answers, "visit_had")),
                said(
                        project,
                        answers -> answers.yes("glossary_had").isPresent(),
                        answers -> yes(answers, "glossary_had")),
                said(
                        project,
                        answers -> chose(answers, "access_met", "All", "Some", "None"),
                        answers -> chose(answers, "access_met", "All")),
                said(
                        project,
                        answers -> chose(answers, "paid_ok", "On time", "Late"),
                        answers -> chose(answers, "paid_ok", "On time")));
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

    /** For example {@code 3 of 4}; those whom the question does not concern are in neither number. */
    private Field said(String project, Predicate<Answers> asked, Predicate<Answers> yes) {
        List<Answers> answered =
                feedback.getOrDefault(project, List.of()).stream().filter(asked).toList();
        return Field.of(
                answered.isEmpty()
                        ? "Nobody answered"
                        : answered.stream().filter(yes).count() + " of " + answered.size());
    }

    private static boolean yes(Answers answers, String question) {
        return answers.yes(question).orElse(false);
    }

    private static boolean chose(Answers answers, String question, String... choices) {
        return answers.choice(question).filter(List.of(choices)::contains).isPresent();
    }
}
