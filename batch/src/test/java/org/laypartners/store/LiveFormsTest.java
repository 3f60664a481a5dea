package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;

/** Two live forms of one kind both number their answers from 1. */
class LiveFormsTest extends OnBothDatabases {
    private static final LocalDateTime MORNING = LocalDateTime.of(2025, 9, 4, 9, 20, 44);

    @Test
    void keepsTheFirstAnswersOfTwoFormsOfOneDayApart() {
        assertThat(save(feedback(MORNING, 4))).isEqualTo(new Tally(1, 0, 0, 0));
        assertThat(save(feedback(MORNING.plusHours(3), 2))).isEqualTo(new Tally(1, 0, 0, 0));

        assertThat(save(feedback(MORNING, 4))).isEqualTo(new Tally(0, 0, 1, 0));
        assertThat(save(feedback(MORNING.plusHours(3), 2))).isEqualTo(new Tally(0, 0, 1, 0));
        assertThat(ratings()).containsExactly(4, 2);
    }

    @Test
    void takesAnEditForTheSameAnswer() {
        save(feedback(MORNING, 4));
        Feedback edited = new Feedback(id(), MORNING, MORNING.plusDays(1), rating(5));

        assertThat(save(edited)).isEqualTo(new Tally(0, 1, 0, 0));
        assertThat(ratings()).containsExactly(5);
    }

    @Test
    void replacesTheRightOneOfTwo() {
        save(feedback(MORNING, 4));
        save(feedback(MORNING.plusHours(3), 2));
        LocalDateTime noon = MORNING.plusHours(3);

        assertThat(save(new Feedback(id(), noon, noon.plusDays(1), rating(3)))).isEqualTo(new Tally(0, 1, 0, 0));
        assertThat(ratings()).containsExactly(4, 3);
    }

    @Test
    void takesTheSameWordsAtAnotherTimeForTheSameAnswer() {
        save(feedback(MORNING, 4));

        assertThat(save(feedback(MORNING.plusHours(1), 4)))
                .as("a copy saved again can shift its times by the hour")
                .isEqualTo(new Tally(0, 0, 1, 0));
        assertThat(ratings()).containsExactly(4);
    }

    /** As an answer of Qualtrics did once its time zone was read, and its writer's own words were kept. */
    @Test
    void anAnswerWhoseNumberNoFormGivesTwiceIsTheSameAtAnyTime() {
        ResponseId unique = new ResponseId("feedback", "qualtrics:" + "e".repeat(64) + "@2025-09-04");
        LocalDateTime noon = MORNING.plusHours(3);
        save(new Feedback(unique, MORNING, MORNING, rating(4)));

        assertThat(save(new Feedback(unique, noon, noon, rating(2)))).isEqualTo(new Tally(0, 1, 0, 0));
        assertThat(ratings()).containsExactly(2);
    }

    /** Every kind of answer that a tool can number, one sent in the morning and another three hours later. */
    static Stream<List<Response>> keepsTheAnswersOfEachKindApart() {
        LocalDateTime noon = MORNING.plusHours(3);
        return Stream.of(
                List.of(feedback(MORNING, 4), feedback(noon, 2)),
                List.of(
                        new LeadFeedback(id("lead-feedback"), MORNING, MORNING, rating(4)),
                        new LeadFeedback(id("lead-feedback"), noon, noon, rating(2))),
                List.of(
                        new ExpressionOfInterest(id("expression-of-interest"), MORNING, MORNING, rating(4)),
                        new ExpressionOfInterest(id("expression-of-interest"), noon, noon, rating(2))));
    }

    @ParameterizedTest
    @MethodSource
    void keepsTheAnswersOfEachKindApart(List<Response> answers) {
        for (Response answer : answers) {
            assertThat(save(answer)).isEqualTo(new Tally(1, 0, 0, 0));
        }
        for (Response answer : answers) {
            assertThat(save(answer)).isEqualTo(new Tally(0, 0, 1, 0));
        }
    }

    private Tally save(Response feedback) {
        return store.responses.save(List.of(TestStore.received(feedback)));
    }

    private List<Integer> ratings() {
        try (Stream<Feedback> all = store.responses.feedback()) {
            return all.map(feedback -> feedback.answers().rating("c01").orElseThrow())
                    .toList();
        }
    }

    private static Feedback feedback(LocalDateTime sent, int level) {
        return new Feedback(id(), sent, sent, rating(level));
    }

    private static Answers rating(int level) {
        return new Answers(Map.of("c01", new Answer.Rating(level)));
    }

    private static ResponseId id() {
        return id("feedback");
    }

    private static ResponseId id(String form) {
        return new ResponseId(form, "microsoft-forms:1@2025-09-04");
    }
}
