package org.laypartners.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.report.EarlierReports;
import org.laypartners.response.Answer;

/**
 * Pages below that of all feedback, and the tables of the others, are written again only when something in them changed.
 */
class PagesThatStayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final String FOOD = "feedback-project-1";
    private static final String LETTERS = "feedback-project-2";
    private static final String QUESTION = "feedback-question-fb-q-best";
    private static final String ALL = "feedback-all";

    @TempDir
    private Path folder;

    @Test
    void allOfThemStayWhereNothingCame() throws IOException {
        Written first = write(programme(), EarlierReports.NONE, "first");

        Written next = write(programme(), before(), "next");

        assertThat(next.bytes()).isEqualTo(first.bytes());
        assertThat(taken(first, next))
                .contains(
                        FOOD + ".html",
                        FOOD + ".xlsx",
                        FOOD + "-answers.csv",
                        FOOD + "-commitments.csv",
                        LETTERS + ".html",
                        QUESTION + ".html",
                        ALL + ".html")
                .doesNotContain("feedback.html", "scorecard.html");
    }

    @Test
    void anAnswerChangesThePagesThatShowItAlone() throws IOException {
        Written first = write(programme(), EarlierReports.NONE, "first");
        Invented more = programme().says(Invented.LETTERS, DAY, words("Larger type"));

        Written next = write(more, before(), "next");
        Written anew = write(more, EarlierReports.NONE, "anew");

        assertThat(next.bytes()).isEqualTo(anew.bytes());
        assertThat(next.page(LETTERS).text()).contains("Larger type");
        assertThat(taken(first, next))
                .contains(FOOD + ".html", FOOD + ".xlsx")
                .doesNotContain(LETTERS + ".html", QUESTION + ".html", ALL + ".html");
    }

    @Test
    void aRatingWithoutWordsChangesItsProjectsPageAlone() throws IOException {
        Written first = write(programme(), EarlierReports.NONE, "first");

        Written next = write(programme().rates(Invented.FOOD, "c01", 1), before(), "next");

        assertThat(next.rows(FOOD, "commitments")).extracting(row -> row.get(1)).containsExactly("3");
        assertThat(taken(first, next))
                .contains(LETTERS + ".html", QUESTION + ".html", ALL + ".html")
                .doesNotContain(FOOD + ".html");
    }

    @Test
    void anAnswerThatIsGoneStandsOnNoPage() throws IOException {
        write(programme(), EarlierReports.NONE, "first");

        Written next = write(new Invented().says(Invented.FOOD, DAY, words("Hot soup")), before(), "next");

        assertThat(next.bytes().values()).noneMatch(text -> text.contains("Clear letters"));
    }

    @Test
    void tablesOfPagesThatSayWhenTheyWereMadeStayToo() throws IOException {
        Written first = write(programme(), EarlierReports.NONE, "first");

        Written next = write(programme().rates(Invented.FOOD, "c01", 1), before(), "next");
        Written anew = write(programme().rates(Invented.FOOD, "c01", 1), EarlierReports.NONE, "anew");

        assertThat(next.bytes()).isEqualTo(anew.bytes());
        assertThat(taken(first, next))
                .contains("data-quality.xlsx", "data-quality-definitions.csv")
                .doesNotContain("scorecard.xlsx", "data-quality.html");
    }

    @Test
    void anotherProgramWritesThemAnew() throws IOException {
        Written first = write(programme(), EarlierReports.NONE, "first");

        Written next = write(programme().madeBy("another program"), before(), "next");

        assertThat(next.bytes()).isEqualTo(first.bytes());
        assertThat(taken(first, next)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FOOD + ".html", FOOD + ".xlsx", FOOD + "-answers.csv", "../memory.json"})
    void whatIsDamagedIsWrittenAgain(String file) throws IOException {
        Written first = write(programme(), EarlierReports.NONE, "first");
        Map<String, String> whole = first.bytes();
        Files.writeString(first.folder().resolve(file), "cut sh");

        assertThat(write(programme(), before(), "next").bytes()).isEqualTo(whole);
    }

    /** It may be older than the night. */
    @Test
    void noneOfThemSaysWhenItWasMade() throws IOException {
        Written reports = write(programme(), EarlierReports.NONE, "first");

        for (String page : List.of(FOOD, LETTERS, QUESTION, ALL)) {
            assertThat(reports.page(page).text()).as(page).doesNotContain("Made on", "October 2026");
        }
        assertThat(reports.part(FOOD, "commitments")).contains("since 1 October 2025");
    }

    private static Invented programme() {
        return new Invented()
                .says(Invented.FOOD, DAY, words("Hot soup"))
                .rates(Invented.FOOD, "c01", 4, 5)
                .says(Invented.LETTERS, DAY, words("Clear letters"));
    }

    private static Map<String, Answer> words(String text) {
        return Map.of("fb_q_best", new Answer.Words(text));
    }

    private Written write(Invented programme, EarlierReports earlier, String name) {
        Path out = folder.resolve(name);
        StaffReports.write(Written.TEMPLATES, programme.material(), Written.ANNUAL, earlier, out)
                .save(folder.resolve("memory.json"));
        return new Written(out);
    }

    /** What the night before left, as a release keeps it. */
    private EarlierReports before() {
        return EarlierReports.in(folder.resolve("first"), folder.resolve("memory.json"));
    }

    /** The files that are second names of those of the night before. */
    private static Set<String> taken(Written first, Written next) throws IOException {
        Set<String> taken = new TreeSet<>();
        for (String file : next.bytes().keySet()) {
            Path before = first.folder().resolve(file);
            if (Files.exists(before) && Files.isSameFile(before, next.folder().resolve(file))) {
                taken.add(file);
            }
        }
        return taken;
    }
}
