package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laypartners.response.EqualityAnswer;
import org.laypartners.response.Quarter;

class EqualityMonitoringTest {
    private static final String QUESTIONS = "\"Are you applying, or a lay partner now?\",What is your ethnic group?,"
            + "How old are you?,What is your sex?,Do you have a condition lasting 12 months or more?";
    private static final String MICROSOFT = "ID,Start time,Completion time,Email,Name," + QUESTIONS + "\n";
    private static final String GOOGLE = "Timestamp," + QUESTIONS + "\n";
    private static final String ANSWERS = "Applying,White and Asian,25 to 34,Female,No\n";

    @TempDir
    private Path folder;

    @Test
    void keepsTheQuarterAndTheChoicesInTheWordsOfTheCensus() throws IOException {
        Dropped dropped = read(MICROSOFT + "1,9/14/25 9:12:03,9/14/25 9:20:44,anonymous,," + ANSWERS);

        assertThat(answers(dropped))
                .containsExactly(new EqualityAnswer(
                        new Quarter(2025, 3),
                        Map.of(
                                "eq_cohort", "Applying",
                                "eq_ethnic19", "Mixed or Multiple ethnic groups: White and Asian",
                                "eq_age", "25 to 34",
                                "eq_sex", "Female",
                                "eq_disability", "No")));
    }

    @Test
    void anyQuestionMayBeSkipped() throws IOException {
        Dropped dropped = read(MICROSOFT + "1,9/14/25 9:12:03,9/14/25 9:20:44,anonymous,,,,,,\n");

        assertThat(answers(dropped)).containsExactly(new EqualityAnswer(new Quarter(2025, 3), Map.of()));
    }

    @Test
    void offersTheNineteenGroupsOfTheCensus() {
        FormDefinition form = Dropped.forms().definitions().stream()
                .filter(definition -> definition.kind() == FormKind.EQUALITY_MONITORING)
                .findFirst()
                .orElseThrow();

        assertThat(form.questions()).allMatch(question -> question.privacy() == PrivacyClass.SPECIAL);
        assertThat(form.questions().get(1).options()).hasSize(20);
        assertThat(form.questions())
                .flatExtracting(Question::options)
                .extracting(Option::text)
                .doesNotContain("Other");
    }

    /** The value never stands in the message, whatever column it stood in. */
    @ParameterizedTest
    @CsvSource({
        "Email, jo.sample@post.example, ''",
        "Name, '', Jo Sample",
    })
    void refusesAnExportWithAnAccount(String column, String email, String name) throws IOException {
        Recognition.Unrecognised refused = refused(MICROSOFT
                + "1,9/14/25 9:12:03,9/14/25 9:20:44,anonymous,," + ANSWERS
                + "2,9/14/25 9:12:03,9/14/25 9:21:44," + email + "," + name + "," + ANSWERS);

        assertThat(refused.code()).isEqualTo("NOT_ANONYMOUS");
        assertThat(refused.reason()).contains("\"" + column + "\"");
        assertThat(refused.advice()).startsWith("Delete this copy.");
        assertThat(refused.reason() + refused.advice()).doesNotContain("Jo", "sample", "@");
    }

    @ParameterizedTest
    @CsvSource({
        "Your name, Jo Sample",
        "Email address, jo.sample@post.example",
        "What is your e-mail?, jo at home",
        "First name, Jo",
        "Surname, Sample",
        "Phone number, 020 7946 0123",
        "Anything else?, Write to jo\u200b.sample\uff20post\uff0eexample please",
        "Token, x7Gh2",
        "Anything else?, Write to jo.sample@post.example please",
    })
    void refusesAQuestionThatTellsWhoAnswered(String heading, String cell) throws IOException {
        Recognition.Unrecognised refused = refused(GOOGLE.replace("\n", "," + heading + "\n") + "14/09/2025 09:12:03,"
                + ANSWERS.replace("\n", "," + cell + "\n"));

        assertThat(refused.code()).isEqualTo("NOT_ANONYMOUS");
        assertThat(refused.reason()).contains("\"" + heading + "\"").doesNotContain(cell);
    }

    @Test
    void refusesNamesInColumnsThatAreNeverHandedOn() throws IOException {
        String heading = "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,"
                + "Custom Data 1," + QUESTIONS + "\n";
        String row = "118,77,09/14/2025 09:12:03,09/14/2025 09:20:44,192.0.2.7,,%s,,," + ANSWERS;

        assertThat(refused(heading + row.formatted("Jo")).reason()).contains("\"First Name\"");
        assertThat(answers(read(heading + row.formatted("")))).hasSize(1);
    }

