package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.laypartners.store.TestStore.NOON;
import static org.laypartners.store.TestStore.answers;
import static org.laypartners.store.TestStore.expression;
import static org.laypartners.store.TestStore.feedback;
import static org.laypartners.store.TestStore.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Answer;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Presence;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;
import org.laypartners.response.RosterEntry;

class PersonalValuesTest extends OnBothDatabases {
    @Test
    void findsNamesAddressesAndNumbersOnceEach() {
        assertThat(found(
                        expression("1", "Imogen Ashdown", "imogen@post.example"),
                        line("2", "Imogen Ashdown", NOON),
                        line("3", "LP-04", NOON),
                        feedback(
                                "4",
                                "Ring 020 7946 0123 or +44 (0)7700 900 456, or come to W2 1NY (imogen@post.example).")))
                .containsExactlyInAnyOrder(
                        "Imogen Ashdown", "imogen@post.example", "020 7946 0123", "+44 (0)7700 900 456", "W2 1NY");
    }

    @Test
    void takesThePhoneNumberAsItWasWritten() {
        Response response = new ExpressionOfInterest(
                new ResponseId("expression-of-interest", "1"),
                NOON,
                NOON,
                answers("eoi_name", new Answer.Words("Grace"), "eoi_phone", new Answer.Words("7946 0123")));

        assertThat(found(response)).containsExactly("7946 0123");
    }

    @Test
    void takesNoDateAmountOrTimeForAPhoneNumber() {
        assertThat(
                        found(
                                feedback(
                                        "1",
                                        "On 2026-10-06 at 14:00 to 15:00, 06/10/2026, £1,000,000, 12345678901, 80 percent of 2025 to 2026.")))
                .isEmpty();
    }

    @Test
    void forgetsWhatAChangedAnswerDoesNotSayAnyMore() {
        assertThat(found(expression("1", "Imogen Ashdown", "imogen@post.example")))
                .containsExactly("Imogen Ashdown", "imogen@post.example");

        assertThat(found(expression("1", "Imogen Brook", "imogen@post.example")))
                .containsExactly("Imogen Brook", "imogen@post.example");
    }

    @Test
    void goesWithTheResponse() {
        assertThat(found(expression("1", "Imogen Ashdown", "imogen@post.example")))
                .isNotEmpty();

        store.jdbc.update("delete from response");

        assertThat(sought()).isEmpty();
        assertThat(new PersonalValues(store.jdbc).names()).isEmpty();
    }

    @Test
    void knowsSingleNamesThoughNoPageIsSearchedForThem() {
        assertThat(found(line("1", "Grace", NOON))).isEmpty();
        assertThat(new PersonalValues(store.jdbc).names()).containsExactly("Grace");
    }

    @Test
    void doesNotSearchForARoomThatTheRosterNotesAsNoLayPartner() {
        assertThat(found(shown("1", "Meeting Room"), shown("2", "Sam Staff"), noLayPartner("3", "MEETING  room")))
                .containsExactly("Sam Staff");
        assertThat(new PersonalValues(store.jdbc).names()).contains("Meeting Room");
    }

    @Test
    void searchesForAPersonThatTheRosterNotesAsNoLayPartner() {
        assertThat(found(
                        shown("1", "Sam Staff"),
                        noLayPartner("2", "Sam Staff"),
                        expression("3", "Sam Staff", "sam@post.example")))
                .containsExactly("Sam Staff", "sam@post.example");
    }

    private static Response shown(String key, String name) {
        return new Presence(
                new ResponseId("meeting-report", key), NOON, NOON, answers("pre_name", new Answer.Words(name)));
    }

    private static Response noLayPartner(String key, String name) {
        return new RosterEntry(
                new ResponseId("roster", key),
                NOON,
                NOON,
                answers(
                        "ros_partner",
                        new Answer.Words(RosterEntry.NOT_A_LAY_PARTNER),
                        "ros_name",
                        new Answer.Words(name)));
    }

