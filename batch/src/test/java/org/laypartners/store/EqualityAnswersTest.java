package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laypartners.response.EqualityAnswer;
import org.laypartners.response.Quarter;

class EqualityAnswersTest extends OnBothDatabases {
    private static final Quarter SUMMER = new Quarter(2026, 3);
    private static final Quarter AUTUMN = new Quarter(2026, 4);

    private EqualityAnswers answers;

    @BeforeEach
    void open() {
        answers = new EqualityAnswers(store.jdbc);
    }

    @Test
    void countsEachAnswerOnceHoweverOftenItComes() {
        List<EqualityArrival> first = List.of(arrival(1, SUMMER, "Female"), arrival(2, SUMMER, "Male"));
        List<EqualityArrival> grown = new ArrayList<>(first);
        grown.add(arrival(3, SUMMER, "Female"));

        assertThat(answers.add(first)).isEqualTo(new Tally(2, 0, 0, 0));
        assertThat(answers.add(grown)).isEqualTo(new Tally(1, 0, 2, 0));
        assertThat(answers.counts("eq_sex", SUMMER, SUMMER)).isEqualTo(Map.of("Female", 2L, "Male", 1L));
    }

    @Test
    void countsAnAnswerThatStandsTwiceInOneChunkOnce() {
        assertThat(answers.add(List.of(arrival(1, SUMMER, "Female"), arrival(1, SUMMER, "Female"))))
                .isEqualTo(new Tally(1, 0, 1, 0));
    }

    @Test
    void keepsWhatAnAnswerSaidFirst() {
        answers.add(List.of(arrival(1, SUMMER, "Female")));

        assertThat(answers.add(List.of(arrival(1, SUMMER, "Male")))).isEqualTo(new Tally(0, 0, 1, 0));
        assertThat(answers.counts("eq_sex", SUMMER, SUMMER)).isEqualTo(Map.of("Female", 1L));
    }

    @Test
    void countsTheQuartersAskedForBothEndsIncluded() {
        answers.add(List.of(
                arrival(1, new Quarter(2026, 2), "Female"),
                arrival(2, SUMMER, "Female"),
                arrival(3, AUTUMN, "Female"),
                arrival(4, new Quarter(2027, 1), "Female")));

        assertThat(answers.counts("eq_sex", SUMMER, AUTUMN)).isEqualTo(Map.of("Female", 2L));
    }

    @Test
    void countsAmongThoseWhoMadeAllOfSomeOtherChoicesToo() {
        answers.add(List.of(
                chose(1, Map.of("eq_cohort", "Applying", "eq_disability", "Yes", "eq_limits", "Yes, a lot")),
                chose(2, Map.of("eq_cohort", "Applying", "eq_disability", "No", "eq_limits", "Not at all")),
                chose(
                        3,
                        Map.of("eq_cohort", "A lay partner now", "eq_disability", "Yes", "eq_limits", "Yes, a little")),
                chose(4, Map.of("eq_disability", "Yes", "eq_limits", "Yes, a lot")),
                chose(5, Map.of("eq_cohort", "Applying", "eq_disability", "Yes"))));

        assertThat(answers.counts("eq_limits", SUMMER, SUMMER, Map.of("eq_cohort", "Applying")))
                .isEqualTo(Map.of("Yes, a lot", 1L, "Not at all", 1L));
        assertThat(answers.counts("eq_limits", SUMMER, SUMMER, Map.of("eq_cohort", "Applying", "eq_disability", "Yes")))
                .isEqualTo(Map.of("Yes, a lot", 1L));
    }

    @Test
    void amongNoChoicesAreAllAnswers() {
        answers.add(List.of(arrival(1, SUMMER, "Female"), arrival(2, SUMMER, "Male")));

        assertThat(answers.counts("eq_sex", SUMMER, SUMMER, Map.of()))
                .isEqualTo(answers.counts("eq_sex", SUMMER, SUMMER))
                .hasSize(2);
    }

    @Test
    void leavesBlanksOutOfTheCounts() {
        answers.add(List.of(new EqualityArrival(new EqualityAnswer(SUMMER, Map.of()), "1")));

        assertThat(answers.counts("eq_sex", SUMMER, SUMMER)).isEmpty();
    }

