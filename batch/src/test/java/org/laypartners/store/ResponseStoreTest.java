package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.laypartners.store.TestStore.NOON;
import static org.laypartners.store.TestStore.answers;
import static org.laypartners.store.TestStore.feedback;
import static org.laypartners.store.TestStore.line;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Feedback;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ResponseStoreTest {
    @Parameter
    private TestDatabase database;

    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void open() {
        store = new TestStore(database, folder.resolve("store").resolve("lay-partners.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsEveryKindOfAnswerInTheFormsOrder() {
        Answers given = answers(
                "words", new Answer.Words("Zoë said \"yes\"\r\nand 𝒢 \u2028 \\ end"),
                "blank-words", new Answer.Words(""),
                "choice", new Answer.Choice("In person"),
                "choices", new Answer.Choices(List.of("Weekend", "A, B; C")),
                "no-choices", new Answer.Choices(List.of()),
                "rating", new Answer.Rating(4),
                "not-applicable", new Answer.NotApplicable(),
                "amount", new Answer.Amount(new BigDecimal("7.50")),
                "huge", new Answer.Amount(new BigDecimal("1E+30")),
                "day", new Answer.Day(LocalDate.of(2024, 2, 29)),
                "yes", new Answer.YesNo(true),
                "a-no", new Answer.YesNo(false));
        Feedback sent = new Feedback(new ResponseId("feedback", "1"), NOON.minusDays(1), NOON, given);

        save(sent);

        assertThat(allFeedback()).containsExactly(sent);
        assertThat(allFeedback().get(0).answers().byQuestion().keySet())
                .containsExactlyElementsOf(given.byQuestion().keySet());
    }

    @Test
    void theSameExportTwiceChangesNothing() {
        List<ReadyResponse> export = IntStream.range(0, 1_200)
                .mapToObj(number -> TestStore.received(feedback("n" + number, NOON, 1 + number % 5)))
                .toList();
        assertThat(store.responses.save(export)).isEqualTo(new Tally(1_200, 0, 0, 0));
        List<Feedback> before = allFeedback();

        assertThat(store.responses.save(export)).isEqualTo(new Tally(0, 0, 1_200, 0));
        assertThat(allFeedback()).isEqualTo(before);
    }

    @Test
    void aCorrectionReplacesWhatWasSaidBefore() {
        save(feedback("1", NOON, 2));

        assertThat(save(feedback("1", NOON.plusHours(1), 5))).isEqualTo(new Tally(0, 1, 0, 0));
        assertThat(ratings()).containsExactly(5);
    }

    @Test
    void aStaleExportNeverUndoesACorrection() {
        save(feedback("1", NOON.plusHours(1), 5));

        assertThat(save(feedback("1", NOON, 2))).isEqualTo(new Tally(0, 0, 1, 0));
        assertThat(ratings()).containsExactly(5);
    }

    @Test
    void anAnswerChangedBackWinsAgainstTheChangeBetween() {
        save(feedback("1", NOON, 2));
        assertThat(save(feedback("1", NOON.plusHours(2), 2))).isEqualTo(new Tally(0, 0, 1, 0));

        assertThat(save(feedback("1", NOON.plusHours(1), 5))).isEqualTo(new Tally(0, 0, 1, 0));
        assertThat(ratings()).containsExactly(2);
    }

    @Test
    void ofTwoAnswersOfTheSameMomentTheLastToComeStands() {
        assertThat(save(feedback("1", NOON, 2), feedback("1", NOON, 3))).isEqualTo(new Tally(1, 1, 0, 0));
        assertThat(ratings()).containsExactly(3);
    }

    @Test
    void theSameResponseSeveralTimesInOneBatchCountsOnce() {
        Tally tally = save(
                feedback("1", NOON, 2),
                feedback("1", NOON, 2),
                feedback("1", NOON.plusMinutes(2), 4),
                feedback("1", NOON.plusMinutes(1), 1));

        assertThat(tally).isEqualTo(new Tally(1, 1, 2, 0));
        assertThat(ratings()).containsExactly(4);
    }

    @Test
    void neitherTheOrderOfQuestionsNorTheWayANumberIsWrittenIsAnotherAnswer() {
        ResponseId id = new ResponseId("feedback", "1");
        Answer.Rating rating = new Answer.Rating(3);
        save(new Feedback(id, NOON, NOON, answers("a", rating, "b", new Answer.Amount(new BigDecimal("5")))));

        assertThat(save(new Feedback(
                        id, NOON, NOON, answers("b", new Answer.Amount(new BigDecimal("5.0")), "a", rating))))
                .isEqualTo(new Tally(0, 0, 1, 0));
    }

    @Test
    void theSameKeyInTwoFormsIsTwoResponses() {
        save(feedback("1", NOON, 2), line("1", "LP-04", NOON));

        assertThat(ratings()).containsExactly(2);
        try (Stream<? extends Response> all = store.responses.attendance()) {
            assertThat(all).hasSize(1);
        }
    }

    @Test
    void aBatchRolledBackLeavesNothing() {
        assertThatThrownBy(() -> store.transaction().executeWithoutResult(status -> {
                    save(feedback("1", NOON, 2));
                    throw new IllegalStateException("the night dies here");
                }))
                .hasMessage("the night dies here");

        assertThat(ratings()).isEmpty();
    }

    @Test
    void asksForFeedbackByTheDayItWasSent() {
        save(feedback("late", NOON.plusDays(2), 1), feedback("first", NOON, 2), feedback("last", NOON.plusDays(1), 3));

        try (Stream<Feedback> some =
                store.responses.feedback(NOON.toLocalDate(), NOON.plusDays(1).toLocalDate())) {
            assertThat(some.map(one -> one.id().key())).containsExactly("first", "last");
        }
    }

    @Test
    void asksForAttendanceByTheDayOfTheMeeting() {
        save(line("before", "LP-04", NOON.minusYears(1)), line("within", "LP-04", NOON.minusMonths(3)));

        try (var some = store.responses.attendance(NOON.minusMonths(6).toLocalDate(), NOON.toLocalDate())) {
            assertThat(some.map(one -> one.id().key())).containsExactly("within");
        }
    }

    private Tally save(Response... responses) {
        return store.responses.save(
                Stream.of(responses).map(TestStore::received).toList());
    }

    private List<Feedback> allFeedback() {
        try (Stream<Feedback> all = store.responses.feedback()) {
            return all.toList();
        }
    }

    private List<Integer> ratings() {
        return allFeedback().stream()
                .map(one -> one.answers().rating("c01").orElseThrow())
                .toList();
    }
}
