package org.laypartners.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laypartners.response.Answer;

/** Holds the answers of one row against what the definition asks of them together. */
final class AnswerRules {
    private final HeadingMatch match;
    private final List<Ruled> questions = new ArrayList<>();

    AnswerRules(HeadingMatch match) {
        this.match = match;
        match.form()
                .definition()
                .questions()
                .forEach(question ->
                        questions.add(new Ruled(question, match.form().rulesOf(question))));
    }

    private record Ruled(Question question, Rules rules) {}

    /**
     * @param answers the answers that could be read
     * @param faulty questions whose cell could not be read; they are not called missing on top of that
     */
    List<Problem> problems(Map<String, Answer> answers, Set<String> faulty) {
        List<Problem> problems = new ArrayList<>();
        for (Ruled ruled : questions) {
            Question question = ruled.question();
            Rules rules = ruled.rules();
            Answer answer = answers.get(question.id());
            if (answer != null) {
                standing(question, rules, answer, answers, problems);
            } else if (!faulty.contains(question.id()) && isNeeded(question, rules, answers)) {
                problems.add(problem("MISSING", question, "an answer", "Fill in the cell."));
            }
        }
        return problems;
    }

    private static boolean isNeeded(Question question, Rules rules, Map<String, Answer> answers) {
        if (rules.mayBeBlank()) {
            return false;
        }
        if (rules.unless().map(condition -> condition.holds(answers)).orElse(false)) {
            return false;
        }
        return question.required()
                || rules.requiredIf().map(condition -> condition.holds(answers)).orElse(false);
    }

    private void standing(
            Question question, Rules rules, Answer answer, Map<String, Answer> answers, List<Problem> problems) {
        rules.mustBe()
                .filter(text -> !Condition.says(answer, List.of(text)))
                .ifPresent(text -> problems.add(problem(
                        "MUST_BE",
                        question,
                        text,
                        "Without this answer the row cannot be kept. Ask the person, or delete the row.")));
        for (Rules.Conflict conflict : rules.conflicts()) {
            if (Condition.says(answer, conflict.answers()) && conflict.with().holds(answers)) {
                problems.add(problem("CONFLICT", question, conflict.expected(), conflict.advice()));
            }
        }
        rules.atMost()
                .filter(atMost -> exceeds(answer, answers.get(atMost.question()), atMost.times()))
                .ifPresent(atMost -> problems.add(problem(
                        "OUT_OF_RANGE",
                        question,
                        "a number of at most " + atMost.times() + " times \"" + ask(atMost.question()) + "\"",
                        "Correct one of the two cells.")));
    }

    private static boolean exceeds(Answer answer, @Nullable Answer other, BigDecimal times) {
        return answer instanceof Answer.Amount amount
                && other instanceof Answer.Amount most
                && amount.value().compareTo(most.value().multiply(times)) > 0;
    }

    private String ask(String id) {
        return match.form().definition().questions().stream()
                .filter(question -> question.id().equals(id))
                .map(Question::ask)
                .findFirst()
                .orElse(id);
    }

    private Problem problem(String code, Question question, String expected, String advice) {
        String heading = match.column(question).map(column -> column.heading()).orElse(question.ask());
        return new Problem(code, heading, expected, advice);
    }
}
