package org.laypartners.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.laypartners.personal.Writings;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.Presence;
import org.laypartners.response.ResponseId;
import org.laypartners.response.RosterEntry;

/**
 * Fills in the register's status and minutes from reports of online meetings. What the register says stands: a report
 * only fills what is blank, and never makes anybody absent.
 */
public final class MeetingMatch {
    private static final Comparator<Attendance> BY_MEETING = Comparator.comparing(Attendance::date)
            .thenComparing(Attendance::meeting)
            .thenComparing(Attendance::partner);

    private final Roster roster;
    private final Map<ResponseId, Attendance> filled = new HashMap<>();
    private final List<Matched.Disagreement> disagreements = new ArrayList<>();
    private final List<Matched.NotOnRegister> notOnRegister = new ArrayList<>();
    private final List<Attendance> notSeen = new ArrayList<>();
    private final List<Matched.UnmatchedMeeting> unmatchedMeetings = new ArrayList<>();
    private final Map<ResponseId, Long> settled = new HashMap<>();
    private final UnmatchedPeople people = new UnmatchedPeople();

    private MeetingMatch(Roster roster) {
        this.roster = roster;
    }

    public static Matched match(
            Collection<Attendance> register, Collection<RosterEntry> roster, Collection<Presence> presences) {
        MeetingMatch match = new MeetingMatch(new Roster(roster));
        Map<Meeting, List<Session>> sessions = match.sessions(Meeting.of(register), Session.of(presences));
        sessions.forEach(match::fillIn);
        match.notSeen.sort(BY_MEETING);
        match.disagreements.sort(Comparator.comparing(Matched.Disagreement::line, BY_MEETING));
        List<Attendance> lines = register.stream()
                .map(line -> match.filled.getOrDefault(line.id(), line))
                .toList();
        return new Matched(
                lines,
                match.filled.size(),
                match.people.inOrder(),
                match.unmatchedMeetings,
                match.disagreements,
                match.notOnRegister,
                match.notSeen,
                match.settled);
    }

    private Map<Meeting, List<Session>> sessions(List<Meeting> meetings, List<Session> all) {
        Map<LocalDate, List<Meeting>> byDay = meetings.stream().collect(Collectors.groupingBy(Meeting::date));
        Map<Meeting, List<Session>> sessions = new LinkedHashMap<>();
        for (Session session : all) {
            List<Meeting> sameDay = byDay.getOrDefault(session.started().toLocalDate(), List.of());
            session.among(sameDay)
                    .ifPresentOrElse(
                            meeting -> sessions.computeIfAbsent(meeting, unseen -> new ArrayList<>())
                                    .add(session),
                            () -> unmatched(session, !sameDay.isEmpty()));
        }
        return sessions;
    }

    private void unmatched(Session session, boolean sameDay) {
        unmatchedMeetings.add(new Matched.UnmatchedMeeting(
                session.title(),
                session.started(),
                session.presences().size(),
                sameDay
                        ? "No meeting of that day in the register has this title or this time, or more than one has."
                        : "The register has no meeting on that day."));
        session.presences().stream()
                .filter(presence -> find(presence) instanceof Who.SomebodyElse)
                .forEach(this::settleAlone);
    }

    private Who find(Presence presence) {
        return roster.find(presence.name(), presence.email().orElse(""));
    }

    private void settleAlone(Presence presence) {
        settled.put(presence.id(), presence.minutes().longValue());
    }

    private void fillIn(Meeting meeting, List<Session> sessions) {
        Map<String, List<Presence>> there = there(meeting, sessions);
        for (Attendance line : meeting.lines()) {
            List<Presence> theirs = there.remove(roster.meant(line.partner()));
            if (theirs != null) {
                fillIn(line, settle(theirs), sessions);
            } else if (line.status().isEmpty() && line.expected()) {
                notSeen.add(line);
            }
        }
        there.forEach((partner, theirs) -> notOnRegister.add(new Matched.NotOnRegister(
                roster.written(partner), meeting.reference(), meeting.date(), settle(theirs))));
    }

    /** Everybody who was there, by reference. */
    private Map<String, List<Presence>> there(Meeting meeting, List<Session> sessions) {
        Map<String, List<Presence>> there = new TreeMap<>();
        List<String> byNameOnly = meeting.lines().stream()
                .map(line -> roster.meant(line.partner()))
                .filter(partner -> !roster.knows(partner))
                .toList();
        for (Session session : sessions) {
            for (Presence presence : session.presences()) {
                String name = NameText.shown(presence.name());
                String email = Writings.evened(presence.email().orElse(""));
                Who who = find(presence);
                if (who instanceof Who.Partner partner) {
                    add(there, partner.reference(), presence);
                } else if (who instanceof Who.SomebodyElse) {
                    settleAlone(presence);
                } else if (!email.isEmpty() && byNameOnly.contains(email)) {
                    add(there, email, presence);
                } else if (byNameOnly.contains(name)) {
                    add(there, name, presence);
                } else if (who instanceof Who.Unknown unknown) {
                    people.add(presence, unknown.why());
                }
            }
        }
        return there;
    }

    private static void add(Map<String, List<Presence>> there, String partner, Presence presence) {
        there.computeIfAbsent(partner, unseen -> new ArrayList<>()).add(presence);
    }

    /** The minutes of one person; kept with their first presence, so that when they were there can be forgotten. */
    private long settle(List<Presence> theirs) {
        long minutes = theirs.size() == 1 ? theirs.get(0).minutes().longValue() : Stay.minutes(theirs);
        theirs.forEach(presence -> settled.put(presence.id(), 0L));
        settled.put(theirs.get(0).id(), minutes);
        return minutes;
    }

    private void fillIn(Attendance line, long minutes, List<Session> sessions) {
        String status = line.status().orElse("");
        boolean saysAway = List.of("Apologies", "Absent", "Not expected").contains(status);
        if (saysAway) {
            disagreements.add(new Matched.Disagreement(line, minutes));
            return;
        }
        boolean noMinutes = line.answers().number("reg_minutes").isEmpty();
        if (status.isEmpty() || noMinutes) {
            Map<String, Answer> answers = new LinkedHashMap<>(line.answers().byQuestion());
            answers.putIfAbsent("reg_status", new Answer.Choice(status(line, minutes, sessions)));
            answers.putIfAbsent("reg_minutes", new Answer.Amount(BigDecimal.valueOf(minutes)));
            filled.put(line.id(), new Attendance(line.id(), line.submitted(), line.modified(), new Answers(answers)));
        }
    }

    /** Half of the planned time, or of the time it took, makes somebody present; less makes a part. */
    private static String status(Attendance line, long minutes, List<Session> sessions) {
        BigDecimal took = sessions.stream()
                .map(session -> session.length().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal planned = line.answers().number("reg_planned_minutes").orElse(took);
        return minutes * 2 >= planned.longValue() ? "Present" : "Part";
    }
}
