package org.laypartners.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.laypartners.form.Countable;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;

/** The true figures behind what is published: the whole programme, over four closed quarters, never one project. */
public final class PublicMeasures {
    private final Period period;
    private final Map<String, String> statements;
    private final Map<String, List<String>> choices;
    private final AttendanceRule rule;

    /**
     * @param statements the statements of the feedback form by question id, in the form's order
     * @param choices what each question lets people choose, by question id, in the form's order
     */
    public PublicMeasures(
            Period period, Map<String, String> statements, Map<String, List<String>> choices, AttendanceRule rule) {
        this.period = period;
        this.statements = statements;
        this.choices = choices;
        this.rule = rule;
    }

    /** All measures, in the order to show them. A measure with nothing to count is left out. */
    public List<Measure> all(
            Collection<Countable<ExpressionOfInterest>> expressions,
            Collection<Countable<Feedback>> feedback,
            Collection<Countable<LeadFeedback>> leads,
            Collection<Countable<Attendance>> attendance,
            Collection<Project> projects) {
        return Stream.of(
                        new FeedbackMeasures(period, statements).of(feedback),
                        new LeadMeasures(period, choices).of(leads),
                        new MeetingMeasures(period, rule).of(attendance),
                        new AskedMeasures(period, choices).of(expressions),
                        Stream.of(projects(projects)))
                .flatMap(Function.identity())
                .toList();
    }

    private Measure projects(Collection<Project> projects) {
        Map<String, String> stages = Map.of("open", "Open to join", "running", "Running", "finished", "Finished");
        return new Measure.Things(
                new Heading("projects", "Projects", "projects have a page on our website", "Stage", "Projects", period),
                Stream.of("open", "running", "finished")
                        .map(stage -> new Count(stages.getOrDefault(stage, stage), (int) projects.stream()
                                .filter(project -> project.stage().equals(stage))
                                .count()))
                        .toList());
    }
}
