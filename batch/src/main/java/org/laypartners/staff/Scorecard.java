package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.laypartners.measure.AnswerTally;
import org.laypartners.measure.CommitmentScore;
import org.laypartners.measure.FeedbackTally;
import org.laypartners.measure.Period;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.response.LeadFeedback;

/** Whether the commitments are kept: what lay partners say, what project leads say, and where the two part. */
final class Scorecard {
    private final StaffMaterial material;
    private final Statements statements;
    private final Period period;
    private final FeedbackTally feedback;
    private final AnswerTally tally;
    private final Map<String, LeadFeedback> leads;
    private final QuietProjects quiet;
    private final Map<String, List<CommitmentScore>> byProject;

    Scorecard(StaffMaterial material) {
        this.material = material;
        this.statements = new Statements(
                material.questions(),
                material.feedback().said().apply(material.listed()).all());
        this.period = Period.lastTwelveMonths(material.day());
        this.feedback = material.feedback().said().apply(period);
        this.tally = feedback.all();
        this.leads = CommitmentScore.last(material.told().leads().stream()
                .filter(each -> period.holds(each.submitted().toLocalDate()))
                .toList());
        this.quiet = new QuietProjects(material);
        this.byProject = byProject();
    }

    QuietProjects quiet() {
        return quiet;
    }

    Report report() {
        List<Section> sections = new ArrayList<>();
        if (tally.responses() == 0) {
            sections.add(Section.of("none", "No feedback yet", "No feedback of the last 12 months is here yet."));
        } else {
            new BothSides(statements, tally, leads.values(), period).section().ifPresent(sections::add);
            sections.add(apart());
            gaps().ifPresent(sections::add);
            sections.addAll(new Ratings(statements, tally, "all projects, from " + period.inWords()).sections());
            sections.add(new ScorecardTrend(material, statements).section());
            new UkStandards(material, statements, tally).section().ifPresent(sections::add);
            new NihrComparison(tally).section().ifPresent(sections::add);
        }
        sections.add(quiet.section());
        return new Report("scorecard", "Scorecard", "Commitments scorecard", sections);
    }

    /** How often the two sides of a project are a whole step or more apart on a commitment. */
    int placesApart() {
        return (int) byProject.values().stream()
                .flatMap(List::stream)
                .filter(CommitmentScore::isApart)
                .count();
    }

    private Section apart() {
        List<List<Field>> rows = new ArrayList<>();
        byProject.forEach((project, scores) ->
                scores.stream().filter(CommitmentScore::isApart).forEach(score -> rows.add(row(project, score))));
        String heading = "Where the two sides part";
        return Section.of(
                        "apart",
                        heading,
                        "Projects on which lay partners and the lead are a whole step or more apart. Below zero means that"
                                + " lay partners see it less well than the lead.")
                .withRows("Worth a talk, from " + period.inWords(), columns(Column.of("Project")), rows)
                .orElseGet(() -> Section.of(
                        "apart",
                        heading,
                        "On no project with five answers or more are the two sides a whole step apart."));
    }

    private static List<Column> columns(Column project) {
        return List.of(
                project,
                Column.of("Statement"),
                Column.of("Answers"),
                Column.of("Percent agree"),
                Column.of("Lay partners' mean"),
                Column.of("The lead's own answer"),
                Column.of("Gap"),
                Column.of("Worth a talk"));
    }

    private Map<String, List<CommitmentScore>> byProject() {
        List<String> commitments = statements.rated(Statements.COMMITMENTS);
        Map<String, List<CommitmentScore>> scores = new TreeMap<>();
        feedback.byProject().forEach((project, theirs) -> {
            Optional<LeadFeedback> lead = Optional.ofNullable(leads.get(project));
            scores.put(
                    project,
                    commitments.stream()
                            .map(id -> CommitmentScore.ofProject(id, theirs, lead))
                            .toList());
        });
        return scores;
    }

    private Optional<Section> gaps() {
        List<List<Field>> rows = new ArrayList<>();
        byProject.forEach((project, scores) -> scores.forEach(score -> rows.add(row(project, score))));
        return Section.of(
                        "gaps",
                        "Project by project",
                        "The mean of what lay partners said, less what the project's lead said last, in steps from 1 to"
                                + " 5. Below zero means that lay partners see it less well than the lead. A whole step"
                                + " or more is worth a talk.",
                        "There is no mean, and so no gap, under five answers on a project.")
                .withRows(
                        "Lay partners beside their project's lead, from " + period.inWords(),
                        columns(Column.grouping("Project")),
                        rows)
                .map(section -> section.filtered().onScreenOnly());
    }

    private List<Field> row(String project, CommitmentScore score) {
        return List.of(
                Field.of(project),
                Field.of(statements.wording(score.statement())),
                Field.of(score.partners().answered()),
                Field.of(score.partners().percentAgree(), "Nobody"),
                Field.of(score.partners().mean(), "Too few"),
                Field.of(score.lead(), "No answer"),
                Field.of(score.gap(), ""),
                score.isApart() ? Field.tag("A step or more apart", Field.WARN) : Field.of(""));
    }
}
