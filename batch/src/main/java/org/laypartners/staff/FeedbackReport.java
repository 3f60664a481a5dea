package org.laypartners.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.RatingSummary;
import org.laypartners.response.Feedback;
import org.laypartners.sheet.Cell;

/** What lay partners say: concerns first, then the commitments and principles by project, then every answer in full. */
final class FeedbackReport {
    private static final List<String> IN_OWN_WORDS = List.of("fb_q_best", "fb_q_better", "fb_q_difference");

    private final StaffMaterial material;

    FeedbackReport(StaffMaterial material) {
        this.material = material;
    }

    Report report() {
        if (material.feedback().isEmpty()) {
            return new Report(
                    "feedback",
                    "Feedback",
                    "Feedback",
                    List.of(Section.of("none", "No feedback yet", "No feedback has been taken in yet.")));
        }
        return new Report(
                "feedback",
                "Feedback",
                "Feedback",
                List.of(
                        concerns(),
                        ratings("commitments", "The ten commitments", "c"),
                        ratings("principles", "The principles", "p"),
                        ratings("difference", "What difference it made", "d"),
                        answers()));
    }

    long wantToBeContacted() {
        return material.feedback().stream().filter(Feedback::wantsToBeContacted).count();
    }

    private Section concerns() {
        List<List<Cell>> rows = newestFirst()
                .filter(Feedback::wantsToBeContacted)
                .map(feedback -> List.of(
                        Cell.of(feedback.submitted().toLocalDate()),
                        Cell.of(feedback.project()),
                        Cell.of(words(feedback))))
                .toList();
        return rows.isEmpty()
                ? Section.of("concerns", "Concerns", "Nobody asked to be contacted about a concern.")
                : Section.of(
                                "concerns",
                                "Concerns",
                                "These people asked to be contacted about a concern. The form does not ask for a name:"
                                        + " speak with the project's lay partners.")
                        .with(Section.Table.of(List.of("Sent on", "Project", "What they wrote"), rows));
    }

    private Section ratings(String id, String heading, String prefix) {
        Map<String, List<Feedback>> byProject =
                new TreeMap<>(material.feedback().stream().collect(Collectors.groupingBy(Feedback::project)));
        List<List<Cell>> rows = new ArrayList<>();
        material.questions().forEach((question, wording) -> {
            if (question.matches(prefix + "[0-9]+")) {
                rows.add(row(wording, "All projects", RatingSummary.of(question, material.feedback())));
                byProject.forEach(
                        (project, feedback) -> rows.add(row(wording, project, RatingSummary.of(question, feedback))));
            }
        });
        return Section.of(
                        id,
                        heading,
                        "From 1 (strongly disagree) to 5 (strongly agree). \"Not applicable\" counts in no figure."
                                + " There is no mean under five answers.")
                .with(Section.Table.of(
                        List.of(
                                "Statement",
                                "Project",
                                "Answers",
                                "1",
                                "2",
                                "3",
                                "4",
                                "5",
                                "Not applicable",
                                "Percent agree",
                                "Middle",
                                "Mean"),
                        rows));
    }

    private static List<Cell> row(String wording, String project, RatingSummary summary) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(wording), Cell.of(project), Cell.of(summary.answered())));
        summary.levels().forEach(count -> cells.add(Cell.of(count)));
        cells.add(Cell.of(summary.notApplicable()));
        cells.add(Cells.number(summary.percentAgree()));
        cells.add(Cells.number(summary.median()));
        cells.add(Cells.number(summary.mean()));
        return cells;
    }

    private Section answers() {
        List<List<Cell>> rows = newestFirst()
                .flatMap(feedback -> IN_OWN_WORDS.stream()
                        .flatMap(question -> feedback.answers().words(question).stream()
                                .map(text -> List.of(
                                        Cell.of(feedback.project()),
                                        Cell.of(material.questions().getOrDefault(question, question)),
                                        Cell.of(text),
                                        Cell.of(feedback.submitted().toLocalDate()),
                                        Cell.of(feedback.answers()
                                                .choice("fb_consent_quote")
                                                .orElse("Not asked"))))))
                .sorted(Comparator.comparing(row -> Cells.shown(row.get(0))))
                .toList();
        return rows.isEmpty()
                ? Section.of("answers", "Answers in full", "Nobody wrote anything in their own words.")
                : Section.of("answers", "Answers in full", "By project, newest first.")
                        .with(Section.Table.of(
                                List.of("Project", "Question", "Answer", "Sent on", "May be quoted"), rows));
    }

    private Stream<Feedback> newestFirst() {
        return material.feedback().stream()
                .sorted(Comparator.comparing(Feedback::submitted).reversed());
    }

    private static String words(Feedback feedback) {
        return IN_OWN_WORDS.stream()
                .flatMap(question -> feedback.answers().words(question).stream())
                .collect(Collectors.joining(" / "));
    }
}