    @Test
    void takesEmptyColumnsForNamesAsNoNames() throws IOException {
        Dropped dropped = read(MICROSOFT
                + "1,9/14/25 9:12:03,9/14/25 9:20:44,Anonymous,anonymous," + ANSWERS
                + "2,9/14/25 9:12:03,9/14/25 9:20:44,,," + ANSWERS);

        assertThat(answers(dropped)).hasSize(2);
    }

    @Test
    void refusesAnExportThatDoesNotSayWhen() throws IOException {
        assertThat(refused("Response ID," + QUESTIONS + "\n1," + ANSWERS).code())
                .isEqualTo("NO_TIMES");
    }

    @Test
    void refusesTheseQuestionsInAFormThatAsksForANameToo() throws IOException {
        Recognition.Unrecognised refused = refused("""
                Meeting reference,Project,Meeting date,Lay partner,Status,Ethnic group
                M1,Outpatient letters,2025-02-27,LP01,Present,Roma
                """);

        assertThat(refused.code()).isEqualTo("NOT_APART");
        assertThat(refused.reason()).contains("\"Ethnic group\"").doesNotContain("Roma", "LP01");
    }

    @Test
    void knowsAnAnswerByToolNumberAndDayAndByNothingThatWasAnswered() throws IOException {
        String start = MICROSOFT + "7,9/14/25 9:12:03,9/14/25 9:20:44,anonymous,,";

        assertThat(repeats(read(start + ANSWERS)))
                .containsExactly("microsoft-forms:7@2025-09-14")
                .isEqualTo(repeats(read(start + ANSWERS.replace("Female", "Male"))));
    }

    @Test
    void knowsAnAnswerWithoutANumberByItsMinuteAndItsPlaceInIt() throws IOException {
        String three = GOOGLE + "14/09/2025 09:12:03," + ANSWERS + "14/09/2025 09:12:03," + ANSWERS
                + "14/09/2025 09:13:40," + ANSWERS;
        Dropped whole = read(three);
        Dropped resaved = read(three.replaceAll("(09:1[23]):\\d\\d", "$1"));

        assertThat(new HashSet<>(repeats(whole))).hasSize(3);
        assertThat(repeats(resaved)).isEqualTo(repeats(whole));
        assertThat(repeats(read(three + "15/09/2025 10:00:00," + ANSWERS))).containsAll(repeats(whole));
    }

    @Test
    void anOutcomePrintsNothingOfWhatWasAnswered() throws IOException {
        Dropped dropped = read(MICROSOFT + "7,9/14/25 9:12:03,9/14/25 9:20:44,anonymous,," + ANSWERS);

        assertThat(dropped.outcomes()).hasToString("[Apart]");
        assertThat(answers(dropped)).hasToString("[EqualityAnswer]");
    }

    @Test
    void everyChoiceIsSpelledApartFromEveryOther() {
        Dropped.forms().definitions().stream()
                .filter(form -> form.kind() == FormKind.EQUALITY_MONITORING)
                .flatMap(form -> form.questions().stream())
                .forEach(question -> {
                    Set<String> spellings = new TreeSet<>();
                    question.options().forEach(option -> {
                        assertThat(spellings.add(ChoiceText.fold(option.text())))
                                .as(option.text())
                                .isTrue();
                        option.also()
                                .forEach(also -> assertThat(spellings.add(ChoiceText.fold(also)))
                                        .as(also)
                                        .isTrue());
                    });
                });
    }

    private Dropped read(String text) throws IOException {
        return Dropped.read(write(text));
    }

    private Recognition.Unrecognised refused(String text) throws IOException {
        Recognition recognition = Dropped.recognise(write(text));
        assertThat(recognition).isInstanceOf(Recognition.Unrecognised.class);
        return (Recognition.Unrecognised) recognition;
    }

    private Path write(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "export", ".csv"), text);
    }

    private static List<EqualityAnswer> answers(Dropped dropped) {
        return apart(dropped).stream().map(Outcome.Apart::answer).toList();
    }

    private static List<String> repeats(Dropped dropped) {
        return apart(dropped).stream().map(Outcome.Apart::repeat).toList();
    }

    private static List<Outcome.Apart> apart(Dropped dropped) {
        assertThat(dropped.outcomes()).allMatch(Outcome.Apart.class::isInstance);
        return dropped.outcomes().stream().map(Outcome.Apart.class::cast).toList();
    }
}
