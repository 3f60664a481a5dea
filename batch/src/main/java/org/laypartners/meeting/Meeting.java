package org.laypartners.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.laypartners.personal.Writings;
import org.laypartners.response.Attendance;

/**
 * A meeting of the register.
 *
 * @param lines its lines, one for each lay partner
 */
record Meeting(List<Attendance> lines) {
    /** A report can begin before the hour, when the chair opens the room, or after it. */
    private static final Duration NEAR = Duration.ofMinutes(60);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.UK);

    Meeting {
        lines = List.copyOf(lines);
    }

    /** The meetings of a register, in the order of their first lines. */
    static List<Meeting> of(Collection<Attendance> register) {
        Map<List<Object>, List<Attendance>> meetings = register.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(Writings.evened(line.meeting()), line.project(), line.date()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return meetings.values().stream().map(Meeting::new).toList();
    }

    LocalDate date() {
        return lines.get(0).date();
    }

    String reference() {
        return lines.get(0).meeting();
    }

    boolean isCancelled() {
        return lines.stream().allMatch(Attendance::cancelled);
    }

    /** Whether a report's title is the meeting's own title or reference. */
    boolean isCalled(String title) {
        String wanted = Writings.evened(title);
        return !wanted.isEmpty()
                && List.of(Writings.evened(title()), Writings.evened(reference()))
                        .contains(wanted);
    }

    /** Whether a report's title is the project's. */
    boolean isOfProjectCalled(String title) {
        return !title.isBlank() && Writings.evened(lines.get(0).project()).equals(Writings.evened(title));
    }

    /** Whether the meeting's title or reference stands in a longer title, as whole words. */
    boolean isNamedIn(String title) {
        String words = " " + words(title) + " ";
        return List.of(title(), reference()).stream()
                .map(Meeting::words)
                .anyMatch(name -> !name.isEmpty() && words.contains(" " + name + " "));
    }

    /** Whether it was planned to begin about when a session began. */
    boolean isNear(LocalTime started) {
        return start().map(start -> Duration.between(start, started).abs().compareTo(NEAR) <= 0)
                .orElse(false);
    }

    private String title() {
        return lines.get(0).answers().words("reg_title").orElse("");
    }

    private Optional<LocalTime> start() {
        try {
            return lines.get(0)
                    .answers()
                    .words("reg_start")
                    .map(text -> LocalTime.parse(text.strip().replace('.', ':'), TIME));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private static String words(String text) {
        return Writings.evened(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
