package org.laypartners.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.laypartners.store.TestStore.NOON;
import static org.laypartners.store.TestStore.expression;
import static org.laypartners.store.TestStore.feedback;
import static org.laypartners.store.TestStore.line;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Presence;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;
import org.laypartners.response.RosterEntry;
import org.laypartners.store.TestStore;

/** Who is who: what belongs to one person, and what may belong to another. */
class PersonTest {
    private final Response form = expression("form", "Ann Lee", "ann@post.example");
    private final Response roster = roster("roster", "LP-07", "Ann Lee", "");
    private final Response byReference = line("by reference", "LP-07", NOON);
    private final Response byName = line("by name", "ann lee", NOON);
    private final Response other = line("other", "LP-08", NOON);

    @Test
    void anAddressLeadsToTheNameAndTheNameToTheReference() {
        assertThat(theirs(byEmail("ann@post.example"))).containsExactly("form", "roster", "by reference", "by name");
    }

    @Test
    void aReferenceLeadsToTheNameAndTheNameToTheForm() {
        assertThat(theirs(Person.ofName("lp-07", identities(all()))))
                .containsExactly("form", "roster", "by reference", "by name");
    }

    @Test
    void aNameOnTwoReferencesLeadsToNeither() {
        Person person = Person.ofEmail(
                "ann@post.example", identities(Stream.concat(all(), Stream.of(roster("x", "LP-09", "Ann Lee", "")))));

        assertThat(theirs(person)).containsExactly("form");
        assertThat(all().filter(person::mayBeTheirs).map(each -> each.id().key()))
                .containsExactly("roster", "by name");
    }

    @Test
    void aReferenceWithTheAddressBesideItIsTheirsEvenSo() {
        Response mine = roster("mine", "LP-07", "Ann Lee", "ann@post.example");
        Response theirs = roster("theirs", "LP-09", "Ann Lee", "");

        Person person = Person.ofEmail("ann@post.example", identities(Stream.of(form, mine, theirs, byReference)));

        assertThat(Stream.of(form, mine, theirs, byReference, byName).filter(person::isTheirs))
                .containsExactly(form, mine, byReference);
    }

    @Test
    void aNameThatTwoAddressesGaveIsUnclear() {
        List<Identity> all = identities(Stream.of(form, expression("2", "Ann Lee", "ann.lee@other.example")));

        assertThatThrownBy(() -> Person.ofName("Ann Lee", all))
                .isInstanceOf(UnclearPersonException.class)
                .hasMessageContaining("--email")
                .hasMessageNotContaining("Ann");
    }

    @Test
    void somebodyWhoGaveNoAddressIsFoundByName() {
        Response byPhone = byPhone("by phone", "Bo Moss", "020 7946 0107");
        Response inRoster = roster("in roster", "LP-11", "Bo Moss", "");
        Response came = line("came", "LP-11", NOON);
        List<Response> all = List.of(form, byPhone, inRoster, came);

        for (String text : List.of("Bo Moss", "lp-11")) {
            Person person = Person.ofName(text, identities(all.stream()));
            assertThat(all.stream().filter(person::isTheirs)).containsExactly(byPhone, inRoster, came);
        }
    }

    @Test
    void aNameWithTwoTelephoneNumbersAndNoAddressIsUnclear() {
        List<Identity> all = identities(
                Stream.of(byPhone("1", "Bo Moss", "020 7946 0107"), byPhone("2", "Bo Moss", "020 7946 0199")));

        assertThatThrownBy(() -> Person.ofName("Bo Moss", all))
                .isInstanceOf(UnclearPersonException.class)
                .hasMessageNotContaining("Moss")
                .hasMessageNotContaining("7946");
    }

    @Test
    void staffInTheRosterAreNobodysAliases() {
        Response staff = roster("staff", RosterEntry.NOT_A_LAY_PARTNER, "Sam Staff", "");
        Response otherStaff = roster("other staff", RosterEntry.NOT_A_LAY_PARTNER, "Kim Staff", "");

        Person person = Person.ofEmail(
                "sam@post.example",
                identities(Stream.of(expression("form", "Sam Staff", "sam@post.example"), staff, otherStaff)));

        assertThat(person.isTheirs(otherStaff)).isFalse();
    }

    @Test
    void whatAMeetingToolShowsIsNoName() {
        Response withAddress = presence("with address", "Somebody's phone", "ann@post.example");
        Response without = presence("without", "Somebody's phone", "");

        Person person = Person.ofEmail("ann@post.example", identities(Stream.of(form, withAddress, without)));

        assertThat(person.isTheirs(withAddress)).isTrue();
        assertThat(person.isTheirs(without)).isFalse();
    }

    @Test
    void feedbackIsTheirsOnlyWithTheirAddressInIt() {
        Person person = byEmail("ann@post.example");

        assertThat(person.isTheirs(feedback("f", "Write to ANN@post.example."))).isTrue();
        assertThat(person.isTheirs(feedback("f", "Ann Lee was kind."))).isFalse();
    }

    private Person byEmail(String email) {
        return Person.ofEmail(email, identities(all()));
    }

    private Stream<Response> all() {
        return Stream.of(form, roster, byReference, byName, other);
    }

    private List<String> theirs(Person person) {
        return all().filter(person::isTheirs).map(each -> each.id().key()).toList();
    }

    private static List<Identity> identities(Stream<Response> all) {
        return Person.identities(all);
    }

    private static Presence presence(String key, String name, String email) {
        return new Presence(
                new ResponseId("meeting-report", key),
                NOON,
                NOON,
                TestStore.answers("pre_name", new Answer.Words(name), "pre_email", new Answer.Words(email)));
    }

    private static RosterEntry roster(String key, String partner, String name, String email) {
        return new RosterEntry(
                new ResponseId("roster", key),
                NOON,
                NOON,
                email.isEmpty()
                        ? TestStore.answers(
                                "ros_partner", new Answer.Words(partner), "ros_name", new Answer.Words(name))
                        : TestStore.answers(
                                "ros_partner",
                                new Answer.Words(partner),
                                "ros_name",
                                new Answer.Words(name),
                                "ros_email",
                                new Answer.Words(email)));
    }

    private static Response byPhone(String key, String name, String phone) {
        return new ExpressionOfInterest(
                new ResponseId("expression-of-interest", key),
                NOON,
                NOON,
                new Answers(Map.of("eoi_name", new Answer.Words(name), "eoi_phone", new Answer.Words(phone))));
    }
}
