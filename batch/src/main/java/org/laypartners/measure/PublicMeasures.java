package org.laypartners.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.laypartners.form.Countable;
import org.laypartners.form.FormKind;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.LeadFeedback;

/** The true figures behind what is published: the whole programme, over closed quarters, never one project. */
public final class PublicMeasures {
    private final LocalDate night;
    private final Map<FormKind, Integer> keptMonths;
    private final Map<String, String> statements;
    private final Map<String, List<String>> choices;
    private final AttendanceRule rule;

    /**
     * @param night its quarter says which quarters have closed
     * @param keptMonths how long the answers of each kind of form are kept; without an entry they are never erased
     * @param statements the statements of the feedback form by question id, in the form's order
     * @param choices what each question lets people choose, by question id, in the form's order
     */
    public PublicMeasures(
            LocalDate night,
            Map<FormKind, Integer> keptMonths,
            Map<String, String> statements,
            Map<String, List<String>> choices,
            AttendanceRule rule) {
        this.night = night;
        this.keptMonths = keptMonths;
        this.statements = statements;
        this.choices = choices;
        this.rule = rule;
    }

    /**
     * All measures, in the order to show them. One of things with nothing to count is left out; one of people never is, or the
     * day on which it appeared would tell that somebody answered.
     */
    public List<Measure> all(
            Collection<Countable<ExpressionOfInterest>> expressions,
            CountedFeedback feedback,
            Collection<Countable<LeadFeedback>> leads,
            Collection<Countable<Attendance>> attendance,
            Collection<Project> projects) {
        return Stream.of(
                        covered(days -> new FeedbackMeasures(days, statements).of(feedback), FormKind.FEEDBACK),
                        covered(days -> new LeadMeasures(days, choices).of(leads), FormKind.LEAD_FEEDBACK),
                        covered(
                                days -> new MeetingMeasures(days, rule).of(attendance),
                                FormKind.MEETING_REGISTER,
                                FormKind.MEETING_REPORT),
                        covered(
                                days -> new AskedMeasures(days, choices).of(expressions),
                                FormKind.EXPRESSION_OF_INTEREST),
                        Stream.of(projects(projects)))
                .flatMap(Function.identity())
                .toList();
    }

    /** Measures over the days that they can cover; none where answers are erased too soon for any. */
    private Stream<Measure> covered(Function<Coverage, Stream<Measure>> measures, FormKind... madeFrom) {
        Optional<Integer> kept = Stream.of(madeFrom)
                .flatMap(kind -> Stream.ofNullable(keptMonths.get(kind)))
                .min(Integer::compare);
        return Coverage.of(night, kept).stream().flatMap(measures);
    }

    private Measure projects(Collection<Project> projects) {
        Map<String, String> stages = Map.of("open", "Open to join", "running", "Running", "finished", "Finished");
        return new Measure.Things(
                new Heading(
                        "projects",
                        "Projects",
                        "projects have a page on our website",
                        "Stage",
                        "Projects",
                        Period.fourClosedQuarters(night),
                        Optional.empty()),
                Stream.of("open", "running", "finished")
                        .map(stage -> new Count(stages.getOrDefault(stage, stage), (int) projects.stream()
                                .filter(project -> project.stage().equals(stage))
                                .count()))
                        .toList());
    }
}
