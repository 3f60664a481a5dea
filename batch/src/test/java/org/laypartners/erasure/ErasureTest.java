package org.laypartners.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.laypartners.store.TestStore.NOON;
import static org.laypartners.store.TestStore.expression;
import static org.laypartners.store.TestStore.feedback;
import static org.laypartners.store.TestStore.line;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laypartners.journal.Drift;
import org.laypartners.journal.FileLedger;
import org.laypartners.journal.FormHeadings;
import org.laypartners.response.Response;
import org.laypartners.store.FileId;
import org.laypartners.store.OnBothDatabases;
import org.laypartners.store.Tally;
import org.laypartners.store.TestStore;

class ErasureTest extends OnBothDatabases {
    private static final String EMAIL = "Imogen.Ashdown@post.example";

    @Test
    void forgetsAPersonInEveryFormAndLeavesTheOthers() {
        save(
                expression("1", "Imogen Ashdown", EMAIL),
                expression("2", "Tunde Bakare", "tunde@post.example"),
                feedback("3", "Please write to imogen.ashdown@POST.example."),
                feedback("4", "Good."),
                line("5", "imogen  ashdown", NOON),
                line("6", "LP-04", NOON));

        Forgotten forgotten = forget(" imogen.ashdown@post.example ");

        assertThat(forgotten.erased())
                .isEqualTo(Map.of("expression-of-interest", 1L, "feedback", 1L, "meeting-register", 1L));
        assertThat(forgotten.total()).isEqualTo(3);
        assertThat(keys()).containsExactly("2", "4", "6");
    }

    @Test
    void nothingOfThePersonStaysInTheStore() throws IOException {
        FileLedger files = new FileLedger(store.jdbc);
        FileId file = new FileId("a".repeat(64), "d1");
        files.begin(file, "Imogen Ashdown form.csv");
        files.recognised(file, "", "", "", List.of("not used: imogen.ashdown@post.example"));
        save(expression("1", "Imogen Ashdown", EMAIL), line("5", "Imogen Ashdown", NOON));
        save(IntStream.range(0, 300)
                .mapToObj(number -> feedback("filler" + number, "Nothing to add."))
                .toArray(Response[]::new));
        assertThat(storeHolds("ashdown")).isTrue();

        forget(EMAIL);

        assertThat(storeHolds("ashdown")).isFalse();
        assertThat(files.find(file).orElseThrow().name()).isEqualTo("(erased)");
    }

    @Test
    void noHeadingOrFileNameInTheHistoryOfAFormNamesThePerson() throws IOException {
        save(expression("1", "Imogen O'Shea Ashdown", EMAIL));
        FormHeadings headings = new FormHeadings(store.jdbc);
        LocalDate day = NOON.toLocalDate();
        FileId first = new FileId("a".repeat(64), "d1");
        FileId second = new FileId("b".repeat(64), "d1");
        Set<String> unused =
                Set.of("tea", "imogen oshea ashdown says", "write to imogen ashdown post example", "imogen");
        headings.note("feedback", 1, "Google Forms", Set.of("words"), unused, first, "imogen_oshea-ashdown.csv", day);
        headings.note("feedback", 1, "Google Forms", Set.of(), unused, second, "From Imogen O’Shea Ashdown.csv", day);
        assertThat(storeHolds("ashdown")).isTrue();

        forget(EMAIL);

        assertThat(storeHolds("ashdown")).isFalse();
        assertThat(headings.all())
                .containsExactly(
                        new Drift("feedback", 1, "imogen", Drift.Kind.NEW_UNUSED, "(erased)", day),
                        new Drift("feedback", 1, "tea", Drift.Kind.NEW_UNUSED, "(erased)", day),
                        new Drift("feedback", 1, "words", Drift.Kind.GONE, "(erased)", day));
    }

