package org.laypartners.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.measure.Lines.because;
import static org.laypartners.measure.Lines.line;
import static org.laypartners.measure.Lines.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laypartners.measure.AttendanceRate.Verdict;
import org.laypartners.response.Answer;
import org.laypartners.response.Attendance;

class AttendanceRatesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private final AttendanceRates rates = new AttendanceRates(AttendanceRule.DEFAULT);

    @Test
    void fourOfFiveMeetsTheCommitment() {
        AttendanceRate rate = only(statuses("Present", "Present", "Present", "Present", "Absent"));

        assertThat(rate.raw()).hasValue(80);
        assertThat(rate.verdict()).isEqualTo(Verdict.MEETS);
    }

    @Test
    void underFiveMeetingsThereIsTooLittleToSay() {
        AttendanceRate rate = only(statuses("Present", "Present", "Present", "Absent"));

        assertThat(rate.raw()).hasValue(75);
        assertThat(rate.verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
    }

    @Test
    void justBelowIsBelow() {
        assertThat(only(statuses("Present", "Present", "Present", "Apologies", "Absent"))
                        .verdict())
                .isEqualTo(Verdict.BELOW);
    }

    @Test
    void absencesThatTheTrustCausedAreLeftOutOfTheFairFigure() {
        List<Attendance> lines = new ArrayList<>(statuses("Present", "Present", "Present", "Present"));
        lines.add(line("Carys", "Letters", FIRST.plusDays(50), "Apologies", because("Short notice")));
        lines.add(line("Carys", "Letters", FIRST.plusDays(51), "Absent", because("Access not met")));
        lines.add(line("Carys", "Letters", FIRST.plusDays(52), "Apologies", because("Illness")));

        AttendanceRate rate = only(lines);

        assertThat(rate.raw()).hasValue(57);
        assertThat(rate.excused()).isEqualTo(2);
        assertThat(rate.fair()).hasValue(80);
        assertThat(rate.verdict()).isEqualTo(Verdict.MEETS);
    }

    @Test
    void halfOfTheMeetingCountsAndLessDoesNot() {
        assertThat(only(List.of(line("Carys", "Letters", FIRST, "Part", minutes(45, 90))))
                        .attended())
                .isEqualTo(1);
        assertThat(only(List.of(line("Carys", "Letters", FIRST, "Part", minutes(44, 90))))
                        .attended())
                .isZero();
    }

    /** A register may leave the minutes blank; one that says none says that nobody came. */
    @Test
    void aPartOfNoMinutesDoesNotCountAndOneOfUnknownMinutesDoes() {
        assertThat(only(List.of(line("Carys", "Letters", FIRST, "Part", minutes(0, 60))))
                        .attended())
                .isZero();
        assertThat(only(List.of(line("Carys", "Letters", FIRST, "Part", minutes(0, 0))))
                        .attended())
                .isZero();
        assertThat(only(List.of(line("Carys", "Letters", FIRST, "Part"))).attended())
                .isEqualTo(1);
    }

    @Test
    void whoWasShutOutOfEachMeetingIsNotSaidToMeetTheCommitment() {
        List<Attendance> lines = new ArrayList<>();
        for (int meeting = 0; meeting < 5; meeting++) {
            lines.add(line("Carys", "Letters", FIRST.plusDays(meeting), "Absent", because("Access not met")));
        }

        AttendanceRate rate = only(lines);

        assertThat(rate.fair()).isEmpty();
        assertThat(rate.verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
    }

    @Test
    void meetingsMissedBecauseOfTheTrustAreNotAmongTheFewestThatSaySomething() {
        List<Attendance> lines = new ArrayList<>(statuses("Present", "Present", "Present", "Absent"));
        lines.add(line("Carys", "Letters", FIRST.plusDays(50), "Absent", because("Access not met")));

        assertThat(only(lines).verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
    }

    @Test
    void meetingsCancelledNotExpectedOrOutsideTheYearCountForNobody() {
        List<Attendance> lines = List.of(
                line("Carys", "Letters", FIRST, "Absent", Map.of("reg_cancelled", new Answer.YesNo(true))),
                line("Carys", "Letters", FIRST.plusDays(1), "Absent", Map.of("reg_expected", new Answer.YesNo(false))),
                line("Carys", "Letters", FIRST.plusDays(2), "Not expected"),
                line("Carys", "Letters", LocalDate.of(2025, 12, 31), "Absent"));

        assertThat(rates.byPersonAndProject(lines, YEAR)).isEmpty();
    }

    @Test
    void aPersonOnTwoProjectsHasTwoRatesAndOneInAll() {
        List<Attendance> lines =
                List.of(line("Carys", "Letters", FIRST, "Present"), line("Carys", "Food", FIRST.plusDays(1), "Absent"));

        assertThat(rates.byPersonAndProject(lines, YEAR))
                .extracting(AttendanceRate::project)
                .containsExactly("Food", "Letters");
        AttendanceRate overAll = rates.overAll(lines, YEAR);
        assertThat(overAll.eligible()).isEqualTo(2);
        assertThat(overAll.raw()).hasValue(50);
    }

    private AttendanceRate only(List<Attendance> lines) {
        List<AttendanceRate> all = rates.byPersonAndProject(lines, YEAR);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<Attendance> statuses(String... statuses) {
        List<Attendance> lines = new ArrayList<>();
        Arrays.stream(statuses)
                .forEach(status -> lines.add(line("Carys", "Letters", FIRST.plusDays(7L * lines.size()), status)));
        return lines;
    }
}