    @Test
    void erasesWholeQuartersAndTakesThemInNoMore() {
        List<EqualityArrival> all = List.of(arrival(1, SUMMER, "Female"), arrival(2, AUTUMN, "Male"));
        answers.add(all);

        assertThat(answers.eraseBefore(AUTUMN)).isEqualTo(1);
        assertThat(answers.add(all)).isEqualTo(new Tally(0, 0, 2, 0));
        assertThat(answers.counts("eq_sex", SUMMER, AUTUMN)).isEqualTo(Map.of("Male", 1L));
        assertThat(marks()).hasSize(1);
    }

    @Test
    void takesNoQuarterInAgainThatARuleErasedEarlierThanTheLastRule() {
        answers.eraseBefore(AUTUMN);
        answers.eraseBefore(SUMMER);

        assertThat(answers.add(List.of(arrival(1, SUMMER, "Female")))).isEqualTo(new Tally(0, 0, 1, 0));
    }

    @Test
    void holdsNothingButQuarterAndChoicesUnderARandomNumber() {
        answers.add(List.of(arrival(17, SUMMER, "Female")));

        assertThat(store.jdbc.queryForList("select * from equality_answer"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row).containsOnlyKeys("id", "quarter", "answers");
                    assertThat(row)
                            .containsEntry("quarter", "2026 Q3")
                            .containsEntry("answers", "{\"eq_sex\":\"Female\"}");
                });
    }

    @Test
    void keepsWhatAnAnswerIsKnownByOnlyAsADigestUnderAKeyOfItsOwn() {
        answers.add(List.of(arrival(17, SUMMER, "Female")));
        String mark = marks().get(0);
        try (TestStore other = new TestStore(database, folder.resolve("other.db"))) {
            new EqualityAnswers(other.jdbc).add(List.of(arrival(17, SUMMER, "Female")));

            assertThat(mark).matches("[0-9a-f]{64}");
            assertThat(other.jdbc.queryForList("select mark from equality_mark", String.class))
                    .doesNotContain(mark);
        }
    }

    /** Twenty answers that come one by one: the chance that random order leaves them in order is nil. */
    @Test
    void afterShufflingNothingTellsInWhichOrderTheAnswersCame() {
        List<String> came = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            came.add("Choice " + (char) ('A' + number));
            answers.add(List.of(arrival(number, SUMMER, came.get(number))));
            marked = marks();
        }
        answers.shuffle();

        List<String> placed = store
                .jdbc
                .queryForList("select answers from equality_answer order by " + database.place(), String.class)
                .stream()
                .map(json -> json.replaceAll(".*(Choice .).*", "$1"))
                .toList();
        assertThat(placed).containsExactlyInAnyOrderElementsOf(came).isNotEqualTo(came);
        assertThat(marks()).isSorted().containsExactlyInAnyOrderElementsOf(marked);
    }

    @Test
    void shufflingChangesNoCount() {
        answers.add(IntStream.range(0, 50)
                .mapToObj(number -> arrival(number, number % 2 == 0 ? SUMMER : AUTUMN, "Female"))
                .toList());
        answers.shuffle();

        assertThat(answers.counts("eq_sex", SUMMER, SUMMER)).isEqualTo(Map.of("Female", 25L));
        assertThat(answers.counts("eq_sex", AUTUMN, AUTUMN)).isEqualTo(Map.of("Female", 25L));
        assertThat(answers.add(List.of(arrival(7, AUTUMN, "Female")))).isEqualTo(new Tally(0, 0, 1, 0));
    }

    /** The other parts of the store, which know people, must not even know the tables. */
    @Test
    void nothingElseInTheProgramNamesTheTables() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("batch/src/main/java"))) {
            Map<String, Boolean> naming = sources.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> String.valueOf(file.getFileName()),
                            file -> read(file).contains("equality_"),
                            Boolean::logicalOr));
            naming.values().removeIf(names -> !names);
            assertThat(naming).containsOnlyKeys("EqualityAnswers.java", "EqualityMarks.java");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private List<String> marks() {
        return store.jdbc.queryForList("select mark from equality_mark order by " + database.place(), String.class);
    }

    private static EqualityArrival chose(int number, Map<String, String> choices) {
        return new EqualityArrival(new EqualityAnswer(SUMMER, choices), Integer.toString(number));
    }

    private static EqualityArrival arrival(int number, Quarter quarter, String sex) {
        return new EqualityArrival(
                new EqualityAnswer(quarter, Map.of("eq_sex", sex)), "microsoft-forms:" + number + "@2026-07-03");
    }
}