    @Test
    void saysInWhichAnswersAValueStands() {
        found(expression("1", "Imogen Ashdown", "imogen@post.example"), line("2", "Imogen Ashdown", NOON));

        PersonalValues values = new PersonalValues(store.jdbc);
        assertThat(values.origins("Imogen Ashdown"))
                .extracting(PersonalValues.Origin::form, PersonalValues.Origin::day, PersonalValues.Origin::kind)
                .containsExactlyInAnyOrder(
                        tuple("expression-of-interest", NOON.toLocalDate(), "name"),
                        tuple("meeting-register", NOON.toLocalDate(), "name"));
        assertThat(values.origins("imogen@post.example"))
                .extracting(PersonalValues.Origin::kind)
                .containsExactly("email address");
        assertThat(values.origins("Imogen")).isEmpty();
    }

    @Test
    void takesDownWhatIsNewAsItIsStored() {
        store.responses.save(List.of(TestStore.received(expression("1", "Imogen Ashdown", "imogen@post.example"))));

        assertThat(new PersonalValues(store.jdbc).names()).containsExactly("Imogen Ashdown");
        assertThat(changed()).isZero();
    }

    @Test
    void lookingThroughThatDiedGoesOnWithTheRest() {
        store.responses.save(IntStream.range(0, 1_500)
                .mapToObj(i -> TestStore.received(expression("" + i, "Grace Ashdown " + i, "grace@post.example")))
                .toList());
        store.jdbc.update("delete from personal_value");
        store.jdbc.update("update response set searched = 0");
        PersonalValues values = new PersonalValues(store.jdbc);

        assertThatThrownBy(() -> values.lookThroughChanged(some -> {
                    throw new IllegalStateException("the machine went off");
                }))
                .hasMessage("the machine went off");

        assertThat(changed()).isEqualTo(500);
        List<Long> told = new ArrayList<>();
        values.lookThroughChanged(told::add);
        assertThat(told).containsExactly(500L);
        assertThat(values.names()).hasSize(1_500);
    }

    private int changed() {
        return store.jdbc
                .queryForList("select 1 from response where searched = 0")
                .size();
    }

    @Test
    void givesOnlyWhatBeginsLikeThat() {
        found(
                expression("1", "Imogen Ashdown", "imogen@post.example"),
                expression("2", "Imogen Brook", "b@post.example"));

        assertThat(new PersonalValues(store.jdbc).beginningLike(Set.of("imogenas")))
                .containsExactly("Imogen Ashdown");
        assertThat(new PersonalValues(store.jdbc).beginningLike(Set.of())).isEmpty();
    }

    @Test
    void givesAllBeginningsWhereTheyAreFew() {
        found(expression("1", "Imogen Ashdown", "imogen@post.example"), expression("2", "Grace", "b@post.example"));
        PersonalValues values = new PersonalValues(store.jdbc);

        Set<String> few = values.fewBeginnings().orElseThrow();

        assertThat(few).contains("imogenas").noneMatch(beginning -> beginning.startsWith("-"));
        assertThat(values.beginningLike(few))
                .containsExactlyInAnyOrder("Imogen Ashdown", "imogen@post.example", "b@post.example");
    }

    @Test
    void givesNoBeginningsWhereTheyAreMany() {
        store.responses.save(IntStream.rangeClosed(0, 5_000)
                .mapToObj(i -> TestStore.received(expression("" + i, "Grace", (10_000 + i) + "@post.example")))
                .toList());

        assertThat(new PersonalValues(store.jdbc).fewBeginnings()).isEmpty();
    }

    @Test
    void readsNotAMillionNotesOfAFewPeople() {
        store.responses.save(List.of(TestStore.received(expression("1", "Imogen Ashdown", "imogen@post.example"))));
        store.jdbc.update("insert into personal_value (form, response_key, beginning, value, is_name)"
                + " with recursive n(i) as (select 1 union all select i + 1 from n where i < 30001)"
                + " select form, response_key, 'imogenas', 'Imogen Ashdown ' || i, 1 from response, n");

        assertThat(new PersonalValues(store.jdbc).fewBeginnings()).isEmpty();
    }

    private Set<String> found(Response... responses) {
        store.responses.save(Stream.of(responses).map(TestStore::received).toList());
        return sought();
    }

    /** Values that begin like any word of what was written: all that are sought. */
    private Set<String> sought() {
        PersonalValues values = new PersonalValues(store.jdbc);
        values.lookThroughChanged(more -> {});
        return values.beginningLike(Set.copyOf(store.jdbc.queryForList(
                "select beginning from personal_value where beginning not like '-%'", String.class)));
    }
}
