package org.laypartners.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.response.Answer;
import org.laypartners.response.Feedback;
import org.laypartners.sheet.MadeRows;

/** What somebody wrote to one question in their own words. */
record OwnWords(Feedback by, String question, String text) {
    /** Every answer to some questions, in the order of the feedback. */
    static List<OwnWords> of(List<Feedback> feedback, List<String> questions) {
        return feedback.stream()
                .flatMap(each -> questions.stream()
                        .flatMap(question -> each.answers().words(question).stream()
                                .map(text -> new OwnWords(each, question, text))))
                .toList();
    }

    /** The questions that somebody answered in their own words, in the order of {@code wording}. */
    static List<String> questions(Map<String, String> wording, Stream<Feedback> feedback) {
        Set<String> answered = feedback.flatMap(each -> each.answers().byQuestion().entrySet().stream())
                .filter(answer -> answer.getValue() instanceof Answer.Words)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return wording.keySet().stream().filter(answered::contains).toList();
    }

    /**
     * A table of answers in full.
     *
     * @param project the column with the project's title, and {@code question} that with the question's wording
     */
    static Section section(Map<String, String> wording, Column project, Column question, List<OwnWords> answers) {
        return Section.of("answers", "Answers in full", "Newest first.")
                .withRows(
                        "In their own words",
                        List.of(
                                project,
                                question,
                                Column.of("Sent on"),
                                Column.of("Answer"),
                                Column.of("May be quoted")),
                        MadeRows.of(answers, answer -> answer.row(wording)))
                .map(Section::filtered)
                .orElseGet(() -> Section.of("answers", "Answers in full", "Nobody wrote anything in their own words."));
    }

    private List<Field> row(Map<String, String> wording) {
        return List.of(
                Field.of(by.project()),
                Field.of(wording.getOrDefault(question, question)),
                Field.of(by.submitted().toLocalDate()),
                Field.ownWords(text),
                Field.of(by.answers().choice("fb_consent_quote").orElse("Not answered")));
    }

    @Override
    public String toString() {
        return "OwnWords";
    }
}
