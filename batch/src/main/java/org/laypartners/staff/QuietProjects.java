package org.laypartners.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.AnswerTally;
import org.laypartners.measure.Period;
import org.laypartners.measure.Project;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.RosterEntry;

/** Running projects that nobody hears from: no lay partner, or no feedback of a whole year. */
final class QuietProjects {
    private static final String RUNNING = "running";

    private final StaffMaterial material;
    private final Period period;
    private final Map<String, Set<String>> partners;
    private final Map<String, AnswerTally> feedback;
    private final Map<String, Long> leads;
    private final List<Project> quiet;

    QuietProjects(StaffMaterial material) {
        this.material = material;
        this.period = Period.lastTwelveMonths(material.day());
        this.partners = Stream.concat(onTheRoster(), inARegister())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        this.feedback = material.feedback().said().apply(period).byProject();
        this.leads = material.told().leads().stream()
                .filter(each -> period.holds(each.submitted().toLocalDate()))
                .collect(Collectors.groupingBy(LeadFeedback::project, Collectors.counting()));
        this.quiet = material.projects().stream()
                .filter(project -> project.stage().equals(RUNNING))
                .filter(project -> partners(project) == 0 || feedback(project) == 0 || leads(project) == 0)
                .toList();
    }

    int withNobody() {
        return (int) quiet.stream().filter(project -> partners(project) == 0).count();
    }

    /** With lay partners, of whom none sent feedback. */
    int withoutReply() {
        return (int) quiet.stream()
                .filter(project -> partners(project) > 0 && feedback(project) == 0)
                .count();
    }

    Section section() {
        String heading = "Projects that we do not hear from";
        return Section.of(
                        "quiet",
                        heading,
                        "Running projects without a lay partner, or without feedback from one side in the last 12 months."
                                + " Send their people the form again, or find a lay partner.")
                .withRows(
                        "From " + period.inWords(),
                        List.of(
                                Column.of("Project"),
                                Column.of("Lay partners"),
                                Column.of("Lay partners' feedback"),
                                Column.of("The lead's feedback")),
                        quiet.stream()
                                .map(project -> List.of(
                                        Field.of(project.title()),
                                        Field.of(partners(project)),
                                        Field.of(feedback(project)),
                                        Field.of(leads(project))))
                                .toList())
                .orElseGet(() -> Section.of("quiet", heading, "We have heard from every running project."));
    }

    /** Who stands on the roster or in a register for the project; else as many as its page says. */
    private int partners(Project project) {
        Set<String> named = partners.getOrDefault(project.title(), Set.of());
        return named.isEmpty() ? project.filled() : named.size();
    }

    /** Each project with a lay partner. */
    private Stream<Map.Entry<String, String>> onTheRoster() {
        return material.told().roster().stream()
                .filter(RosterEntry::isLayPartner)
                .filter(line ->
                        line.to().map(last -> !last.isBefore(material.day())).orElse(true))
                .flatMap(line -> line.project().stream().map(project -> Map.entry(project, line.partner())));
    }

    private Stream<Map.Entry<String, String>> inARegister() {
        return material.told().attendance().stream()
                .filter(line -> period.holds(line.date()))
                .map(line -> Map.entry(line.project(), line.partner()));
    }

    private long feedback(Project project) {
        return feedback.getOrDefault(project.title(), AnswerTally.NOTHING).responses();
    }

    private long leads(Project project) {
        return leads.getOrDefault(project.title(), 0L);
    }
}
