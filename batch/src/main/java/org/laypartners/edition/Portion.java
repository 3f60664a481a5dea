package org.laypartners.edition;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.Period;
import org.laypartners.store.EarlierFeedback.Day;

/**
 * Some days of feedback.
 *
 * @param answers how many times it was sent then, from 1
 * @param print stands for all of it: while nothing about it changes, so does this text
 */
record Portion(Period days, long answers, String print) {
    /** How a quarter is parted where it holds too many answers: each part again, and so on. */
    private static final List<Function<Period, List<Period>>> WAYS =
            List.of(Period::months, Period::weeks, Period::days);

    /**
     * A quarter in as few portions as there can be, in order; none where nothing was sent. It is whole, or in months, weeks or
     * days: with the same {@code most} the same answers are parted in the same way on each night.
     *
     * @param sent the days on which something was sent, in order
     * @param most answers in one portion; only a day may hold more
     */
    static List<Portion> of(Period quarter, List<Day> sent, long most) {
        return part(quarter, in(quarter, sent), most, 0).toList();
    }

    /** Some portions as one, the newest of them first. */
    static Portion together(List<Portion> newestFirst) {
        return new Portion(
                new Period(
                        newestFirst.get(newestFirst.size() - 1).days.first(),
                        newestFirst.get(0).days.last()),
                newestFirst.stream().mapToLong(Portion::answers).sum(),
                newestFirst.stream().map(Portion::print).collect(Collectors.joining("\n")));
    }

    /** Then it cannot be parted. */
    boolean isOneDay() {
        return days.first().equals(days.last());
    }

    private static Stream<Portion> part(Period days, List<Day> sent, long most, int way) {
        if (sent.isEmpty()) {
            return Stream.empty();
        }
        long answers = sent.stream().mapToLong(Day::answers).sum();
        if (answers <= most || way == WAYS.size()) {
            return Stream.of(new Portion(days, answers, print(sent)));
        }
        return WAYS.get(way).apply(days).stream().flatMap(part -> part(part, in(part, sent), most, way + 1));
    }

    private static List<Day> in(Period days, List<Day> sent) {
        return sent.stream().filter(each -> days.holds(each.day())).toList();
    }

    private static String print(List<Day> sent) {
        return sent.stream()
                .map(each -> each.day() + " " + each.answers() + " " + each.marks())
                .collect(Collectors.joining("\n"));
    }
}
