package org.laypartners.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.measure.Lines.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.ResponseId;

class PublicMeasuresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);
    private static final Period CLOSED = Period.fourClosedQuarters(TODAY);

    private final PublicMeasures measures = new PublicMeasures(CLOSED, Map.of(), AttendanceRule.DEFAULT);

    @Test
    void theFourQuartersThatClosedBeforeToday() {
        assertThat(CLOSED).isEqualTo(new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30)));
        assertThat(CLOSED.inWords()).isEqualTo("1 October 2025 to 30 September 2026");
        assertThat(CLOSED.quarters())
                .extracting(Period::asMonths)
                .containsExactly(
                        "October to December 2025",
                        "January to March 2026",
                        "April to June 2026",
                        "July to September 2026");
        assertThat(Period.fourClosedQuarters(LocalDate.of(2026, 12, 31))).isEqualTo(CLOSED);
        assertThat(Period.fourClosedQuarters(LocalDate.of(2027, 1, 1))).isNotEqualTo(CLOSED);
        assertThat(Period.lastTwelveMonths(TODAY).first()).isEqualTo(LocalDate.of(2025, 10, 7));
    }

    @Test
    void aPersonWhoAsksTwiceCountsOnce() {
        List<ExpressionOfInterest> asked = List.of(
                asked("1", "carys@post.example", "Ealing", LocalDate.of(2026, 2, 1)),
                asked("2", "Carys@post.example ", "Ealing", LocalDate.of(2026, 3, 1)),
                asked("3", "dilip@post.example", "Ealing", LocalDate.of(2026, 3, 1)));

        assertThat(breakdown(asked).cells()).containsExactly(new Count("Ealing", 2));
    }

    @Test
    void whatCameInThisQuarterWaits() {
        List<ExpressionOfInterest> asked = List.of(
                asked("1", "carys@post.example", "Ealing", LocalDate.of(2026, 9, 30)),
                asked("2", "dilip@post.example", "Brent", LocalDate.of(2026, 10, 1)));

        assertThat(breakdown(asked).cells()).containsExactly(new Count("Ealing", 1));
    }

    @Test
    void aMeetingWithFourPeopleIsOneMeeting() {
        List<Attendance> lines = new ArrayList<>();
        for (String partner : List.of("A", "B", "C", "D")) {
            lines.add(line(partner, "Letters", LocalDate.of(2026, 2, 3), "Present"));
        }
        Measure.Things meetings =
                (Measure.Things) find(measures.all(List.of(), List.of(), lines, List.of()), "meetings");

        assertThat(meetings.cells()).extracting(Count::count).containsExactly(0, 1, 0, 0);
    }

    @Test
    void papersCountByWorkingDaysBeforeTheMeeting() {
        LocalDate tuesday = LocalDate.of(2026, 2, 10);
        List<Attendance> lines = List.of(
                line("A", "Letters", tuesday, "Present", sent(tuesday.minusDays(7))),
                line("A", "Food", tuesday, "Present", sent(tuesday.minusDays(6))),
                line("A", "Home", tuesday, "Present"));
        Measure.Things papers = (Measure.Things) find(measures.all(List.of(), List.of(), lines, List.of()), "papers");

        assertThat(papers.cells()).extracting(Count::count).containsExactly(1, 1, 1);
    }

    @Test
    void workingDaysLeaveOutWeekends() {
        LocalDate friday = LocalDate.of(2026, 2, 6);

        assertThat(WorkingDays.between(friday, friday)).isZero();
        assertThat(WorkingDays.between(friday, friday.plusDays(2))).isZero();
        assertThat(WorkingDays.between(friday, friday.plusDays(3))).isEqualTo(1);
        assertThat(WorkingDays.between(friday, friday.plusDays(7))).isEqualTo(5);
        assertThat(WorkingDays.between(friday, friday.minusDays(7))).isZero();
    }

    @Test
    void withoutAnswersOnlyProjectsAreCounted() {
        List<Measure> all = measures.all(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Project("letters", "Letters", "open", List.of(), 3, 1, Optional.empty())));

        assertThat(all)
                .singleElement()
                .satisfies(only -> assertThat(((Measure.Things) only).cells())
                        .containsExactly(
                                new Count("Looking for lay partners", 1),
                                new Count("Under way", 0),
                                new Count("Finished", 0)));
    }

    private Measure.Breakdown breakdown(List<ExpressionOfInterest> asked) {
        return (Measure.Breakdown) find(measures.all(asked, List.of(), List.of(), List.of()), "asked-by-borough");
    }

    private static Measure find(List<Measure> all, String id) {
        return all.stream()
                .filter(measure -> measure.heading().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Answer> sent(LocalDate day) {
        return Map.of("reg_papers_sent", new Answer.Day(day));
    }

    private static ExpressionOfInterest asked(String key, String email, String borough, LocalDate day) {
        return new ExpressionOfInterest(
                new ResponseId("expression-of-interest", key),
                day.atTime(9, 0),
                day.atTime(9, 0),
                new Answers(Map.of("eoi_email", new Answer.Words(email), "eoi_borough", new Answer.Choice(borough))));
    }
}
