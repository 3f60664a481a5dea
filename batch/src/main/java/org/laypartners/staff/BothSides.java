package org.laypartners.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.laypartners.measure.AnswerTally;
import org.laypartners.measure.CommitmentScore;
import org.laypartners.measure.Period;
import org.laypartners.measure.RatingSummary;
import org.laypartners.report.Chart;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.response.LeadFeedback;

/** The ten commitments over all projects: lay partners' view beside the project leads'. */
final class BothSides {
    private static final String TOO_FEW = "Too few";
    private static final int HIGHEST_RATING = 5;

    private final Statements statements;
    private final List<CommitmentScore> scores;
    private final Period period;

    BothSides(Statements statements, AnswerTally partners, Collection<LeadFeedback> lastOfLeads, Period period) {
        AnswerTally leads = AnswerTally.of(lastOfLeads);
        this.statements = statements;
        this.period = period;
        this.scores = statements.rated(Statements.COMMITMENTS).stream()
                .map(id -> CommitmentScore.ofProgramme(id, partners, leads))
                .toList();
    }

    Optional<Section> section() {
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        long apart = scores.stream().filter(CommitmentScore::isApart).count();
        return Optional.of(Section.of(
                        "both-sides",
                        "Both sides, all projects together",
                        apart == 0
                                ? "On no commitment are lay partners and project leads a whole step or more apart."
                                : "On " + apart + (apart == 1 ? " commitment" : " commitments")
                                        + ", lay partners and project leads are a whole step or more apart.",
                        "Means from 1 (strongly disagree) to 5 (strongly agree). Of each project, its lead's last answer"
                                + " counts. There is no mean under " + RatingSummary.FEWEST_FOR_A_MEAN + " answers.")
                .with(new Chart.Pairs(
                        "Mean agreement, lay partners beside project leads",
                        "Lay partners",
                        "Project leads",
                        scores.stream()
                                .map(score -> new Chart.Pair(
                                        statements.wording(score.statement()),
                                        bar(score.partners().mean()),
                                        bar(score.lead())))
                                .toList()))
                .with(new Table(
                        "Each commitment from " + period.inWords(),
                        List.of(
                                Column.of("Statement"),
                                Column.of("Lay partners' answers"),
                                Column.of("Lay partners' mean"),
                                Column.of("Project leads"),
                                Column.of("Leads' mean"),
                                Column.of("Gap"),
                                Column.of("Worth a talk")),
                        scores.stream().map(this::row).toList())));
    }

    private static Chart.Bar bar(OptionalDouble mean) {
        return new Chart.Bar(
                "", Field.of(mean, TOO_FEW).text(), (int) Math.round(mean.orElse(0) * 100 / HIGHEST_RATING));
    }

    private List<Field> row(CommitmentScore score) {
        return List.of(
                Field.of(statements.wording(score.statement())),
                Field.of(score.partners().answered()),
                Field.of(score.partners().mean(), TOO_FEW),
                Field.of(score.leads()),
                Field.of(score.lead(), TOO_FEW),
                Field.of(score.gap(), ""),
                score.isApart() ? Field.tag("A step or more apart", Field.WARN) : Field.of(""));
    }
}
