package org.laypartners.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Feedback;
import org.laypartners.response.ResponseId;

/** Tallies of some feedback and of the rest add up to that of all. */
class TalliesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 8);

    @Test
    void countEachKindOfAnswerThatIsNobodysOwnWords() {
        AnswerTally tally = AnswerTally.of(List.of(
                sent(
                        "Letters",
                        Map.of(
                                "c01", new Answer.Rating(4),
                                "c02", new Answer.NotApplicable(),
                                "briefing_had", new Answer.YesNo(true),
                                "access_met", new Answer.Choice("All"),
                                "fb_q_best", new Answer.Words("The tea"))),
                sent("Food", Map.of("c01", new Answer.Rating(2), "briefing_had", new Answer.YesNo(false)))));

        assertThat(tally.responses()).isEqualTo(2);
        assertThat(tally.rated()).containsExactlyInAnyOrder("c01", "c02");
        assertThat(tally.summary("c01").levels()).containsExactly(0, 1, 0, 1, 0);
        assertThat(tally.summary("c02").notApplicable()).isEqualTo(1);
        assertThat(tally.yes("briefing_had")).isEqualTo(1);
        assertThat(tally.yesOrNo("briefing_had")).isEqualTo(2);
        assertThat(tally.chose("access_met", "All", "None")).isEqualTo(1);
        assertThat(tally.counts().choices()).doesNotContainKey("fb_q_best");
    }

    @Test
    void anAnswerCountsForTheQuarterItIsAboutOrWasSentIn() {
        FeedbackTally tally = FeedbackTally.of(
                List.of(sent("Letters", Map.of("fb_period", new Answer.Choice("2026 Q2"))), sent("Letters", Map.of())));

        assertThat(tally.byQuarter()).containsOnlyKeys("2026 Q2", "2026 Q3");
        assertThat(tally.byProject()).containsOnlyKeys("Letters");
    }

    /** 300 times up to 200 invented answers, parted at random. */
    @Test
    void thoseOfPartsAddUpToThatOfTheWhole() {
        Random random = new Random(8);
        for (int trial = 0; trial < 300; trial++) {
            List<List<Feedback>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            List<Feedback> whole = new ArrayList<>();
            for (int i = random.nextInt(200); i > 0; i--) {
                Feedback one = any(random);
                whole.add(one);
                parts.get(random.nextInt(3)).add(one);
            }

            FeedbackTally sum =
                    FeedbackTally.sum(parts.stream().map(FeedbackTally::of).toList());
            FeedbackTally all = FeedbackTally.of(whole);

            assertSame(sum.all(), AnswerTally.of(whole));
            assertSame(AnswerTally.sum(parts.stream().map(AnswerTally::of).toList()), AnswerTally.of(whole));
            assertThat(sum.byProject().keySet()).isEqualTo(all.byProject().keySet());
            all.byProject()
                    .forEach((project, tally) -> assertSame(sum.byProject().get(project), tally));
            all.byQuarter()
                    .forEach((quarter, tally) -> assertSame(sum.byQuarter().get(quarter), tally));
        }
    }

    private static void assertSame(AnswerTally one, AnswerTally other) {
        assertThat(one.counts()).usingRecursiveComparison().isEqualTo(other.counts());
    }

    private static Feedback any(Random random) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int question = 0; question < 4; question++) {
            if (random.nextInt(3) > 0) {
                answers.put("c0" + question, new Answer.Rating(1 + random.nextInt(5)));
            } else if (random.nextBoolean()) {
                answers.put("c0" + question, new Answer.NotApplicable());
            }
        }
        if (random.nextBoolean()) {
            answers.put("fb_period", new Answer.Choice("2026 Q" + (1 + random.nextInt(3))));
        }
        answers.put("visit_had", new Answer.YesNo(random.nextBoolean()));
        return sent("Project " + random.nextInt(4), answers);
    }

    private static Feedback sent(String project, Map<String, Answer> answers) {
        Map<String, Answer> all = new LinkedHashMap<>(answers);
        all.put("fb_project", new Answer.Choice(project));
        return new Feedback(new ResponseId("feedback", "1"), DAY.atTime(9, 0), DAY.atTime(9, 0), new Answers(all));
    }
}
