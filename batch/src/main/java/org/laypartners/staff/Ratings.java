package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.laypartners.measure.AnswerTally;
import org.laypartners.measure.RatingSummary;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Spread;

/** How far lay partners agree with each statement: all projects together, or one of them. */
final class Ratings {
    private static final String NOBODY = "Nobody";
    private static final Predicate<String> OTHER = Statements.COMMITMENTS
            .or(Statements.PRINCIPLES)
            .or(Statements.DIFFERENCE)
            .negate();

    private final Statements statements;
    private final AnswerTally tally;
    private final String which;

    /** @param which what of the feedback was counted, in words, for the captions */
    Ratings(Statements statements, AnswerTally tally, String which) {
        this.statements = statements;
        this.tally = tally;
        this.which = which;
    }

    /** A section for each kind of statement that somebody rated. */
    List<Section> sections() {
        return List.of(
                        section("commitments", "The ten commitments", Statements.COMMITMENTS),
                        section("principles", "The principles", Statements.PRINCIPLES),
                        section("difference", "What difference it made", Statements.DIFFERENCE),
                        section("other-statements", "Other statements", OTHER))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Section> section(String id, String heading, Predicate<String> which) {
        return Section.of(
                        id,
                        heading,
                        "The bar fills from the left with those who agree, and from the right with those who disagree."
                                + " \"Not applicable\" counts in no figure. There is no mean under five answers.")
                .withRows(
                        heading + ", " + this.which,
                        List.of(
                                Column.of("Statement"),
                                Column.of("Answers"),
                                Column.onPage("From 1 (strongly disagree) to 5 (strongly agree)"),
                                Column.inFiles("1 Strongly disagree"),
                                Column.inFiles("2 Disagree"),
                                Column.inFiles("3 Neither"),
                                Column.inFiles("4 Agree"),
                                Column.inFiles("5 Strongly agree"),
                                Column.of("Percent agree"),
                                Column.of("Middle answer"),
                                Column.of("Mean"),
                                Column.of("Not applicable")),
                        statements.rated(which).stream().map(this::row).toList());
    }

    private List<Field> row(String id) {
        RatingSummary summary = tally.summary(id);
        List<Field> fields = new ArrayList<>(List.of(
                Field.of(statements.wording(id)),
                Field.of(summary.answered()),
                Field.bar(spread(summary), inWords(summary))));
        summary.levels().forEach(count -> fields.add(Field.of(count)));
        fields.add(Field.of(summary.percentAgree(), NOBODY));
        fields.add(Field.of(summary.median(), NOBODY));
        fields.add(Field.of(summary.mean(), "Too few"));
        fields.add(Field.of(summary.notApplicable()));
        return fields;
    }

    private static String inWords(RatingSummary summary) {
        return IntStream.range(0, summary.levels().size())
                .mapToObj(level -> summary.levels().get(level).toString())
                .collect(Collectors.joining(", "));
    }

    private static Spread spread(RatingSummary summary) {
        int agree = summary.percentAgree().orElse(0);
        int against = summary.levels().get(0) + summary.levels().get(1);
        int disagree = (int) Math.round(against * 100.0 / Math.max(1, summary.answered()));
        return new Spread(agree, Math.min(disagree, 100 - agree));
    }
}
