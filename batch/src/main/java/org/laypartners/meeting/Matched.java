package org.laypartners.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laypartners.response.Attendance;
import org.laypartners.response.ResponseId;

/**
 * What the reports of online meetings say for the register.
 *
 * @param lines the register's lines in their order, with what reports fill in
 * @param filled how many lines reports filled in
 * @param people names in reports that are nobody's on the roster
 * @param meetings sessions that fit no meeting of the register
 * @param disagreements lines that say somebody did not come, where a report says they did
 * @param notOnRegister lay partners who came to a meeting of the register that has no line for them
 * @param notSeen lines still without a status although a report of their meeting is here
 * @param settled how many minutes each matched presence stands for; when they were there is needed no more
 */
public record Matched(
        List<Attendance> lines,
        long filled,
        List<UnmatchedPerson> people,
        List<UnmatchedMeeting> meetings,
        List<Disagreement> disagreements,
        List<NotOnRegister> notOnRegister,
        List<Attendance> notSeen,
        Map<ResponseId, Long> settled) {
    public Matched {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
        meetings = List.copyOf(meetings);
        disagreements = List.copyOf(disagreements);
        notOnRegister = List.copyOf(notOnRegister);
        notSeen = List.copyOf(notSeen);
        settled = Map.copyOf(settled);
    }

    /** When no report is here. */
    public static Matched nothing(List<Attendance> lines) {
        return new Matched(lines, 0, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    /**
     * A name in reports that is nobody's on the roster, or more than one person's.
     *
     * @param name as the tool showed it
     * @param meetings the titles and days of the sessions, in order
     * @param minutes in all of them
     * @param why a plain sentence
     */
    public record UnmatchedPerson(
            String name, Optional<String> email, List<String> meetings, long minutes, String why) {
        public UnmatchedPerson {
            meetings = List.copyOf(meetings);
        }
    }

    /** A session that fits no meeting of the register, or more than one. */
    public record UnmatchedMeeting(String title, LocalDateTime started, int people, String why) {}

    /** The line stands as it is; a person must say which is right. */
    public record Disagreement(Attendance line, long minutes) {}

    /** Somebody came whom the register did not expect. */
    public record NotOnRegister(String partner, String meeting, LocalDate date, long minutes) {}
}
