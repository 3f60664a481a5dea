package org.laypartners.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Feedback;
import org.laypartners.response.ResponseId;

class RatingSummaryTest {
    private static final LocalDateTime SENT = LocalDateTime.of(2026, 3, 1, 10, 0);

    @Test
    void blankAndNotApplicableCountInNoFigure() {
        RatingSummary summary = AnswerTally.of(
                        List.of(said(5), said(4), said(2), feedback(Map.of()), feedback(notApplicable())))
                .summary("c01");

        assertThat(summary.answered()).isEqualTo(3);
        assertThat(summary.notApplicable()).isEqualTo(1);
        assertThat(summary.agree()).isEqualTo(2);
        assertThat(summary.percentAgree()).hasValue(67);
        assertThat(summary.median()).hasValue(4);
    }

    @Test
    void thereIsAMeanOnlyFromFiveAnswers() {
        List<Feedback> answers = new ArrayList<>(List.of(said(5), said(4), said(4), said(1)));
        assertThat(AnswerTally.of(answers).summary("c01").mean()).isEmpty();

        answers.add(said(3));

        assertThat(AnswerTally.of(answers).summary("c01").mean().orElse(0)).isCloseTo(3.4, within(0.001));
    }

    @Test
    void withoutAnswersThereIsNothingToSay() {
        RatingSummary none = AnswerTally.of(List.of()).summary("c01");

        assertThat(none.percentAgree()).isEmpty();
        assertThat(none.median()).isEmpty();
        assertThat(none.mean()).isEmpty();
    }

    private static Feedback said(int level) {
        return feedback(Map.of("c01", new Answer.Rating(level)));
    }

    private static Map<String, Answer> notApplicable() {
        return Map.of("c01", new Answer.NotApplicable());
    }

    private static Feedback feedback(Map<String, Answer> answers) {
        return new Feedback(new ResponseId("feedback", "key"), SENT, SENT, new Answers(answers));
    }
}
