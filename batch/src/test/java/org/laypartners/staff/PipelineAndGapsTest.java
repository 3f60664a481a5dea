package org.laypartners.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.response.Answer;

/** What the reports make of people and projects that need a second look. */
class PipelineAndGapsTest {
    @TempDir
    Path folder;

    @Test
    void putsLikelyDuplicatesSideBySideAndSaysWhy() throws IOException {
        Written reports = Written.of(
                new Invented()
                        .asks(
                                "Carys Kestrelman",
                                Invented.DAY.minusDays(9),
                                contact("carys@post.example", "020 7946 0101"))
                        .asks("C Kestrelman", Invented.DAY.minusDays(5), contact("c@post.example", "+44 20 7946 0101"))
                        .asks(
                                "Dilip Moonraker",
                                Invented.DAY.minusDays(3),
                                contact("DILIP@post.example", "020 7946 0111"))
                        .asks("D. Moonraker", Invented.DAY, contact("dilip@post.example", "020 7946 0122")),
                folder.resolve("out"));

        assertThat(reports.rows("expressions-of-interest", "duplicates"))
                .extracting(row -> row.get(0) + " and " + row.get(4) + ": " + row.get(8))
                .containsExactlyInAnyOrder(
                        "Carys Kestrelman and C Kestrelman: Same phone",
                        "Dilip Moonraker and D. Moonraker: Same email");
    }

    @Test
    void likeNamesCountOnlyInOnePlace() throws IOException {
        Written reports = Written.of(
                new Invented()
                        .asks("Jolanta Vantongeren", Invented.DAY.minusDays(9), place("W2", "a@post.example"))
                        .asks("Jolanta Vantongerem", Invented.DAY.minusDays(8), place("W2", "b@post.example"))
                        .asks("Jolanta Vantongerer", Invented.DAY.minusDays(7), place("W9", "c@post.example")),
                folder.resolve("out"));

        assertThat(reports.rows("expressions-of-interest", "duplicates"))
                .extracting(row -> row.get(4) + ": " + row.get(8))
                .containsExactly("Jolanta Vantongerem: Like name, same part of the postcode");
    }

    @Test
    void saysWhatToTalkAboutAndTurnsNobodyDown() throws IOException {
        Map<String, Answer> answers = Map.of(
                "eoi_link", new Answer.Choices(List.of("Other")),
                "eoi_borough", new Answer.Choice("Somewhere else"),
                "eoi_coi", new Answer.YesNo(true));
        Written reports =
                Written.of(new Invented().asks("Esme Everglade", Invented.DAY, answers), folder.resolve("out"));

        assertThat(reports.rows("expressions-of-interest", "to-talk-about").get(0))
                .contains("Neither a patient nor from the area; Business interests");
        assertThat(reports.part("expressions-of-interest", "to-talk-about")).contains("Nobody is turned down");
    }

    @Test
    void aMeetingOfTheProjectsPageThatIsInNoRegisterIsMissing() throws IOException {
        LocalDate met = Invented.DAY.minusWeeks(1);
        Written reports = Written.of(
                new Invented()
                        .runs(Invented.LETTERS, met, met.minusDays(7), Invented.DAY.plusDays(7))
                        .attends("A. Present", Invented.LETTERS, "Present"),
                folder.resolve("out"));

        assertThat(reports.rows("attendance", "registers"))
                .containsExactly(List.of(
                        Invented.LETTERS, "22 September 2026", "It stands on the project's page, and in no register."));
        assertThat(reports.part("index", "needs")).contains("1 meeting has no full register.");
    }

    @Test
    void runningProjectsThatNobodyHearsFromAreListed() throws IOException {
        Written reports = Written.of(
                new Invented()
                        .runs(Invented.LETTERS)
                        .runs(Invented.FOOD)
                        .attends("A. Present", Invented.LETTERS, "Present")
                        .rates(Invented.FOOD, "c01", 4),
                folder.resolve("out"));

        assertThat(reports.rows("scorecard", "quiet"))
                .containsExactly(List.of(Invented.LETTERS, "1", "0", "0"), List.of(Invented.FOOD, "0", "1", "0"));
        assertThat(reports.part("index", "needs"))
                .contains("1 running project has no lay partner.")
                .contains("On 1 running project nobody has sent feedback");
    }

    @Test
    void countsAWordOnceForEachAnswerWhateverItsForm() {
        WordsPeopleUse words = new WordsPeopleUse(List.of(
                "The letter, and the letters.", "Letters were what helped.", "A letter's date", "Nothing of the kind"));

        assertThat(words.most(5, 2)).containsExactly(new WordsPeopleUse.Used("letters", 3));
    }

    private static Map<String, Answer> contact(String email, String phone) {
        return Map.of("eoi_email", new Answer.Words(email), "eoi_phone", new Answer.Words(phone));
    }

    private static Map<String, Answer> place(String district, String email) {
        return Map.of("eoi_postcode_district", new Answer.Words(district), "eoi_email", new Answer.Words(email));
    }
}
