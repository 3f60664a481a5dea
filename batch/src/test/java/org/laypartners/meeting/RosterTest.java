package org.laypartners.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {
    private final Roster roster = new Roster(List.of(
            Lines.person("LP-01", "Amina Example", "amina@mail.example", "Mina; Kitchen tablet; mina@post.example"),
            Lines.person("LP-02", "Jo Sample", "jo@mail.example", ""),
            Lines.person("LP-03", "Sam Test", "", ""),
            Lines.person("LP-04", "Sam Test", "", ""),
            Lines.person("Not a lay partner", "", "", "Robin Lead")));

    @Test
    void findsByAddressFirst() {
        assertThat(roster.find("Jo Sample", "AMINA@mail.example")).isEqualTo(new Who.Partner("lp-01"));
        assertThat(roster.find("Somebody", "mina@post.example")).isEqualTo(new Who.Partner("lp-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina Example",
                "amina  EXAMPLE",
                "Amina Example (External)",
                "Amina Example (Guest) (Unverified)",
                "EXAMPLE, Amina",
                "[Some Company] Amina Example",
                "Amina\u00a0Example",
                "Mina",
                "kitchen tablet"
            })
    void findsByTheNamesThatStaffListedAndByExactlyTheSameName(String name) {
        assertThat(roster.find(name, "")).isEqualTo(new Who.Partner("lp-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amina", "Amina Exampel", "A. Example", "Amina Example-Jones", "tablet"})
    void takesNobodyForSomebodyAlike(String name) {
        assertThat(roster.find(name, "")).isInstanceOf(Who.Unknown.class);
    }

    @Test
    void asksWhereTwoPeopleHaveOneName() {
        assertThat(roster.find("Sam Test", ""))
                .isEqualTo(new Who.Unknown("More than one person on the roster goes by this name or address."));
    }

    @Test
    void knowsWhoIsNoLayPartner() {
        assertThat(roster.find("Robin Lead", "")).isEqualTo(new Who.SomebodyElse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LP-01", "lp-01", "Amina Example", "amina@mail.example", "Mina"})
    void knowsWhomARegisterMeans(String partner) {
        assertThat(roster.meant(partner)).isEqualTo("lp-01");
    }

    @Test
    void leavesAPartnerWhomItDoesNotKnowAsTheRegisterWroteThem() {
        assertThat(roster.meant("Kim New")).isEqualTo("kim new");
        assertThat(roster.written("lp-01")).isEqualTo("LP-01");
    }
}
