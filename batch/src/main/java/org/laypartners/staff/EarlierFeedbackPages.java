package org.laypartners.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.laypartners.measure.RatingTally;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.LastingReport;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.response.Feedback;
import org.laypartners.response.Quarter;

/** Feedback of earlier quarters: a page for each, with every answer, and a list of them. */
final class EarlierFeedbackPages {
    /** By project, and the newest first. */
    private static final Comparator<Feedback> ORDER = Comparator.comparing(Feedback::project)
            .thenComparing(Feedback::submitted, Comparator.reverseOrder())
            .thenComparing(feedback -> feedback.id().key());

    private final StaffMaterial material;

    EarlierFeedbackPages(StaffMaterial material) {
        this.material = material;
    }

    /** Links to them; nothing where no feedback was sent then. */
    Optional<Section> section() {
        if (material.earlier().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Section.of(
                        "earlier",
                        "Earlier feedback",
                        "Each quarter before has a page with all its answers and ratings. A page is written again only"
                                + " when something in it changes.")
                .with(new Table(
                        "Feedback by quarter",
                        List.of(Column.of("Quarter"), Column.of("Answers")),
                        material.earlier().stream()
                                .map(quarter -> List.of(
                                        Field.link(quarter.days().asMonths(), id(quarter) + ".html"),
                                        Field.of(quarter.answers())))
                                .toList())));
    }

    /** The pages below that of all feedback. */
    List<LastingReport> below(Report main) {
        return material.earlier().stream()
                .map(quarter -> new LastingReport(
                        id(quarter),
                        quarter.madeFrom(),
                        () -> main.below(
                                id(quarter),
                                "Feedback from " + quarter.days().asMonths(),
                                sections(quarter, quarter.feedback().get()))))
                .toList();
    }

    private List<Section> sections(EarlierQuarter quarter, List<Feedback> unsorted) {
        List<Feedback> feedback = unsorted.stream().sorted(ORDER).toList();
        List<OwnWords> written = OwnWords.of(feedback, OwnWords.questions(material.questions(), feedback.stream()));
        List<Section> sections = new ArrayList<>(List.of(
                OwnWords.section(material.questions(), Column.grouping("Project"), Column.of("Question"), written)));
        RatingTally tally = RatingTally.of(feedback);
        sections.addAll(new Ratings(
                        new Statements(material.questions(), tally),
                        tally,
                        "all projects, from " + quarter.days().inWords())
                .sections());
        return sections;
    }

    /** For example {@code feedback-2024-q3}. */
    private static String id(EarlierQuarter quarter) {
        return "feedback-"
                + Quarter.of(quarter.days().first())
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '-');
    }
}
