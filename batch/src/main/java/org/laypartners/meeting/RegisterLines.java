package org.laypartners.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.RosterEntry;

/**
 * Reads the lines of registers as people mean them: somebody who is written in several ways is one person, and a meeting that one
 * line calls cancelled is cancelled, unless another line says that somebody was there.
 */
public final class RegisterLines {
    private static final Set<String> WAS_THERE = Set.of("Present", "Part");

    private final Roster roster;

    public RegisterLines(Collection<RosterEntry> roster) {
        this.roster = new Roster(roster);
    }

    /** The same lines, with one spelling for each person, that of most of their lines, and one fate for each meeting. */
    public List<Attendance> evenOut(Collection<Attendance> lines) {
        Map<String, String> spellings = spellings(lines);
        Set<List<String>> cancelled =
                meetings(lines.stream().filter(Attendance::cancelled).toList());
        cancelled.removeAll(meetings(lines.stream()
                .filter(line -> line.status().filter(WAS_THERE::contains).isPresent())
                .toList()));
        return lines.stream()
                .map(line -> with(
                        line,
                        spellings.getOrDefault(line.partner(), line.partner()),
                        cancelled.contains(meeting(line))))
                .toList();
    }

    /** By each way in which somebody is written; of two that are as frequent, the first in the alphabet. */
    private Map<String, String> spellings(Collection<Attendance> lines) {
        Map<String, Map<String, Integer>> byPerson = new HashMap<>();
        lines.forEach(line -> byPerson.computeIfAbsent(roster.meant(line.partner()), person -> new TreeMap<>())
                .merge(line.partner(), 1, Integer::sum));
        Map<String, String> spellings = new HashMap<>();
        byPerson.values().forEach(written -> {
            int most =
                    written.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            String usual = written.entrySet().stream()
                    .filter(one -> one.getValue() == most)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            written.keySet().forEach(one -> spellings.put(one, usual));
        });
        return spellings;
    }

    private static Set<List<String>> meetings(Collection<Attendance> lines) {
        return lines.stream().map(RegisterLines::meeting).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> meeting(Attendance line) {
        return List.of(line.meeting(), line.project());
    }

    private static Attendance with(Attendance line, String partner, boolean cancelled) {
        if (line.partner().equals(partner) && line.cancelled() == cancelled) {
            return line;
        }
        Map<String, Answer> answers = new LinkedHashMap<>(line.answers().byQuestion());
        answers.put("reg_partner", new Answer.Words(partner));
        if (cancelled) {
            answers.put("reg_cancelled", new Answer.YesNo(true));
        }
        return new Attendance(line.id(), line.submitted(), line.modified(), new Answers(answers));
    }
}
