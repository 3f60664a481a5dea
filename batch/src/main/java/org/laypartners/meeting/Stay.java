package org.laypartners.meeting;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.laypartners.response.Presence;

/** How long one person was in a meeting, over all its sessions and under all their names. */
final class Stay {
    /** No meeting of a day is longer; a span beyond it is a fault of the report. */
    private static final int LONGEST = 24 * 60;

    private Stay() {}

    /**
     * The minutes, each counted once. Where a report tells when somebody was there, times with two devices at once are united;
     * where it only tells how long, sessions one after another are added, and of two stays in one session the longer counts.
     */
    static long minutes(List<Presence> presences) {
        LocalDateTime start = presences.stream()
                .map(Presence::started)
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        BitSet there = new BitSet();
        presences.forEach(presence -> presence.spans().ifPresent(spans -> mark(there, start, presence, spans)));
        long known = there.cardinality();
        long more = 0;
        for (LocalDateTime session : sessions(presences)) {
            long told = presences.stream()
                    .filter(presence -> presence.started().equals(session))
                    .filter(presence -> presence.spans().isEmpty())
                    .mapToLong(presence -> presence.minutes().longValue())
                    .max()
                    .orElse(0);
            more += Math.max(0, told - marked(there, start, session, presences));
        }
        return known + more;
    }

    private static List<LocalDateTime> sessions(List<Presence> presences) {
        return presences.stream().map(Presence::started).distinct().toList();
    }

    private static void mark(BitSet there, LocalDateTime start, Presence presence, String spans) {
        int offset = (int) ChronoUnit.MINUTES.between(start, presence.started());
        for (String span : spans.split(" ", -1)) {
            int dash = span.indexOf('-');
            int from = Math.min(LONGEST, Integer.parseInt(span.substring(0, dash)));
            int to = Math.min(LONGEST, Integer.parseInt(span.substring(dash + 1)));
            // Somebody who came and went within one minute was there for it.
            there.set(offset + from, offset + Math.max(to, from + 1));
        }
    }

    /** How many minutes of a session are marked already, by a device whose times are known. */
    private static long marked(BitSet there, LocalDateTime start, LocalDateTime session, List<Presence> presences) {
        int from = (int) ChronoUnit.MINUTES.between(start, session);
        Optional<LocalDateTime> next = sessions(presences).stream()
                .filter(other -> other.isAfter(session))
                .min(LocalDateTime::compareTo);
        int to = next.map(other -> (int) ChronoUnit.MINUTES.between(start, other))
                .orElse(Math.max(from, there.length()));
        return there.get(from, Math.max(from, to)).cardinality();
    }
}
