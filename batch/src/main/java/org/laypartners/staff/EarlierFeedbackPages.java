package org.laypartners.staff;

import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.laypartners.measure.AnswerTally;
import org.laypartners.measure.Period;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.LastingReport;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.response.Feedback;
import org.laypartners.response.Quarter;

/** Feedback of earlier days: a page for each quarter, or part of one, with every answer, and a list of them. */
final class EarlierFeedbackPages {
    /** By project, and the newest first. */
    private static final Comparator<Feedback> ORDER = Comparator.comparing(Feedback::project)
            .thenComparing(Feedback::submitted, Comparator.reverseOrder())
            .thenComparing(feedback -> feedback.id().key());

    private final StaffMaterial material;

    EarlierFeedbackPages(StaffMaterial material) {
        this.material = material;
    }

    /** Links to them, which are no use on paper; nothing where no feedback was sent then. */
    Optional<Section> section() {
        if (material.feedback().earlier().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Section.of(
                        "earlier",
                        "Earlier feedback",
                        "Each quarter before has a page with all its answers and ratings. A page is written again only"
                                + " when something in it changes.",
                        areQuarters()
                                ? ""
                                : "A quarter in which very many answers were sent has a page for each month, week or day.")
                .with(new Table(
                        "Feedback by when it was sent",
                        List.of(Column.of("Sent"), Column.of("Answers")),
                        material.feedback().earlier().stream()
                                .map(each -> List.of(
                                        Field.link(each.days().inShort(), id(each) + ".html"),
                                        Field.of(each.answers())))
                                .toList()))
                .onScreenOnly());
    }

    /** The pages below that of all feedback. */
    List<LastingReport> below(Report main) {
        return material.feedback().earlier().stream()
                .map(each -> new LastingReport(
                        id(each),
                        each.madeFrom(),
                        () -> main.below(
                                id(each),
                                "Feedback from " + each.days().inShort(),
                                sections(each, each.feedback().get()))))
                .toList();
    }

    private List<Section> sections(EarlierPeriod each, List<Feedback> unsorted) {
        List<Feedback> feedback = unsorted.stream().sorted(ORDER).toList();
        List<OwnWords> written = OwnWords.of(feedback, OwnWords.questions(material.questions(), feedback.stream()));
        List<Section> sections = new ArrayList<>(List.of(
                OwnWords.section(material.questions(), Column.grouping("Project"), Column.of("Question"), written)));
        AnswerTally tally = AnswerTally.of(feedback);
        sections.addAll(new Ratings(
                        new Statements(material.questions(), tally),
                        tally,
                        "all projects, from " + each.days().inWords())
                .sections());
        return sections;
    }

    private boolean areQuarters() {
        return material.feedback().earlier().stream()
                .map(EarlierPeriod::days)
                .allMatch(EarlierFeedbackPages::isQuarter);
    }

    private static boolean isQuarter(Period days) {
        return days.quarters().contains(days);
    }

    /** For example {@code feedback-2024-q3}, {@code feedback-2024-08}, {@code feedback-2024-08-08-to-14}, {@code feedback-2024-08-08}. */
    private static String id(EarlierPeriod earlier) {
        Period days = earlier.days();
        if (isQuarter(days)) {
            return "feedback-"
                    + Quarter.of(days.first())
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .replace(' ', '-');
        }
        if (days.equals(
                new Period(days.last().withDayOfMonth(1), days.first().with(TemporalAdjusters.lastDayOfMonth())))) {
            return "feedback-" + YearMonth.from(days.first());
        }
        return "feedback-" + days.first()
                + (days.first().equals(days.last())
                        ? ""
                        : "-to-"
                                + String.format(Locale.ROOT, "%02d", days.last().getDayOfMonth()));
    }
}
