package org.laypartners.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laypartners.response.Attendance;
import org.laypartners.response.Presence;
import org.laypartners.response.RosterEntry;

class MeetingMatchTest {
    private static final List<RosterEntry> ROSTER = List.of(
            Lines.person("LP-01", "Amina Example", "", "Kitchen tablet"),
            Lines.person("LP-02", "Jo Sample", "jo@mail.example", ""),
            Lines.person("Not a lay partner", "", "", "Robin Lead"));

    @ParameterizedTest
    @CsvSource({"60, Present", "30, Present", "29, Part", "1, Part"})
    void fillsInStatusAndMinutesWhereTheRegisterIsBlank(long minutes, String status) {
        Attendance line = only(List.of(line("LP-01", "")), there("Amina Example", minutes));

        assertThat(line.status()).hasValue(status);
        assertThat(line.answers().number("reg_minutes")).hasValue(BigDecimal.valueOf(minutes));
    }

    @Test
    void fillsInMinutesAloneWhereTheStatusIsThere() {
        Attendance line = only(List.of(line("LP-01", "Part")), there("Amina Example", 60));

        assertThat(line.status()).hasValue("Part");
        assertThat(line.answers().number("reg_minutes")).hasValue(BigDecimal.valueOf(60));
    }

    @ParameterizedTest
    @CsvSource({"Apologies", "Absent", "Not expected"})
    void letsTheRegisterStandWhereItSaysThatSomebodyDidNotCome(String status) {
        Matched matched = match(List.of(line("LP-01", status)), there("Amina Example", 60));

        assertThat(matched.lines().get(0).status()).hasValue(status);
        assertThat(matched.lines().get(0).answers().number("reg_minutes")).isEmpty();
        assertThat(matched.disagreements())
                .extracting(Matched.Disagreement::minutes)
                .containsExactly(60L);
    }

    @Test
    void makesNobodyAbsent() {
        Matched matched = match(List.of(line("LP-01", ""), line("LP-02", "")), there("Amina Example", 60));

        assertThat(matched.lines().get(1).status()).isEqualTo(Optional.empty());
        assertThat(matched.notSeen()).extracting(Attendance::partner).containsExactly("LP-02");
    }

    @Test
    void fillsInNothingForACancelledMeeting() {
        Attendance cancelled = Lines.line("OL-09", "Letters group", "14:00", "LP-01", "", true);

        Matched matched = match(List.of(cancelled), there("Amina Example", 60));

        assertThat(matched.lines()).containsExactly(cancelled);
        assertThat(matched.meetings()).hasSize(1);
    }

    @Test
    void makesTwoDevicesAndTwoSessionsOnePerson() {
        Matched matched = match(
                List.of(line("LP-01", "")),
                Lines.there("Letters group", Lines.TWO, "Amina Example", "", 40, "0-40"),
                Lines.there("Letters group", Lines.TWO, "Kitchen tablet", "", 30, "20-50"),
                Lines.there("Letters group", Lines.TWO.plusMinutes(55), "Amina Example", "", 5, "0-5"));

        assertThat(matched.lines().get(0).answers().number("reg_minutes")).hasValue(BigDecimal.valueOf(55));
        assertThat(matched.settled().values()).containsExactlyInAnyOrder(55L, 0L, 0L);
    }

    @Test
    void listsEachUnknownNameOnceAndNoStaff() {
        Matched matched = match(
                List.of(line("LP-01", "")),
                there("Robin Lead", 60),
                there("Phone caller", 20),
                Lines.there("Letters group", Lines.TWO.plusMinutes(30), "phone  caller", "", 10, ""));

        assertThat(matched.people()).hasSize(1);
        assertThat(matched.people().get(0).minutes()).isEqualTo(30);
        assertThat(matched.people().get(0).meetings()).containsExactly("Letters group, 3 September 2025");
        assertThat(matched.settled()).hasSize(1);
    }

    @Test
    void saysWhoCameWithoutALine() {
        Matched matched = match(List.of(line("LP-01", "")), there("Jo Sample", 45));

        assertThat(matched.notOnRegister()).containsExactly(new Matched.NotOnRegister("LP-02", "OL-09", Lines.DAY, 45));
    }

    @Test
    void matchesARegisterKeptByNameWithoutAnyRoster() {
        Matched matched =
                MeetingMatch.match(List.of(line("Kim New", "")), List.of(), List.of(there("NEW, Kim (External)", 60)));

        assertThat(matched.lines().get(0).status()).hasValue("Present");
    }

    @Test
    void saysWhyAReportFitsNoMeeting() {
        Matched matched = match(
                List.of(line("LP-01", "")),
                Lines.there("Letters group", Lines.TWO.plusDays(7), "Amina Example", "", 60, ""));

        assertThat(matched.meetings())
                .extracting(Matched.UnmatchedMeeting::why)
                .containsExactly("The register has no meeting on that day.");
        assertThat(matched.settled()).as("it may fit a meeting yet").isEmpty();
    }

    @Test
    void dependsOnNoOrder() {
        List<Attendance> register = List.of(line("LP-01", ""), line("LP-02", "Absent"));
        List<Presence> presences = new ArrayList<>(List.of(
                there("Amina Example", 20),
                there("Kitchen tablet", 25),
                there("Jo Sample", 50),
                there("Phone caller", 10),
                Lines.there("Letters group", Lines.TWO.plusMinutes(45), "Amina Example", "", 15, "")));
        Matched first = MeetingMatch.match(register, ROSTER, presences);
        Random random = new Random(3);

        for (int i = 0; i < 50; i++) {
            Collections.shuffle(presences, random);
            Matched again = MeetingMatch.match(register, ROSTER, presences);
            assertThat(again.lines()).isEqualTo(first.lines());
            assertThat(again.people()).isEqualTo(first.people());
            assertThat(again.disagreements()).isEqualTo(first.disagreements());
        }
    }

    private static Attendance line(String partner, String status) {
        return Lines.line("OL-09", "Letters group", partner, status);
    }

    private static Presence there(String name, long minutes) {
        return Lines.there(name, "", minutes);
    }

    private static Matched match(List<Attendance> register, Presence... presences) {
        return MeetingMatch.match(register, ROSTER, List.of(presences));
    }

    private static Attendance only(List<Attendance> register, Presence... presences) {
        return match(register, presences).lines().get(0);
    }
}
