package org.laypartners.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        List<Portion> portions = new ArrayList<>();
        Period.lastQuarters(night, quarters(settings))
                .quarters()
                .forEach(quarter -> portions.addAll(Portion.of(quarter, sent, settings.listAnswers())));
        Collections.reverse(portions);
        LocalDate readFrom = readFrom(portions, settings.offeredFrom(night), settings.listAnswers());
        LocalDate reported = Period.reported(night).first();
        LocalDate listedFrom = readFrom.isAfter(reported) ? readFrom : reported;
        LocalDate oldest = Period.lastQuarters(night, settings.listQuarters()).first();
        return new FeedbackDays(
                readFrom,
                new Period(listedFrom.isAfter(night) ? night : listedFrom, night),
                portions.stream()
                        .filter(portion -> portion.days().last().isBefore(listedFrom))
                        .filter(portion -> !portion.days().first().isBefore(oldest))
                        .toList());
    }

    /** The first day that matters to a night. */
    static LocalDate first(LocalDate night, Settings settings) {
        return Period.lastQuarters(night, quarters(settings)).first();
    }

    private static int quarters(Settings settings) {
        return Math.max(settings.listQuarters(), settings.offerQuarters());
    }

    /**
     * The newest portion is read however large it is. While what is read is less than half of what may be listed, the next portion is
     * read too: a quarter's first answers must not push all those of the quarter before off the list.
     */
    private static LocalDate readFrom(List<Portion> newestFirst, LocalDate wanted, long most) {
        LocalDate from = wanted;
        long answers = 0;
        for (Portion portion : newestFirst) {
            if (portion.days().last().isBefore(wanted)) {
                return wanted;
            }
            boolean enough = answers * 2 >= most || portion.answers() > most;
            if (answers > 0 && enough && answers + portion.answers() > most) {
                return from;
            }
            answers += portion.answers();
            from = portion.days().first();
        }
        return wanted;
    }
}
