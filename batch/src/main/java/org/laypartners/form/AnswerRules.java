package org.laypartners.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laypartners.response.Answer;

/**
 * Holds the answers of one row against what the definition asks of them together. It asks without lambdas that hold a value:
 * unless Java's second compiler is at work, each costs a call into the machine, and this is done for each cell.
 */
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
        if (rules.mayBeBlank() || holds(rules.unless(), answers)) {
            return false;
        }
        return question.required() || holds(rules.requiredIf(), answers);
    }

    private static boolean holds(Optional<Condition> condition, Map<String, Answer> answers) {
        return condition.isPresent() && condition.get().holds(answers);
    }

    private void standing(
            Question question, Rules rules, Answer answer, Map<String, Answer> answers, List<Problem> problems) {
        Optional<String> mustBe = rules.mustBe();
        if (mustBe.isPresent() && !Condition.says(answer, List.of(mustBe.get()))) {
            problems.add(problem(
                    "MUST_BE",
                    question,
                    mustBe.get(),
                    "Without this answer the row cannot be kept. Ask the person, or delete the row."));
        }
        for (Rules.Conflict conflict : rules.conflicts()) {
            if (Condition.says(answer, conflict.answers()) && conflict.with().holds(answers)) {
                problems.add(problem("CONFLICT", question, conflict.expected(), conflict.advice()));
            }
        }
        if (rules.atMost().isPresent()) {
            Rules.AtMost most = rules.atMost().get();
            if (exceeds(answer, answers.get(most.question()), most.times())) {
                problems.add(problem(
                        "OUT_OF_RANGE",
                        question,
                        "a number of at most " + most.times() + " times \"" + ask(most.question()) + "\"",
                        "Correct one of the two cells."));
            }
        }
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
