package org.laypartners.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.ResponseId;
import org.laypartners.response.RosterEntry;

class MembershipTest {
    private static final LocalDate JOINED = LocalDate.of(2026, 3, 1);
    private static final LocalDate LEFT = LocalDate.of(2026, 6, 30);

    private final List<RosterEntry> roster = new ArrayList<>();

    @Test
    void nobodyIsExpectedBeforeTheyJoinedOrAfterTheyLeft() {
        roster.add(entry("LP-01", "Letters", JOINED, LEFT));

        assertThat(expected("LP-01", "Letters", JOINED.minusDays(1))).isFalse();
        assertThat(expected("lp-01", "Letters", JOINED)).isTrue();
        assertThat(expected("LP-01", "Letters", LEFT)).isTrue();
        assertThat(expected("LP-01", "Letters", LEFT.plusDays(1))).isFalse();
    }

    @Test
    void whoCameBackHasTwoTimes() {
        roster.add(entry("LP-01", "Letters", JOINED, LEFT));
        roster.add(entry("LP-01", "Letters", LEFT.plusMonths(2), null));

        assertThat(expected("LP-01", "Letters", LEFT.plusDays(1))).isFalse();
        assertThat(expected("LP-01", "Letters", LEFT.plusMonths(3))).isTrue();
    }

    @Test
    void aRegisterMayHaveTheNameWhereTheRosterHasTheReference() {
        roster.add(entry("LP-01", "Letters", JOINED, LEFT));
        roster.add(Lines.person("LP-01", "Amina Example", "", ""));

        assertThat(expected("Amina Example", "Letters", JOINED.minusDays(1))).isFalse();
        assertThat(expected("Amina Example", "Letters", JOINED)).isTrue();
    }

    @Test
    void theRegisterStandsWhereTheRosterSaysNothing() {
        roster.add(entry("LP-01", "Letters", JOINED, LEFT));

        assertThat(expected("LP-02", "Letters", JOINED.minusDays(1))).isTrue();
        assertThat(expected("LP-01", "Food", JOINED.minusDays(1))).isTrue();
    }

    private boolean expected(String partner, String project, LocalDate day) {
        Attendance line = new Attendance(
                new ResponseId("meeting-register", "m"),
                day.atStartOfDay(),
                day.atStartOfDay(),
                new Answers(Map.of(
                        "reg_partner", new Answer.Words(partner),
                        "reg_project", new Answer.Choice(project),
                        "reg_date", new Answer.Day(day))));
        return new Membership(roster).applyTo(List.of(line)).get(0).expected();
    }

    private static RosterEntry entry(String partner, String project, LocalDate from, @Nullable LocalDate to) {
        Map<String, Answer> answers = new HashMap<>();
        answers.put("ros_partner", new Answer.Words(partner));
        answers.put("ros_project", new Answer.Choice(project));
        answers.put("ros_from", new Answer.Day(from));
        if (to != null) {
            answers.put("ros_to", new Answer.Day(to));
        }
        return new RosterEntry(
                new ResponseId("roster", partner + from),
                from.atStartOfDay(),
                from.atStartOfDay(),
                new Answers(answers));
    }
}
