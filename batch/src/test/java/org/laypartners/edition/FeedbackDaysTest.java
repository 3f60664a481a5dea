package org.laypartners.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laypartners.measure.Period;
import org.laypartners.setting.Settings;
import org.laypartners.store.EarlierFeedback.Day;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What a night of 6 October 2026 reads, where at most 100 answers are listed. */
class FeedbackDaysTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 10, 6);

    private final Map<String, String> set = new HashMap<>(Map.of("lay-partners.list-answers", "100"));

    @Test
    void fewAnswersAreReadForFiveQuartersAndListedByQuarterBefore() {
        FeedbackDays days =
                days(sent("2023-10-01", 30), sent("2025-09-30", 30), sent("2025-10-01", 40), sent("2026-10-06", 60));

        assertThat(days.readFrom()).isEqualTo("2025-10-01");
        assertThat(days.listed()).isEqualTo(new Period(LocalDate.of(2025, 10, 1), NIGHT));
        assertThat(names(days)).containsExactly("July to September 2025", "October to December 2023");
    }

    @Test
    void whatIsOlderThanTheThirteenthQuarterIsListedNoMore() {
        assertThat(days(sent("2023-09-30", 1)).earlier()).isEmpty();
    }

    @Test
    void noQuarterHasAPageOfItsOwnWhereFiveAreEnough() {
        set.put("lay-partners.list-quarters", "5");

        assertThat(days(sent("2025-09-30", 30)).earlier()).isEmpty();
    }

    @Test
    void ofManyAnswersTheNewestQuartersAreRead() {
        FeedbackDays days = days(sent("2025-10-01", 40), sent("2026-07-01", 61), sent("2026-10-06", 39));

        assertThat(days.readFrom()).isEqualTo("2026-07-01");
        assertThat(days.listed()).isEqualTo(new Period(LocalDate.of(2026, 7, 1), NIGHT));
        assertThat(names(days)).containsExactly("October to December 2025");
    }

    @Test
    void ofVeryManyTheNewestDaysAreRead() {
        FeedbackDays days =
                days(sent("2026-07-01", 90), sent("2026-10-01", 90), sent("2026-10-02", 90), sent("2026-10-03", 10));

        assertThat(days.readFrom()).isEqualTo("2026-10-02");
        assertThat(names(days)).containsExactly("1 October 2026", "July to September 2026");
    }

    /** The first days of a quarter are no reason to list nearly nothing. */
    @Test
    void ofALargeQuarterBeforeANewOneTheNewestDaysAreRead() {
        FeedbackDays days =
                days(sent("2026-07-01", 30), sent("2026-08-10", 30), sent("2026-09-10", 39), sent("2026-10-02", 3));

        assertThat(days.readFrom()).isEqualTo("2026-08-01");
        assertThat(names(days)).containsExactly("July 2026");
    }

    @Test
    void itIsPartedUntilHalfOfWhatMayBeIsReadOrADayIsTooLarge() {
        assertThat(names(days(
                        sent("2026-07-01", 1), sent("2026-09-24", 58), sent("2026-09-25", 40), sent("2026-10-02", 3))))
                .containsExactly("24 September 2026", "July 2026");
        assertThat(names(days(sent("2026-07-01", 1), sent("2026-09-24", 98), sent("2026-10-02", 3))))
                .containsExactly("24 September 2026", "July 2026");
    }

    @Test
    void theNewestDayIsReadHoweverManyWereSentOnIt() {
        FeedbackDays days = days(sent("2026-10-05", 90), sent("2026-10-06", 1_000));

        assertThat(days.readFrom()).isEqualTo("2026-10-06");
        assertThat(names(days)).containsExactly("5 October 2026");
    }

    @Test
    void aDayOfTooManyIsNotReadForThat() {
        assertThat(days(sent("2026-10-05", 1_000), sent("2026-10-06", 1)).readFrom())
                .isEqualTo("2026-10-06");
    }

    /** A clock that went wrong. */
    @Test
    void whatWasSentInTheFutureIsReadToo() {
        FeedbackDays days = days(sent("2026-10-05", 90), sent("2026-12-24", 90));

        assertThat(days.readFrom()).isEqualTo("2026-12-01");
        assertThat(days.listed()).isEqualTo(new Period(NIGHT, NIGHT));
        assertThat(names(days)).containsExactly("October 2026");
    }

    @Test
    void whoeverOffersWordsForLongerReadsLongerButNoMoreAnswers() {
        set.put("lay-partners.offer-quarters", "13");

        assertThat(days(sent("2024-10-01", 40), sent("2026-10-06", 60)).readFrom())
                .isEqualTo("2023-10-01");
        assertThat(days(sent("2024-10-01", 41), sent("2026-10-06", 60)).readFrom())
                .isEqualTo("2026-10-01");
    }

    private static Day sent(String day, long answers) {
        return new Day(LocalDate.parse(day), answers, 0);
    }

    private FeedbackDays days(Day... sent) {
        Settings settings =
                new Binder(new MapConfigurationPropertySource(set)).bindOrCreate("lay-partners", Settings.class);
        return FeedbackDays.of(List.of(sent), NIGHT, settings);
    }

    private static List<String> names(FeedbackDays days) {
        return days.earlier().stream().map(portion -> portion.days().inShort()).toList();
    }
}