    @Test
    void whatIsWrongWithARowCanStillBeReadWhenAHeadingNamedThePerson() {
        save(expression("1", "Imogen (Immy) Ashdown", EMAIL));
        FileLedger files = new FileLedger(store.jdbc);
        FileId file = new FileId("a".repeat(64), "d1");
        files.begin(file, "feedback.csv");
        files.recognised(file, "CSV", "UTF-8", "feedback", List.of());
        files.add(
                file,
                new Tally(0, 0, 0, 1),
                List.of(TestStore.refused(2, "f", "How was Imogen [Immy] Ashdown, the chair?", "c02")));

        forget(EMAIL);

        assertThat(files.toMend(file).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.faults().toString())
                        .doesNotContain("Ashdown")
                        .contains("NOT_A_RATING", "c02"));
    }

    @Test
    void aFileNamedAfterSomebodyWithALongerNameKeepsItsName() {
        save(expression("1", "Ann Lee", "ann@one.example"));
        FileLedger files = new FileLedger(store.jdbc);
        FileId file = new FileId("a".repeat(64), "d1");
        files.begin(file, "Joann-Leeson.csv");

        forget("ann@one.example");

        assertThat(files.find(file).orElseThrow().name()).isEqualTo("Joann-Leeson.csv");
    }

    @Test
    void theNextExportDoesNotBringAForgottenPersonBack() {
        save(expression("1", "Imogen Ashdown", EMAIL));
        forget(EMAIL);

        assertThat(save(expression("1", "Imogen Ashdown", EMAIL), expression("9", "Imogen Ashdown", EMAIL)))
                .as("response 1 was erased; response 9 is a new wish to be heard")
                .isEqualTo(new Tally(1, 0, 1, 0));
        assertThat(keys()).containsExactly("9");
    }

    @Test
    void neverErasesANamesake() {
        save(
                expression("1", "Ann Lee", "ann@one.example"),
                expression("2", "Ann Lee", "ann@two.example"),
                line("3", "Ann Lee", NOON));

        Forgotten forgotten = forget("ann@one.example");

        assertThat(forgotten.total()).isEqualTo(1);
        assertThat(forgotten.namesakes()).isEqualTo(1);
        assertThat(keys()).containsExactly("2", "3");
    }

    @Test
    void aLongerAddressIsSomebodyElses() {
        save(
                expression("1", "Ann Lee", "joann@one.example"),
                expression("2", "Bo Lee", "ann@one.example.org"),
                expression("3", "Cy Lee", "cy.ann@one.example"));

        assertThat(forget("ann@one.example").total()).isZero();
    }

    @Test
    void whatIsNoAddressErasesNothing() {
        save(feedback("4", "Good."));

        assertThatThrownBy(() -> forget(" ")).isInstanceOf(UnclearPersonException.class);
        assertThat(keys()).containsExactly("4");
    }

    @Test
    void keepsAnswersForAsManyMonthsAsTheFormSays() {
        save(
                feedback("kept", NOON.minusMonths(12), 3),
                feedback("too old", NOON.minusMonths(12).minusDays(1), 3),
                line("old meeting", "LP-04", NOON.minusMonths(25)),
                line("new meeting", "LP-04", NOON.minusMonths(23)),
                expression("no rule", "Ann Lee", "ann@one.example"));

        Map<String, Integer> erased =
                new Retention(store.jdbc).tidy(NOON.toLocalDate(), Map.of("feedback", 12, "meeting-register", 24));

        assertThat(erased).isEqualTo(Map.of("feedback", 1, "meeting-register", 1));
        assertThat(keys()).containsExactly("no rule", "kept", "new meeting");
    }

    private Forgotten forget(String email) {
        Forgetting forgetting = new Forgetting(store.jdbc, store.responses);
        Erasure erasure = forgetting.begin(email, NOON.toLocalDate());
        forgetting.filesAreClean(erasure);
        return erasure.forgotten();
    }

    private Tally save(Response... responses) {
        return store.responses.save(
                Stream.of(responses).map(TestStore::received).toList());
    }

    private List<String> keys() {
        return store.jdbc.queryForList("select response_key from response order by form, response_key", String.class);
    }

    private boolean storeHolds(String lowerCase) throws IOException {
        return database.holds(store.jdbc, folder, lowerCase);
    }
}
