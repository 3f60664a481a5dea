package org.laypartners.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.WorkingDays;
import org.laypartners.response.Answer;
import org.laypartners.response.Feedback;

/** What lay partners say: concerns first, then the commitments and principles by project, then every answer in full. */
final class FeedbackReport {
    private final StaffMaterial material;
    private final List<Feedback> oldestFirst;

    FeedbackReport(StaffMaterial material) {
        this.material = material;
        this.oldestFirst = material.feedback().stream()
                .sorted(Comparator.comparing(Feedback::submitted)
                        .thenComparing(feedback -> feedback.id().key()))
                .toList();
    }

    Report report() {
        List<Section> sections = new ArrayList<>();
        if (oldestFirst.isEmpty()) {
            sections.add(Section.of("none", "No feedback yet", "No feedback has been taken in yet."));
        } else {
            sections.add(concerns());
            sections.addAll(new Ratings(material).sections());
            sections.add(answers());
        }
        return new Report("feedback", "Feedback", "Feedback", sections);
    }

    long wantToBeContacted() {
        return oldestFirst.stream().filter(Feedback::wantsToBeContacted).count();
    }

    private Section concerns() {
        String heading = "Asked to be contacted";
        if (wantToBeContacted() == 0) {
            return Section.of("concerns", heading, "Nobody asked to be contacted about a concern.");
        }
        return Section.of(
                        "concerns",
                        heading,
                        "These people asked for somebody to contact them about a concern. The form does not ask for a"
                                + " name: speak with the project's lay partners, starting with the longest wait.",
                        "The program does not know yet who has been contacted.")
                .with(new Table(
                        Words.count(wantToBeContacted(), "person", "people") + ", longest wait first",
                        List.of(
                                Column.of("Project"),
                                Column.of("What they wrote"),
                                Column.of("Sent on"),
                                Column.of("Working days since")),
                        oldestFirst.stream()
                                .filter(Feedback::wantsToBeContacted)
                                .map(this::concern)
                                .toList()));
    }

    private List<Field> concern(Feedback feedback) {
        return List.of(
                Field.of(feedback.project()),
                Field.ownWords(questions()
                        .flatMap(question -> feedback.answers().words(question).stream())
                        .collect(Collectors.joining("\n\n"))),
                Field.of(feedback.submitted().toLocalDate()),
                Field.of(WorkingDays.between(feedback.submitted().toLocalDate(), material.day())));
    }

    private Section answers() {
        List<List<Field>> rows = oldestFirst.stream()
                .map(Feedback::project)
                .distinct()
                .sorted()
                .flatMap(project -> questions().flatMap(question -> answersTo(question, project)))
                .toList();
        return rows.isEmpty()
                ? Section.of("answers", "Answers in full", "Nobody wrote anything in their own words.")
                : Section.of("answers", "Answers in full", "By project and question, newest first.")
                        .with(new Table(
                                "In their own words",
                                List.of(
                                        Column.grouping("Project"),
                                        Column.of("Question"),
                                        Column.of("Answer"),
                                        Column.of("Sent on"),
                                        Column.of("May be quoted")),
                                rows));
    }

    private Stream<List<Field>> answersTo(String question, String project) {
        return oldestFirst.stream()
                .sorted(Comparator.comparing(Feedback::submitted).reversed())
                .filter(feedback -> feedback.project().equals(project))
                .flatMap(feedback -> feedback.answers().words(question).stream()
                        .map(text -> List.of(
                                Field.of(project),
                                Field.of(material.questions().getOrDefault(question, question)),
                                Field.ownWords(text),
                                Field.of(feedback.submitted().toLocalDate()),
                                Field.of(feedback.answers()
                                        .choice("fb_consent_quote")
                                        .orElse("Not answered")))));
    }

    /** Every question that somebody answered in their own words, in the form's order. */
    private Stream<String> questions() {
        return material.questions().keySet().stream()
                .filter(question -> oldestFirst.stream()
                        .anyMatch(feedback -> feedback.answers().byQuestion().get(question) instanceof Answer.Words));
    }
}
