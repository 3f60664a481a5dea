package org.laypartners.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the joins of each person one. Time with two devices counts once; time away between two joins does not count.
 */
final class Attendance {
    private static final long MINUTE = 60;

    /** Single joins that the report lists apart from its sums; by person, see {@link Join#person}. */
    private final Map<List<String>, List<Span>> details;

    Attendance(Map<List<String>, List<Span>> details) {
        this.details = Map.copyOf(details);
    }

    /** One for each person, in the order of the file; a row that cannot be read stands for itself. */
    List<Attendee> of(List<Join> joins) {
        Map<List<String>, List<Join>> people = new LinkedHashMap<>();
        List<Attendee> attendees = new ArrayList<>();
        for (Join join : joins) {
            if (join.isReadable()) {
                people.computeIfAbsent(join.person(), person -> new ArrayList<>())
                        .add(join);
            } else {
                attendees.add(attendee(join, StayLength.minutes(join.length()), ""));
            }
        }
        people.values().forEach(person -> attendees.add(united(person)));
        attendees.sort(Comparator.comparingLong(Attendee::number));
        return attendees;
    }

    private Attendee united(List<Join> joins) {
        long sum = joins.stream().mapToLong(join -> join.seconds().orElse(0)).sum();
        List<Span> stays = joins.stream().flatMap(join -> join.stay().stream()).toList();
        Optional<List<Span>> known =
                detailed(joins, sum).or(() -> stays.size() == joins.size() ? Optional.of(stays) : Optional.empty());
        long seconds = known.map(spans -> sum - twice(spans, sum)).orElseGet(() -> apart(joins) ? sum : longest(joins));
        return attendee(joins.get(0), String.valueOf(StayLength.minutes(seconds)), Span.text(known.orElse(List.of())));
    }

    /** The single joins, where they tell the same as the sums to a minute each. */
    private Optional<List<Span>> detailed(List<Join> joins, long sum) {
        Join first = joins.get(0);
        List<Span> spans = Optional.ofNullable(details.get(first.person()))
                .or(() -> Optional.ofNullable(details.get(Join.person(first.name(), ""))))
                .orElse(List.of());
        boolean agree =
                near(Span.total(spans), sum, spans.size()) || near(Span.total(Span.united(spans)), sum, spans.size());
        return spans.isEmpty() || !agree ? Optional.empty() : Optional.of(spans);
    }

    private static boolean near(long one, long other, int joins) {
        return Math.abs(one - other) <= MINUTE * joins;
    }

    /** The seconds that the sum counts twice: none where it has been made of united time already. */
    private static long twice(List<Span> spans, long sum) {
        long all = Span.total(spans);
        long once = Span.total(Span.united(spans));
        boolean united = Math.abs(sum - once) < Math.abs(sum - all);
        // Rounded cells can make the sum fall short of what overlaps; somebody who was there stays there.
        return united ? 0 : Math.min(all - once, Math.max(0, sum - 1));
    }

    /** Whether no two of the rows can be of the same minutes. */
    private static boolean apart(List<Join> joins) {
        List<Span> spans =
                joins.stream().flatMap(join -> join.between().stream()).toList();
        return spans.size() == joins.size() && Span.total(spans) == Span.total(Span.united(spans));
    }

    private static long longest(List<Join> joins) {
        return joins.stream().mapToLong(join -> join.seconds().orElse(0)).max().orElse(0);
    }

    private static Attendee attendee(Join first, String minutes, String spans) {
        return new Attendee(first.number(), first.line(), first.name(), first.email(), minutes, spans, first.fault());
    }
}
