package org.laypartners.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laypartners.measure.Lines.line;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.laypartners.form.FormKind;
import org.laypartners.form.Forms;
import org.laypartners.form.Option;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.ResponseId;

class PublicMeasuresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);
    private static final Period CLOSED = Period.fourClosedQuarters(TODAY);

    private static final Forms FORMS = Forms.load(
            Path.of("batch/forms"),
            Map.of("projects", List.of(Option.of("Letters")), "interests", List.of(Option.of("Food"))));

    private final PublicMeasures measures = new PublicMeasures(
            TODAY, Map.of(), Map.of(), Map.of("eoi_borough", List.of("Brent", "Ealing")), AttendanceRule.DEFAULT);

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

        assertThat(breakdown(asked).cells()).containsExactly(new Count("Brent", 0), new Count("Ealing", 2));
    }

    @Test
    void aPersonCountsInTheQuarterInWhichTheyFirstAsked() {
        List<ExpressionOfInterest> asked = List.of(
                asked("1", "carys@post.example", "Brent", LocalDate.of(2025, 9, 30)),
                asked("2", "carys@post.example", "Ealing", LocalDate.of(2026, 3, 1)),
                asked("3", "dilip@post.example", "Ealing", LocalDate.of(2026, 3, 1)));

        assertThat(breakdown(asked).cells()).containsExactly(new Count("Brent", 0), new Count("Ealing", 1));
        assertThat(breakdown(asked).population().people()).containsExactly(Set.of("expression-of-interest/3"));
    }

    @Test
    void aFigureIsTheSameOnEachNightOfAQuarterThoughAnswersAreErasedAfterTwelveMonths() {
        List<ExpressionOfInterest> asked = new ArrayList<>(List.of(
                asked("twice", "carys@post.example", "Ealing", LocalDate.of(2025, 11, 3)),
                asked("again", "carys@post.example", "Ealing", LocalDate.of(2026, 3, 1))));
        LocalDate.of(2025, 9, 1)
                .datesUntil(LocalDate.of(2026, 12, 31))
                .forEach(day -> asked.add(asked(
                        day.toString(),
                        day + "@post.example",
                        day.getDayOfMonth() % 2 == 0 ? "Brent" : "Ealing",
                        day)));

        Set<Measure> figures = LocalDate.of(2026, 10, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .map(night -> breakdown(
                        night,
                        12,
                        asked.stream()
                                .filter(one -> !one.submitted().toLocalDate().isBefore(night.minusMonths(12)))
                                .toList()))
                .collect(Collectors.toSet());

        Measure.Breakdown figure = (Measure.Breakdown) figures.iterator().next();
        assertThat(figures).as("one figure for all nights").hasSize(1);
        assertThat(figure.heading().period().inWords()).isEqualTo("1 January 2026 to 30 September 2026");
        assertThat(figure.population().size())
                .as("one for each of 273 days, and who asked twice")
                .isEqualTo(274);
        assertThat(figure.heading().note())
                .contains("We erase these answers after 12 months. The figure covers 9 months, so that none of them is"
                        + " missing from it.");
    }

    @Test
    void aFigureCoversAsManyClosedQuartersAsStayWhole() {
        assertThat(covered(15)).contains(CLOSED);
        assertThat(covered(14)).contains(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 9, 30)));
        assertThat(covered(6)).contains(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));
        assertThat(covered(5)).isEmpty();
        assertThat(Coverage.of(TODAY, Optional.of(15)).orElseThrow().note()).isEmpty();
        assertThat(Coverage.of(TODAY, Optional.empty()).orElseThrow().period()).isEqualTo(CLOSED);
    }

    @Test
    void noNightOfAnyQuarterErasesWhatIsCovered() {
        LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).forEach(night -> {
            for (int months = 6; months <= 18; months++) {
                Period covered =
                        Coverage.of(night, Optional.of(months)).orElseThrow().period();
                assertThat(covered.first()).isAfterOrEqualTo(night.minusMonths(months));
            }
        });
    }

    private static Optional<Period> covered(int months) {
        return Coverage.of(TODAY, Optional.of(months)).map(Coverage::period);
    }

    private static Measure.Breakdown breakdown(LocalDate night, int months, List<ExpressionOfInterest> asked) {
        return (Measure.Breakdown) find(
                new PublicMeasures(
                                night,
                                Map.of(FormKind.EXPRESSION_OF_INTEREST, months),
                                Map.of(),
                                Map.of("eoi_borough", List.of("Brent", "Ealing")),
                                AttendanceRule.DEFAULT)
                        .all(
                                asked.stream().map(FORMS::countable).toList(),
                                CountedFeedback.of(List.of()),
                                List.of(),
                                List.of(),
                                List.of()),
                "asked-by-borough");
    }

    @Test
    void peopleWhoseMeetingsAreTooFewAreInNoPopulation() {
        List<Attendance> lines = new ArrayList<>();
        for (int week = 0; week < 5; week++) {
            lines.add(line("A", "Letters", LocalDate.of(2026, 2, 3).plusWeeks(week), "Present"));
        }
        lines.add(line("B", "Letters", LocalDate.of(2026, 2, 3), "Absent"));

        Measure.Split attendance = (Measure.Split) find(all(List.of(), lines), "attendance");

        assertThat(attendance.does().count()).isEqualTo(1);
        assertThat(attendance.doesNot().count()).isZero();
        assertThat(attendance.population().size()).isEqualTo(1);
        assertThat(attendance.population().people().findFirst().orElseThrow()).hasSize(5);
    }

    @Test
    void whatCameInThisQuarterWaits() {
        List<ExpressionOfInterest> asked = List.of(
                asked("1", "carys@post.example", "Ealing", LocalDate.of(2026, 9, 30)),
                asked("2", "dilip@post.example", "Brent", LocalDate.of(2026, 10, 1)));

        assertThat(breakdown(asked).cells()).containsExactly(new Count("Brent", 0), new Count("Ealing", 1));
    }

    @Test
    void aMeetingWithFourPeopleIsOneMeeting() {
        List<Attendance> lines = new ArrayList<>();
        for (String partner : List.of("A", "B", "C", "D")) {
            lines.add(line(partner, "Letters", LocalDate.of(2026, 2, 3), "Present"));
        }
        Measure.Things meetings = (Measure.Things) find(all(List.of(), lines), "meetings");

        assertThat(meetings.cells()).extracting(Count::count).containsExactly(0, 1, 0, 0);
    }

    @Test
    void papersCountByWorkingDaysBeforeTheMeeting() {
        LocalDate tuesday = LocalDate.of(2026, 2, 10);
        List<Attendance> lines = List.of(
                line("A", "Letters", tuesday, "Present", sent(tuesday.minusDays(7))),
                line("A", "Food", tuesday, "Present", sent(tuesday.minusDays(6))),
                line("A", "Home", tuesday, "Present"));
        Measure.Things papers = (Measure.Things) find(all(List.of(), lines), "papers");

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
    void withoutAnswersTheFiguresAboutPeopleAreThereAndCountNobody() {
        List<Measure> all = measures.all(
                List.of(),
                CountedFeedback.of(List.of()),
                List.of(),
                List.of(),
                List.of(new Project(
                        "letters",
                        "Letters",
                        "open",
                        List.of(),
                        3,
                        1,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of())));

        assertThat(all.stream().filter(Measure.Things.class::isInstance))
                .singleElement()
                .satisfies(only -> assertThat(((Measure.Things) only).cells())
                        .containsExactly(
                                new Count("Open to join", 1), new Count("Running", 0), new Count("Finished", 0)));
        assertThat(all.stream().filter(Measure.OfPeople.class::isInstance).map(Measure.OfPeople.class::cast))
                .as("or the first answer would be seen on the day it came")
                .hasSize(4)
                .allMatch(figure -> figure.population().size() == 0);
    }

    private Measure.Breakdown breakdown(List<ExpressionOfInterest> asked) {
        return (Measure.Breakdown) find(all(asked, List.of()), "asked-by-borough");
    }

    private List<Measure> all(List<ExpressionOfInterest> asked, List<Attendance> lines) {
        return measures.all(
                asked.stream().map(FORMS::countable).toList(),
                CountedFeedback.of(List.of()),
                List.of(),
                lines.stream().map(FORMS::countable).toList(),
                List.of());
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
