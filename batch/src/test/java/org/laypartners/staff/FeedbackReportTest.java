package org.laypartners.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.response.Answer;

class FeedbackReportTest {
    /** Pages of projects without a page of their own are numbered, in the order of their titles. */
    private static final String FOOD = "feedback-project-1";

    private static final String LETTERS = "feedback-project-2";

    @TempDir
    Path folder;

    @Test
    void givesAMeanFromFiveAnswersOnAndNoneUnder() throws IOException {
        Written reports = Written.of(
                new Invented().rates(Invented.LETTERS, "c01", 1, 3, 4, 4, 5).rates(Invented.FOOD, "c01", 2, 4, 4, 5),
                folder.resolve("out"));

        assertThat(reports.rows("scorecard", "commitments"))
                .containsExactly(List.of("Colleagues were open", "9", "1, 1, 1, 4, 2", "67", "4", "3.6", "0"));
        assertThat(reports.rows(FOOD, "commitments"))
                .containsExactly(List.of("Colleagues were open", "4", "0, 1, 0, 2, 1", "75", "4", "Too few", "0"));
        assertThat(reports.rows(LETTERS, "commitments"))
                .containsExactly(List.of("Colleagues were open", "5", "1, 0, 1, 2, 1", "60", "4", "3.4", "0"));
    }

    @Test
    void drawsTheSharesThatAgreeAndDisagree() throws IOException {
        Written reports =
                Written.of(new Invented().rates(Invented.LETTERS, "p01", 1, 3, 4, 4, 5), folder.resolve("out"));

        assertThat(reports.section("scorecard", "principles")
                        .selectFirst("svg .for")
                        .attr("d"))
                .contains("h60");
        assertThat(reports.section("scorecard", "principles")
                        .selectFirst("svg .against")
                        .attr("d"))
                .contains("h-20");
    }

    @Test
    void leavesNotApplicableOutOfEveryFigureButItsOwn() throws IOException {
        Written reports = Written.of(
                new Invented().says(Invented.LETTERS, Invented.DAY, Map.of("d01", new Answer.NotApplicable())),
                folder.resolve("out"));

        assertThat(reports.rows("scorecard", "difference").get(0))
                .containsExactly(
                        "My involvement made a difference", "0", "0, 0, 0, 0, 0", "Nobody", "Nobody", "Too few", "1");
    }

    @Test
    void showsAStatementThatWasAddedToTheForm() throws IOException {
        Written reports = Written.of(new Invented().rates(Invented.FOOD, "x01", 5), folder.resolve("out"));

        assertThat(reports.part("scorecard", "other-statements")).contains("Tea was offered");
    }

    @Test
    void putsThoseWhoAskedToBeContactedFirst() throws IOException {
        Map<String, Answer> concern =
                Map.of("fb_raise", new Answer.YesNo(true), "fb_q_better", new Answer.Words("Tell me sooner."));
        Written reports = Written.of(
                new Invented()
                        .says(Invented.FOOD, Invented.DAY, concern)
                        .says(Invented.LETTERS, Invented.DAY.minusDays(7), concern),
                folder.resolve("out"));

        assertThat(reports.page("feedback").expectFirst("section > h2").id()).isEqualTo("concerns");
        assertThat(reports.rows("feedback", "concerns"))
                .containsExactly(
                        List.of(Invented.LETTERS, "What could be better? Tell me sooner.", "29 September 2026", "5"),
                        List.of(Invented.FOOD, "What could be better? Tell me sooner.", "6 October 2026", "0"));
    }

    @Test
    void givesAnswersInFullByProjectAndQuestionNewestFirst() throws IOException {
        Written reports = Written.of(
                new Invented()
                        .says(Invented.LETTERS, Invented.DAY.minusDays(9), words("fb_q_best", "Older."))
                        .says(Invented.LETTERS, Invented.DAY, words("fb_q_best", "Newer."))
                        .says(Invented.LETTERS, Invented.DAY, words("fb_q_better", "Later question."))
                        .says(Invented.FOOD, Invented.DAY, words("fb_q_better", "Other project.")),
                folder.resolve("out"));

        assertThat(reports.section(LETTERS, "answers").select("h3").eachText())
                .containsExactly("What went best?", "What could be better?");
        assertThat(reports.rows(LETTERS, "answers"))
                .extracting(row -> row.get(1))
                .containsExactly("Newer.", "Older.", "Later question.");
        assertThat(reports.section("feedback-question-fb-q-better", "answers")
                        .select("h3")
                        .eachText())
                .containsExactly(Invented.FOOD, Invented.LETTERS);
        assertThat(reports.rows("feedback-all", "answers"))
                .extracting(row -> row.get(3))
                .containsExactly("Newer.", "Later question.", "Other project.", "Older.");
    }

    @Test
    void keepsTheLineBreaksOfAnAnswer() throws IOException {
        Written reports = Written.of(
                new Invented().says(Invented.FOOD, Invented.DAY, words("fb_q_best", "One.\nTwo.")),
                folder.resolve("out"));

        assertThat(reports.section("feedback-all", "answers")
                        .expectFirst(".own")
                        .wholeText())
                .isEqualTo("One.\nTwo.");
    }

    private static Map<String, Answer> words(String question, String text) {
        return Map.of(question, new Answer.Words(text));
    }

    /** Two hundred projects share what a page holds, so that it stays quick to open. */
    @Test
    void aPageOfManyProjectsShowsTheNewestOfEach() throws IOException {
        Invented programme = new Invented();
        for (int number = 0; number < 200; number++) {
            for (int answer = 0; answer < 60; answer++) {
                programme.says(
                        "Project " + (1000 + number),
                        Invented.DAY.minusDays(answer),
                        Map.of("fb_q_best", new Answer.Words("Answer " + answer)));
            }
        }

        Written reports = Written.of(programme, folder.resolve("out"));
        String page = "feedback-question-fb-q-best";

        assertThat(reports.section(page, "answers").select("h3")).hasSize(200);
        assertThat(reports.rows(page, "answers"))
                .hasSize(200 * 15)
                .allSatisfy(row -> assertThat(row.get(1)).matches("Answer ([0-9]|1[0-4])"));
        assertThat(reports.part(page, "answers"))
                .contains("The first 15 of 60 rows. The workbook of the page holds them all.");
        assertThat(reports.text(page + "-answers.csv").lines()).hasSize(200 * 60 + 1);
        assertThat(reports.rows("feedback-project-1", "answers")).hasSize(60);
    }
}
