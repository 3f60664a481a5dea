package org.laypartners.staff;

import java.util.List;
import java.util.Optional;
import org.laypartners.measure.AnswerTally;
import org.laypartners.measure.RatingSummary;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;

/**
 * Two statements beside the survey of public contributors that the NIHR ran in 2020 to 2021 (819 answers; nihr.ac.uk, news
 * 29754): the only published figures that ask nearly the same.
 */
final class NihrComparison {
    /** With fewer answers a percentage swings by more than the survey's figures could tell. */
    private static final int FEWEST = 20;

    private static final int NIHR_ANSWERS = 819;

    private final AnswerTally tally;

    NihrComparison(AnswerTally tally) {
        this.tally = tally;
    }

    Optional<Section> section() {
        RatingSummary satisfied = tally.summary("d02");
        RatingSummary difference = tally.summary("d01");
        if (satisfied.answered() + difference.answered() == 0) {
            return Optional.empty();
        }
        return Section.of(
                        "nihr",
                        "Beside the national survey",
                        "The National Institute for Health and Care Research asked " + NIHR_ANSWERS
                                + " people who are involved in research, from 2020 to 2021. Its questions are worded"
                                + " differently from ours, so only large differences mean something.",
                        "Their survey also found 19 percent who said \"sometimes\" to making a difference. Our \"neither"
                                + " agree nor disagree\" is the nearest to that.",
                        "With fewer than " + FEWEST + " answers of ours, we do not compare the two.")
                .withRows(
                        "Our answers and the survey's",
                        List.of(
                                Column.of("What"),
                                Column.of("Our answers"),
                                Column.of("Our percent"),
                                Column.of("NIHR percent")),
                        List.of(
                                row("Satisfied with being involved", satisfied, satisfied.agree(), 79),
                                row("Made a difference", difference, difference.agree(), 63),
                                row(
                                        "Made a difference sometimes",
                                        difference,
                                        difference.levels().get(2),
                                        19)));
    }

    private static List<Field> row(String what, RatingSummary ours, int said, int theirs) {
        return List.of(
                Field.of(what),
                Field.of(ours.answered()),
                ours.answered() < FEWEST
                        ? Field.of("Too few to say")
                        : Field.of(Math.round(said * 100.0 / ours.answered())),
                Field.of(theirs));
    }
}
