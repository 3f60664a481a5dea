package org.laypartners.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.measure.Period;
import org.laypartners.report.EarlierReports;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Feedback;
import org.laypartners.response.ResponseId;

/** Feedback from July to September 2024, as reports of October 2026 have it. */
class EarlierFeedbackPagesTest {
    private static final Period DAYS = new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30));
    private static final String PAGE = "feedback-2024-q3";

    @TempDir
    private Path folder;

    @Test
    void aPageHasEachAnswerAndRatingByProjectTheNewestFirst() throws IOException {
        Written reports = first();

        assertThat(reports.rows("feedback", "earlier")).containsExactly(List.of("July to September 2024", "3"));
        assertThat(reports.section("feedback", "earlier").select("a").eachAttr("href"))
                .contains(PAGE + ".html");
        assertThat(reports.page(PAGE).title()).startsWith("Feedback from July to September 2024");
        assertThat(reports.section(PAGE, "answers").select("h3").eachText())
                .containsExactly(Invented.FOOD, Invented.LETTERS);
        assertThat(reports.rows(PAGE, "answers"))
                .extracting(row -> row.get(2))
                .containsExactly("Warm soup", "Later letter", "Early letter");
        assertThat(reports.rows(PAGE, "commitments")).hasSize(1);
        assertThat(reports.text(PAGE + "-answers.csv")).contains("Warm soup", "Later letter", "Early letter");
    }

    /** It may be older than the night. */
    @Test
    void aPageDoesNotSayWhenItWasMade() throws IOException {
        assertThat(first().page("feedback").text()).contains("Made on 6 October 2026.");
        assertThat(first("again").page(PAGE).text()).doesNotContain("Made on", "2026");
    }

    @Test
    void aPageIsTakenOverWhileNothingInItChanged() throws IOException {
        Written first = first();

        Written next = next(new EarlierPeriod(DAYS, 3, "as it was", EarlierFeedbackPagesTest::notRead), "next");

        assertThat(next.bytes()).isEqualTo(first.bytes());
        for (String file : List.of(PAGE + ".html", PAGE + ".xlsx", PAGE + "-answers.csv")) {
            assertThat(Files.isSameFile(
                            first.folder().resolve(file), next.folder().resolve(file)))
                    .as(file)
                    .isTrue();
        }
    }

    @Test
    void aPageIsWrittenAgainOnceSomethingInItChanged() throws IOException {
        first();
        List<Feedback> fewer = feedback().subList(0, 1);

        Written next = next(new EarlierPeriod(DAYS, 1, "somebody was erased", () -> fewer), "next");
        Written third =
                next(new EarlierPeriod(DAYS, 1, "somebody was erased", EarlierFeedbackPagesTest::notRead), "third");

        assertThat(next.text(PAGE + ".html")).contains("Early letter").doesNotContain("Warm soup");
        assertThat(next.bytes()).isEqualTo(third.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE + ".html", PAGE + ".xlsx", PAGE + "-answers.csv", "../memory.json"})
    void whatIsDamagedIsWrittenAgain(String file) throws IOException {
        Written first = first();
        Map<String, String> whole = first.bytes();
        Files.writeString(first.folder().resolve(file), "cut sh");

        assertThat(next(quarter(), "next").bytes()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE + ".html", PAGE + "-answers.csv", "../memory.json"})
    void whatIsMissingIsWrittenAgain(String file) throws IOException {
        Written first = first();
        Map<String, String> whole = first.bytes();
        Files.delete(first.folder().resolve(file));

        assertThat(next(quarter(), "next").bytes()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"pages\":[]}",
                "{\"pages\":{\"" + PAGE + "\":null}}",
                "{\"pages\":{\"" + PAGE + "\":{\"madeFrom\":null,\"files\":{}}}}",
                "{\"pages\":{\"" + PAGE + "\":{\"madeFrom\":\"as it was\"}}}",
                "{\"pages\":{\"" + PAGE + "\":{\"madeFrom\":\"as it was\",\"files\":{}}}}",
                "{\"pages\":{\"" + PAGE + "\":{\"madeFrom\":\"as it was\",\"files\":{\"" + PAGE + ".html\":null}}}}"
            })
    void aMemoryOfAnotherKindIsNone(String memory) throws IOException {
        Written first = first();
        Files.writeString(folder.resolve("memory.json"), memory);

        assertThat(next(quarter(), "next").bytes()).isEqualTo(first.bytes());
    }

    private Written first() {
        return first("first");
    }

    private Written first(String name) {
        return write(quarter(), EarlierReports.NONE, name);
    }

    /** With what the night before left, as a release keeps it. */
    private Written next(EarlierPeriod quarter, String name) {
        String before = name.equals("third") ? "next" : "first";
        return write(quarter, EarlierReports.in(folder.resolve(before), folder.resolve("memory.json")), name);
    }

    private Written write(EarlierPeriod quarter, EarlierReports earlier, String name) {
        Path out = folder.resolve(name);
        StaffReports.write(Written.TEMPLATES, new Invented().before(quarter).material(), Written.ANNUAL, earlier, out)
                .save(folder.resolve("memory.json"));
        return new Written(out);
    }

    private static EarlierPeriod quarter() {
        return new EarlierPeriod(DAYS, 3, "as it was", EarlierFeedbackPagesTest::feedback);
    }

    private static List<Feedback> notRead() {
        return fail("it was read, though nothing in it changed");
    }

    private static List<Feedback> feedback() {
        return List.of(
                says("1", Invented.LETTERS, DAYS.first(), "Early letter"),
                says("2", Invented.FOOD, DAYS.first(), "Warm soup"),
                says("3", Invented.LETTERS, DAYS.last(), "Later letter"));
    }

    private static Feedback says(String key, String project, LocalDate day, String words) {
        return new Feedback(
                new ResponseId("feedback", key),
                day.atTime(9, 0),
                day.atTime(9, 0),
                new Answers(Map.of(
                        "fb_project", new Answer.Choice(project),
                        "fb_q_best", new Answer.Words(words),
                        "c01", new Answer.Rating(4))));
    }
}
