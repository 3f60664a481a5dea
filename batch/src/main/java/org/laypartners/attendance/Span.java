package org.laypartners.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A stretch of a session, in seconds since its start; below zero for somebody who came early. */
record Span(long from, long to) {
    private static final long MINUTE = 60;

    /** A week. A longer meeting is a mistake in the file. */
    private static final long LONGEST_MINUTES = 9_999;

    Span {
        if (to < from) {
            throw new IllegalArgumentException("a stretch of time cannot end before it begins");
        }
    }

    long seconds() {
        return to - from;
    }

    /** The seconds of all, those that overlap counted as often as they come. */
    static long total(List<Span> spans) {
        return spans.stream().mapToLong(Span::seconds).sum();
    }

    /** The same time with nothing counted twice, in order. */
    static List<Span> united(List<Span> spans) {
        List<Span> united = new ArrayList<>();
        spans.stream().sorted(Comparator.comparingLong(Span::from)).forEach(next -> {
            Span last = united.isEmpty() ? next : united.get(united.size() - 1);
            if (united.isEmpty() || next.from > last.to) {
                united.add(next);
            } else {
                united.set(united.size() - 1, new Span(last.from, Math.max(last.to, next.to)));
            }
        });
        return united;
    }

    /** As minutes since the start, such as {@code 0-35 41-60}; time before the start is left out. */
    static String text(List<Span> spans) {
        List<Span> minutes = united(spans.stream()
                .filter(span -> span.to > 0)
                .map(Span::wholeMinutes)
                .toList());
        return minutes.stream().anyMatch(span -> span.to > LONGEST_MINUTES)
                ? ""
                : minutes.stream().map(span -> span.from + "-" + span.to).collect(Collectors.joining(" "));
    }

    private Span wholeMinutes() {
        long first = Math.round(Math.max(0, from) / (double) MINUTE);
        return new Span(first, Math.max(first + 1, Math.round(to / (double) MINUTE)));
    }
}
