package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.laypartners.measure.AnswerTally;
import org.laypartners.measure.Period;
import org.laypartners.measure.RatingSummary;
import org.laypartners.report.Chart;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.response.Quarter;

/** How agreement goes quarter by quarter. */
final class ScorecardTrend {
    private final Statements statements;
    private final Map<String, AnswerTally> byQuarter;
    private final List<Period> quarters;

    ScorecardTrend(StaffMaterial material, Statements statements) {
        this.statements = statements;
        this.byQuarter = material.feedback().said().apply(material.listed()).byQuarter();
        this.quarters = Quarters.shown(material.day());
    }

    Section section() {
        List<String> ids = statements.rated(
                Statements.COMMITMENTS.or(Statements.PRINCIPLES).or(Statements.DIFFERENCE));
        List<Column> columns = new ArrayList<>(List.of(Column.of("Statement")));
        quarters.forEach(quarter -> columns.add(Column.of("Percent agree, " + quarter.asMonths())));
        quarters.forEach(quarter -> columns.add(Column.inFiles("Answers, " + quarter.asMonths())));
        return Section.of(
                        "trend",
                        "Quarter by quarter",
                        "An answer counts for the quarter it is about, or was sent in where it does not say. The number of"
                                + " answers stands after each percentage. The chart takes the ten commitments together.",
                        "The last quarter is not over yet.")
                .with(new Chart.Line(
                        "Percent agree over the ten commitments, by quarter",
                        quarters.stream().map(Quarters::label).toList(),
                        quarters.stream().map(this::overall).toList(),
                        OptionalInt.empty()))
                .with(new Table(
                        "Percent who agree, by quarter",
                        columns,
                        ids.stream().map(this::row).toList()));
    }

    /** Nothing to draw under five answers. */
    private OptionalInt overall(Period quarter) {
        List<RatingSummary> all = statements.rated(Statements.COMMITMENTS).stream()
                .map(tally(quarter)::summary)
                .toList();
        int answered = all.stream().mapToInt(RatingSummary::answered).sum();
        int agree = all.stream().mapToInt(RatingSummary::agree).sum();
        return tally(quarter).responses() < RatingSummary.FEWEST_FOR_A_MEAN || answered == 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(agree * 100.0 / answered));
    }

    private List<Field> row(String id) {
        List<RatingSummary> summaries =
                quarters.stream().map(quarter -> tally(quarter).summary(id)).toList();
        return Stream.of(
                        Stream.of(Field.of(statements.wording(id))),
                        summaries.stream().map(ScorecardTrend::share),
                        summaries.stream().map(summary -> Field.of(summary.answered())))
                .flatMap(fields -> fields)
                .toList();
    }

    private static Field share(RatingSummary summary) {
        return summary.percentAgree().isPresent()
                ? Field.counted(summary.percentAgree().getAsInt(), summary.answered())
                : Field.of(OptionalInt.empty(), "No answers");
    }

    private AnswerTally tally(Period quarter) {
        return byQuarter.getOrDefault(Quarter.of(quarter.first()).toString(), AnswerTally.NOTHING);
    }
}
