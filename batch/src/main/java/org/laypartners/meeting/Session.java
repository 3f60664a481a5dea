package org.laypartners.meeting;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.laypartners.personal.Writings;
import org.laypartners.response.Presence;

/**
 * What one report says: everybody in one session of a meeting. A meeting that was restarted has several.
 *
 * @param presences never empty
 */
record Session(List<Presence> presences) {
    Session {
        presences = List.copyOf(presences);
    }

    /** The sessions of all reports, in the order of time and title. */
    static List<Session> of(Collection<Presence> presences) {
        Map<List<Object>, List<Presence>> sessions = presences.stream()
                .collect(Collectors.groupingBy(
                        presence -> List.of(
                                presence.started().truncatedTo(ChronoUnit.MINUTES), Writings.evened(presence.title())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return sessions.values().stream()
                .map(Session::new)
                .sorted((one, other) -> one.started().equals(other.started())
                        ? one.title().compareTo(other.title())
                        : one.started().compareTo(other.started()))
                .toList();
    }

    LocalDateTime started() {
        return presences.get(0).started();
    }

    String title() {
        return presences.get(0).title();
    }

    Optional<BigDecimal> length() {
        return presences.get(0).length();
    }

    /**
     * The meeting that the session belongs to; empty where none fits, or more than one. The rules go from the surest to the
     * least sure, and each must leave one meeting only: attendance in the wrong meeting would be wrong twice, so nothing is
     * guessed beyond them.
     */
    Optional<Meeting> among(List<Meeting> meetings) {
        List<Meeting> sameDay = meetings.stream()
                .filter(meeting -> meeting.date().equals(started().toLocalDate()) && !meeting.isCancelled())
                .toList();
        List<Predicate<Meeting>> rules = List.of(
                meeting -> meeting.isCalled(title()),
                meeting -> meeting.isOfProjectCalled(title()),
                meeting -> meeting.isNamedIn(title()),
                meeting -> meeting.isNear(started().toLocalTime()));
        for (Predicate<Meeting> rule : rules) {
            List<Meeting> fitting = sameDay.stream().filter(rule).toList();
            if (!fitting.isEmpty()) {
                return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
