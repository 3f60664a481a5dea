package org.laypartners.meeting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.RosterEntry;

/**
 * Knows from when to when each lay partner was on each project. Nobody is expected at a meeting before they joined or after
 * they left, whatever the register says.
 */
public final class Membership {
    private final Roster roster;
    private final Map<List<String>, List<RosterEntry>> times;

    /** Lines of a roster without a project say nothing here. */
    public Membership(Collection<RosterEntry> roster) {
        this.roster = new Roster(roster);
        this.times = roster.stream()
                .filter(entry -> entry.isLayPartner() && entry.project().isPresent())
                .collect(Collectors.groupingBy(
                        entry -> key(entry.partner(), entry.project().orElse(""))));
    }

    /** The lines of registers, those outside somebody's time marked as "not expected". */
    public List<Attendance> applyTo(Collection<Attendance> lines) {
        return lines.stream()
                .map(line -> isOutside(line) ? notExpected(line) : line)
                .toList();
    }

    /** Somebody who stands on no roster for the project is expected as the register says. */
    private boolean isOutside(Attendance line) {
        List<RosterEntry> theirs = times.getOrDefault(key(line.partner(), line.project()), List.of());
        return !theirs.isEmpty() && theirs.stream().noneMatch(entry -> covers(entry, line));
    }

    private static boolean covers(RosterEntry entry, Attendance line) {
        return entry.from().map(first -> !line.date().isBefore(first)).orElse(true)
                && entry.to().map(last -> !line.date().isAfter(last)).orElse(true);
    }

    private static Attendance notExpected(Attendance line) {
        Map<String, Answer> answers = new LinkedHashMap<>(line.answers().byQuestion());
        answers.put("reg_expected", new Answer.YesNo(false));
        return new Attendance(line.id(), line.submitted(), line.modified(), new Answers(answers));
    }

    /** A register may have the name where the roster has the reference. */
    private List<String> key(String partner, String project) {
        return List.of(roster.meant(partner), project);
    }
}
