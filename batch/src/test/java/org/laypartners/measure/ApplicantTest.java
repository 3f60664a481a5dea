package org.laypartners.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Progress;
import org.laypartners.response.ResponseId;

class ApplicantTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate TODAY = MONDAY.plusDays(99);
    private static final ExpressionOfInterest ASKED = asked("e1", MONDAY);

    @Test
    void withoutANoteSomebodyWaits() {
        Applicant one = Applicant.of(List.of(ASKED), List.of(), TODAY).get(0);

        assertThat(one.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(one.firstReply()).isEmpty();
        assertThat(one.waiting(MONDAY.plusDays(14))).isEqualTo(10);
    }

    @Test
    void theLatestDateIsTheStageAndTheEarliestTheReply() {
        Applicant one = noted(Map.of(
                "prg_talked",
                MONDAY.plusDays(4),
                "prg_active",
                MONDAY.plusDays(30),
                "prg_paused",
                MONDAY.plusDays(90)));

        assertThat(one.stage()).isEqualTo(Stage.PAUSED);
        assertThat(one.replyTime()).hasValue(4);
        assertThat(one.waiting(MONDAY.plusDays(99))).isZero();
    }

    @Test
    void ofTwoOnOneDayTheLaterStageCounts() {
        assertThat(noted(Map.of("prg_talked", MONDAY, "prg_induction", MONDAY)).stage())
                .isEqualTo(Stage.INDUCTION);
    }

    @Test
    void somebodyTurnedDownHadAReplyThen() {
        Applicant one = noted(Map.of("prg_not_taken_forward", MONDAY.plusDays(1)));

        assertThat(one.stage().isOpen()).isFalse();
        assertThat(one.replyTime()).hasValue(1);
    }

    /** A planned day, or a mistyped year. */
    @Test
    void whatIsNotedForALaterDayHasNotHappenedYet() {
        Applicant one = noted(Map.of("prg_talked", TODAY.plusDays(1)));

        assertThat(one.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(one.firstReply()).isEmpty();
        assertThat(one.waiting(TODAY)).isPositive();
        assertThat(one.since(Stage.TALKED)).as("staff keep what they wrote").hasValue(TODAY.plusDays(1));
    }

    @Test
    void aNoteFindsItsPersonAndNoOther() {
        List<Applicant> two = Applicant.of(
                List.of(ASKED, asked("e2", MONDAY)),
                List.of(note(ASKED, Map.of("prg_talked", MONDAY.plusDays(2)))),
                TODAY);

        assertThat(two).extracting(Applicant::stage).containsExactlyInAnyOrder(Stage.TALKED, Stage.RECEIVED);
    }

    @Test
    void lateAreLateRepliesAndThoseWhoStillWaitTooLong() {
        List<Applicant> people = Applicant.of(
                List.of(ASKED, asked("e2", MONDAY), asked("e3", MONDAY), asked("e4", MONDAY.plusDays(13))),
                List.of(
                        note(ASKED, Map.of("prg_talked", MONDAY.plusDays(14))),
                        note(asked("e2", MONDAY), Map.of("prg_talked", MONDAY.plusDays(15)))),
                TODAY);

        ReplyTimes times = ReplyTimes.of(people, 10, MONDAY.plusDays(21));

        assertThat(times.replied()).isEqualTo(2);
        assertThat(times.inTime()).isEqualTo(1);
        assertThat(times.late()).isEqualTo(2);
        assertThat(times.median()).hasValue(10);
    }

    private static Applicant noted(Map<String, LocalDate> days) {
        return Applicant.of(List.of(ASKED), List.of(note(ASKED, days)), TODAY).get(0);
    }

    private static Progress note(ExpressionOfInterest about, Map<String, LocalDate> days) {
        Map<String, Answer> answers = new HashMap<>();
        answers.put("prg_reference", new Answer.Words(Applicant.reference(about)));
        days.forEach((question, day) -> answers.put(question, new Answer.Day(day)));
        return new Progress(
                new ResponseId("progress", about.id().key()),
                MONDAY.atStartOfDay(),
                MONDAY.atStartOfDay(),
                new Answers(answers));
    }

    private static ExpressionOfInterest asked(String key, LocalDate day) {
        return new ExpressionOfInterest(
                new ResponseId("expression-of-interest", key),
                day.atTime(9, 0),
                day.atTime(9, 0),
                new Answers(Map.of("eoi_name", new Answer.Words("Person " + key))));
    }
}
