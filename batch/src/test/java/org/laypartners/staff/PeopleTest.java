package org.laypartners.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.response.Answer;

/** Expressions of interest and attendance: the pages that list people. */
class PeopleTest {
    private static final Answer LETTERS_INTEREST = new Answer.Choices(List.of("Appointments and letters"));

    @TempDir
    Path folder;

    @Test
    void tenWorkingDaysKeepThePromiseAndElevenDoNot() throws IOException {
        Written reports = Written.of(
                new Invented()
                        .asks("Esme Everglade", LocalDate.of(2026, 9, 22), Map.of())
                        .asks("Farah Lanternfield", LocalDate.of(2026, 9, 21), Map.of()),
                folder.resolve("out"));

        assertThat(reports.rows("expressions-of-interest", "waiting"))
                .extracting(row -> row.get(0) + ", " + row.get(3) + ", " + row.get(4))
                .containsExactly("Farah Lanternfield, 11, Over", "Esme Everglade, 10, In time");
        assertThat(reports.part("expressions-of-interest", "waiting")).contains("without the bank holidays of England");
        assertThat(reports.part("index", "needs"))
                .contains("1 person has waited more than 10 working days for a first reply.");
    }

    @Test
    void showsHowToReachAPersonByTheWayTheyPrefer() throws IOException {
        Map<String, Answer> phone =
                Map.of("eoi_contact_pref", new Answer.Choice("Phone"), "eoi_phone", new Answer.Words("020 7946 0101"));
        Map<String, Answer> post = Map.of("eoi_contact_pref", new Answer.Choice("Post"));
        Map<String, Answer> addressed = Map.of(
                "eoi_contact_pref", new Answer.Choice("Post"),
                "eoi_address", new Answer.Words("3 Quince Example Row, London"));

        Written reports = Written.of(
                new Invented()
                        .asks("Esme Everglade", Invented.DAY, phone)
                        .asks("Uma Devanshi", Invented.DAY, post)
                        .asks("Vera Lanternfield", Invented.DAY, addressed),
                folder.resolve("out"));

        assertThat(reports.rows("expressions-of-interest", "waiting"))
                .extracting(row -> row.get(5))
                .containsExactly(
                        "Phone: 020 7946 0101, someone@post.example",
                        "Post: no postal address is held; someone@post.example",
                        "Post: 3 Quince Example Row, London; someone@post.example");
        assertThat(reports.text("expressions-of-interest-mail-merge-post.csv"))
                .contains("Address", "3 Quince Example Row, London");
    }

    @Test
    void flagsAccessNeedsWhereverThePersonIsListed() throws IOException {
        Map<String, Answer> answers = new HashMap<>(Invented.needing("BSL interpreter", "Captions", "Other"));
        answers.put("eoi_project", new Answer.Choice(Invented.LETTERS));
        answers.put("eoi_access_typed", new Answer.Words("A quiet room"));
        Written reports = Written.of(
                new Invented()
                        .asks("Carys Kestrelman", Invented.DAY, answers)
                        .opens(Invented.LETTERS, "Maternity", 2, 1)
                        .attends("carys  kestrelman", Invented.LETTERS, "Present"),
                folder.resolve("out"));

        for (String page : List.of("expressions-of-interest", "attendance")) {
            List<Element> rows = reports.page(page).select("tbody tr:contains(kestrelman)");
            assertThat(rows).isNotEmpty();
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row.select(".tag-warn").eachText())
                            .contains("BSL interpreter", "Captions", "Other: A quiet room"));
        }
    }

    @Test
    void tellsThoseWhoNeedNothingFromThoseWhoDidNotAnswer() throws IOException {
        Written reports = Written.of(
                new Invented()
                        .asks("A. Answered", Invented.DAY, Invented.needing("Nothing"))
                        .asks("B. Blank", Invented.DAY, Map.of()),
                folder.resolve("out"));

        assertThat(reports.rows("expressions-of-interest", "waiting"))
                .extracting(row -> row.get(1))
                .containsExactly("Nothing", "Not answered");
    }

    @Test
    void putsPeopleBesideOpenPlacesAndSaysWhy() throws IOException {
        Written reports = Written.of(
                new Invented()
                        .opens(Invented.LETTERS, "Appointments and letters", 3, 1)
                        .opens("Full", "Appointments and letters", 2, 2)
                        .opens("Closed", "Appointments and letters", 2, 0, Optional.of(Invented.DAY.minusDays(1)))
                        .asks("A. Asked", Invented.DAY, Map.of("eoi_project", new Answer.Choice(Invented.LETTERS)))
                        .asks("B. Interested", Invented.DAY, Map.of("eoi_interests", LETTERS_INTEREST)),
                folder.resolve("out"));

        assertThat(reports.rows("expressions-of-interest", "open-places"))
                .containsExactly(List.of(Invented.LETTERS, "2", "No closing date", "2"));
        assertThat(reports.rows("expressions-of-interest", "fitting"))
                .extracting(row -> row.get(0) + ": " + row.get(3))
                .containsExactly(
                        "A. Asked: Asked for this project; ask when they are free",
                        "B. Interested: Interested in: Appointments and letters; ask when they are free");
    }

    @Test
    void offersNobodyAnotherProjectWhoDidNotWantToBeKeptInMind() throws IOException {
        Map<String, Answer> onlyFood = Map.of(
                "eoi_project", new Answer.Choice(Invented.FOOD),
                "eoi_interests", LETTERS_INTEREST,
                "eoi_keep", new Answer.YesNo(false));

        Written reports = Written.of(
                new Invented()
                        .opens(Invented.LETTERS, "Appointments and letters", 2, 1)
                        .asks("Esme Everglade", Invented.DAY, onlyFood),
                folder.resolve("out"));

        assertThat(reports.part("expressions-of-interest", "fitting")).contains("Nobody's interests match");
    }

    @Test
    void saysInWordsWhetherTheCommitmentIsMet() throws IOException {
        Written reports = Written.of(
                new Invented()
                        .attends("A. Meets", Invented.LETTERS, Invented.times(4, "Present", "Absent"))
                        .attends("B. Below", Invented.LETTERS, Invented.times(3, "Present", "Absent", "Absent"))
                        .attends("C. Few", Invented.LETTERS, Invented.times(4, "Present", "Cancelled"))
                        .attends("D. Fair", Invented.LETTERS, Invented.times(4, "Present", "Short notice", "Absent")),
                folder.resolve("out"));

        assertThat(reports.rows("attendance", "people"))
                .extracting(row -> String.join(" ", row.subList(3, row.size())))
                .containsExactly(
                        "5 4 80 0 80 Meets Too few to say",
                        "5 3 60 0 60 Below Too few to say",
                        "4 4 100 0 100 Too few to say Too few to say",
                        "6 4 66 1 80 Meets Too few to say");
        assertThat(reports.rows("attendance", "projects"))
                .containsExactly(List.of(Invented.LETTERS, "6", "0", "4", "75", "78", "2", "1", "1"));
    }
}
