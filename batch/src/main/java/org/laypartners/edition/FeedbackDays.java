package org.laypartners.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laypartners.measure.Period;
import org.laypartners.setting.Settings;
import org.laypartners.store.EarlierFeedback.Day;

/**
 * Of which days a night reads lay partners' feedback, answer by answer, and of which it knows by counts and pages of before what
 * there is to know. It reads the last five quarters if they hold few enough answers, and else their newest days.
 *
 * @param readFrom feedback of this day and later is read
 * @param listed for which days it is listed by project and by question
 * @param earlier what was sent before, as far back as it is listed at all, the newest first
 */
record FeedbackDays(LocalDate readFrom, Period listed, List<Portion> earlier) {
    FeedbackDays {
        earlier = List.copyOf(earlier);
    }

    /** @param sent the days on which feedback was sent since {@link #first}, in order */
    static FeedbackDays of(List<Day> sent, LocalDate night, Settings settings) {
        List<Period> quarters = Period.lastQuarters(night, quarters(settings)).quarters();
        LocalDate offered = settings.offeredFrom(night);
        long most = settings.listAnswers();
        Map<Period, Long> mostInOne = new HashMap<>();
        List<Portion> portions = newestFirst(quarters, sent, mostInOne, most);
        Reading reading = Reading.of(portions, offered, most);
        while (reading.isShortOf(most)) {
            mostInOne.put(reading.quarterOfTheNext(), most - reading.answers());
            portions = newestFirst(quarters, sent, mostInOne, most);
            reading = Reading.of(portions, offered, most);
        }
        LocalDate reported = Period.reported(night).first();
        LocalDate listedFrom = reading.from().isAfter(reported) ? reading.from() : reported;
        LocalDate oldest = Period.lastQuarters(night, settings.listQuarters()).first();
        return new FeedbackDays(
                reading.from(),
                new Period(listedFrom.isAfter(night) ? night : listedFrom, night),
                portions.stream()
                        .filter(portion -> portion.days().last().isBefore(listedFrom))
                        .filter(portion -> !portion.days().first().isBefore(oldest))
                        .toList());
    }

    private static List<Portion> newestFirst(
            List<Period> quarters, List<Day> sent, Map<Period, Long> mostInOne, long most) {
        List<Portion> portions = new ArrayList<>();
        quarters.forEach(quarter -> portions.addAll(Portion.of(quarter, sent, mostInOne.getOrDefault(quarter, most))));
        Collections.reverse(portions);
        return portions;
    }

    /** The first day that matters to a night. */
    static LocalDate first(LocalDate night, Settings settings) {
        return Period.lastQuarters(night, quarters(settings)).first();
    }

    private static int quarters(Settings settings) {
        return Math.max(settings.listQuarters(), settings.offerQuarters());
    }

    /**
     * How far back a night can read.
     *
     * @param from the first day
     * @param answers how many it reads then
     * @param next the portion before, where there is one that was too large
     */
    private record Reading(LocalDate from, long answers, Optional<Portion> next) {
        /** The newest portion is read however large it is. */
        static Reading of(List<Portion> newestFirst, LocalDate wanted, long most) {
            LocalDate from = wanted;
            long answers = 0;
            for (Portion portion : newestFirst) {
                if (portion.days().last().isBefore(wanted)) {
                    break;
                }
                if (answers > 0 && answers + portion.answers() > most) {
                    return new Reading(from, answers, Optional.of(portion));
                }
                answers += portion.answers();
                from = portion.days().first();
            }
            return new Reading(wanted, answers, Optional.empty());
        }

        /**
         * Whether it reads less than half of what it may, and could read some of the portion before. Else on the first days of a
         * quarter nearly nothing would be listed, and no words offered, where the quarter before is large.
         */
        boolean isShortOf(long most) {
            return answers < most - answers
                    && next.filter(portion -> !portion.isOneDay()).isPresent();
        }

        Period quarterOfTheNext() {
            return Period.lastQuarters(next.orElseThrow().days().first(), 1);
        }
    }
}
