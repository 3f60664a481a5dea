package org.laypartners.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.ResponseId;

class CommitmentScoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void aWholeStepApartIsWorthATalkAndLessIsNot() {
        // Five answers: 4.0 and 4.2 on average, beside a lead's 5.
        assertThat(ofProject(partners(4, 4, 4, 4, 4), lead("Letters", 5, 0)).isApart())
                .isTrue();
        assertThat(ofProject(partners(4, 4, 4, 4, 5), lead("Letters", 5, 0)).isApart())
                .isFalse();
    }

    @Test
    void aLeadWhoSeesItLessWellIsApartToo() {
        CommitmentScore score = ofProject(partners(5, 5, 5, 5, 5), lead("Letters", 3, 0));

        assertThat(score.gap()).hasValue(2.0);
        assertThat(score.isApart()).isTrue();
    }

    @Test
    void theGapIsThatOfTheMeansAsShown() {
        // 22 / 6 is shown as 3.7, and 31 / 7 as 4.4. Unrounded they are 0.76 apart.
        List<LeadFeedback> leads = IntStream.range(0, 7)
                .mapToObj(i -> lead("P" + i, i < 3 ? 5 : 4, 0))
                .toList();

        CommitmentScore score = ofProgramme(partners(3, 3, 4, 4, 4, 4), leads);

        assertThat(score.gap()).hasValue(-0.7);
    }

    @Test
    void sidesThatAreShownAWholeStepApartAreApart() {
        // 51 / 14 is shown as 3.6, and 41 / 9 as 4.6. Unrounded they are 0.91 apart.
        List<LeadFeedback> leads = IntStream.range(0, 9)
                .mapToObj(i -> lead("P" + i, i < 5 ? 5 : 4, 0))
                .toList();

        CommitmentScore score = ofProgramme(partners(3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4), leads);

        assertThat(score.gap()).hasValue(-1.0);
        assertThat(score.isApart()).isTrue();
    }

    @Test
    void fourAnswersGiveNoGap() {
        CommitmentScore score = ofProject(partners(1, 1, 1, 1), lead("Letters", 5, 0));

        assertThat(score.gap()).isEmpty();
        assertThat(score.isApart()).isFalse();
    }

    @Test
    void aLeadsLastAnswerCounts() {
        CommitmentScore score = ofProject(partners(4, 4, 4, 4, 4), lead("Letters", 2, 0), lead("Letters", 4, 9));

        assertThat(score.lead()).hasValue(4);
    }

    @Test
    void ofTheProgrammeThereIsNoLeadsMeanUnderFiveProjects() {
        List<LeadFeedback> four =
                IntStream.range(0, 4).mapToObj(i -> lead("P" + i, 5, 0)).toList();
        List<LeadFeedback> five = IntStream.range(0, 5)
                .mapToObj(i -> lead("P" + i, i == 0 ? 3 : 5, 0))
                .toList();

        assertThat(ofProgramme(partners(4), four).lead()).isEmpty();
        assertThat(ofProgramme(partners(4), five).lead()).isEqualTo(OptionalDouble.of(4.6));
    }

    private static CommitmentScore ofProject(AnswerTally partners, LeadFeedback... leads) {
        return CommitmentScore.ofProject(
                "c05",
                partners,
                CommitmentScore.last(List.of(leads)).values().stream().findFirst());
    }

    private static CommitmentScore ofProgramme(AnswerTally partners, List<LeadFeedback> leads) {
        return CommitmentScore.ofProgramme(
                "c05", partners, AnswerTally.of(CommitmentScore.last(leads).values()));
    }

    private static AnswerTally partners(int... levels) {
        return AnswerTally.of(IntStream.range(0, levels.length)
                .mapToObj(i -> new Feedback(
                        new ResponseId("feedback", "f" + i),
                        DAY.atStartOfDay(),
                        DAY.atStartOfDay(),
                        rated("c05", levels[i])))
                .toList());
    }

    private static LeadFeedback lead(String project, int level, int daysLater) {
        return new LeadFeedback(
                new ResponseId("project-lead-feedback", project + daysLater),
                DAY.plusDays(daysLater).atStartOfDay(),
                DAY.plusDays(daysLater).atStartOfDay(),
                new Answers(Map.of("pl_project", new Answer.Choice(project), "pl_c05", new Answer.Rating(level))));
    }

    private static Answers rated(String question, int level) {
        return new Answers(Map.of(question, new Answer.Rating(level)));
    }
}
