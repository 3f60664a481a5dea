package org.laypartners.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.WorkingDays;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.report.Words;
import org.laypartners.response.Answer;
import org.laypartners.response.Feedback;

/** What lay partners say: concerns first, then the commitments and principles by project, then every answer in full. */
final class FeedbackReport {
    private final StaffMaterial material;
    private final List<Feedback> oldestFirst;
    private final List<String> inOwnWords;

    FeedbackReport(StaffMaterial material) {
        this.material = material;
        this.oldestFirst = material.feedback().stream()
                .sorted(Comparator.comparing(Feedback::submitted)
                        .thenComparing(feedback -> feedback.id().key()))
                .toList();
        this.inOwnWords = inOwnWords();
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
                Field.ownWords(inOwnWords.stream()
                        .flatMap(question -> feedback.answers().words(question).stream()
                                .map(text -> wording(question) + "\n" + text))
                        .collect(Collectors.joining("\n\n"))),
                Field.of(feedback.submitted().toLocalDate()),
                Field.of(WorkingDays.between(feedback.submitted().toLocalDate(), material.day())));
    }

    private String wording(String question) {
        return material.questions().getOrDefault(question, question);
    }

    private Section answers() {
        List<List<Field>> rows = newestFirst().entrySet().stream()
                .flatMap(project -> inOwnWords.stream().flatMap(question -> answers(question, project.getValue())))
                .toList();
        return rows.isEmpty()
                ? Section.of("answers", "Answers in full", "Nobody wrote anything in their own words.")
                : Section.of("answers", "Answers in full", "By project and question, newest first.")
                        .with(new Table(
                                "In their own words",
                                List.of(
                                        Column.grouping("Project"),
                                        Column.grouping("Question"),
                                        Column.of("Sent on"),
                                        Column.of("Answer"),
                                        Column.of("May be quoted")),
                                rows));
    }

    private Map<String, List<Feedback>> newestFirst() {
        return oldestFirst.stream()
                .sorted(Comparator.comparing(Feedback::submitted).reversed())
                .collect(Collectors.groupingBy(Feedback::project, TreeMap::new, Collectors.toList()));
    }

    private Stream<List<Field>> answers(String question, List<Feedback> feedback) {
        return feedback.stream()
                .flatMap(each -> each.answers().words(question).stream()
                        .map(text -> List.of(
                                Field.of(each.project()),
                                Field.of(wording(question)),
                                Field.of(each.submitted().toLocalDate()),
                                Field.ownWords(text),
                                Field.of(each.answers()
                                        .choice("fb_consent_quote")
                                        .orElse("Not answered")))));
    }

    /** Every question that somebody answered in their own words, in the form's order. */
    private List<String> inOwnWords() {
        Set<String> answered = oldestFirst.stream()
                .flatMap(feedback -> feedback.answers().byQuestion().entrySet().stream())
                .filter(answer -> answer.getValue() instanceof Answer.Words)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return material.questions().keySet().stream().filter(answered::contains).toList();
    }
}
