package org.laypartners.measure;

import java.util.Map;
import java.util.stream.Stream;

/** Figures about what lay partners say of the projects, all of them together. */
final class FeedbackMeasures {
    private static final String WITHOUT_NAMES =
            "The numbers count replies to our feedback form. It has no names, and a lay"
                    + " partner can reply more than once a year.";

    private final Coverage covered;
    private final Map<String, String> statements;

    FeedbackMeasures(Coverage covered, Map<String, String> statements) {
        this.covered = covered;
        this.statements = statements;
    }

    Stream<Measure> of(CountedFeedback feedback) {
        AnswerTally tally = feedback.tally(covered.period());
        Population population =
                Population.ofResponses("feedback", tally.responses(), () -> feedback.ids(covered.period()));
        return Stream.of(
                        agreements("commitments", "How we keep our ten commitments", "c", population, tally),
                        agreements("principles", "How we live up to our principles", "p", population, tally),
                        agreements("difference", "Whether it made a difference", "d", population, tally))
                .filter(measure -> !measure.statements().isEmpty())
                .map(Measure.class::cast);
    }

    private Measure.Agreements agreements(
            String id, String title, String prefix, Population population, AnswerTally tally) {
        return new Measure.Agreements(
                new Heading(
                        id,
                        title,
                        "answers from lay partners",
                        "Statement",
                        "Replies that agree",
                        covered,
                        WITHOUT_NAMES),
                population,
                statements.entrySet().stream()
                        .filter(statement -> statement.getKey().matches(prefix + "[0-9]+"))
                        .map(statement -> {
                            RatingSummary summary = tally.summary(statement.getKey());
                            return new Agreement(statement.getValue(), summary.agree(), summary.answered());
                        })
                        .toList());
    }
}
