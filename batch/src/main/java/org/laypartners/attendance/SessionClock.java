package org.laypartners.attendance;

import java.util.List;
import java.util.Optional;
import org.laypartners.csv.UnreadableFile;

/** When a session began, and how far into it other times of its report lie. */
final class SessionClock {
    private final String start;
    private final ClockTime zero;

    private SessionClock(String start, ClockTime zero) {
        this.start = start;
        this.zero = zero;
    }

    /**
     * The start that the report names, or else the earliest time in it.
     *
     * @param named may be empty, or a date without a time of day, which the earliest time then fills in
     * @throws UnreadableFile when there is no date: the register could not be told which meeting it was
     */
    static SessionClock starting(String named, List<String> times) {
        String plain = ClockTime.plain(named);
        String text = ClockTime.read(plain).isPresent() ? plain : completed(plain, times);
        return ClockTime.read(text)
                .filter(ClockTime::hasDate)
                .map(zero -> new SessionClock(text, zero))
                .orElseThrow(ReportRefusal.NO_DATE::because);
    }

    private static String completed(String named, List<String> times) {
        boolean day = ReportDay.read(named, true)
                .or(() -> ReportDay.read(named, false))
                .isPresent();
        return earliest(times)
                .map(time -> day && !dated(time) ? named + " " + time : time)
                .orElse("");
    }

    private static boolean dated(String time) {
        return ClockTime.read(time).filter(ClockTime::hasDate).isPresent();
    }

    private static Optional<String> earliest(List<String> times) {
        Optional<String> earliest = Optional.empty();
        Optional<ClockTime> at = Optional.empty();
        for (String time : times) {
            Optional<ClockTime> next = ClockTime.read(time);
            if (next.isPresent()
                    && at.map(first -> next.get().secondsAfter(first) < 0).orElse(true)) {
                earliest = Optional.of(ClockTime.plain(time));
                at = next;
            }
        }
        return earliest;
    }

    /** The start as the report writes it. */
    String start() {
        return start;
    }

    /** The stretch between two times; empty when one of them is missing or they lie the wrong way round. */
    Optional<Span> between(String joined, String left) {
        Optional<Long> from = ClockTime.read(joined).map(time -> time.secondsAfter(zero));
        Optional<Long> to = ClockTime.read(left).map(time -> time.secondsAfter(zero));
        return from.isPresent() && to.isPresent() && from.get() <= to.get()
                ? Optional.of(new Span(from.get(), to.get()))
                : Optional.empty();
    }

    /** The whole minutes from the start to the latest of the times; empty when none can be read. */
    String lengthUntil(List<String> times) {
        return times.stream()
                .flatMap(time -> ClockTime.read(time).stream())
                .map(time -> time.secondsAfter(zero))
                .filter(seconds -> seconds >= 0)
                .max(Long::compare)
                .map(seconds -> String.valueOf(StayLength.minutes(seconds)))
                .orElse("");
    }
}
