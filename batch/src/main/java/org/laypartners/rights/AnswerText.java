package org.laypartners.rights;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.laypartners.response.Answer;

/** Answers and days in words. */
final class AnswerText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<String> RATINGS = List.of(
            "1 (strongly disagree)",
            "2 (disagree)",
            "3 (neither agree nor disagree)",
            "4 (agree)",
            "5 (strongly agree)");

    private AnswerText() {}

    static String of(Answer answer) {
        if (answer instanceof Answer.Words words) {
            return words.text();
        }
        if (answer instanceof Answer.Choice choice) {
            return choice.option();
        }
        if (answer instanceof Answer.Choices choices) {
            return String.join("; ", choices.options());
        }
        if (answer instanceof Answer.Rating rating) {
            return RATINGS.get(rating.level() - 1);
        }
        if (answer instanceof Answer.Amount amount) {
            return amount.value().toPlainString();
        }
        if (answer instanceof Answer.Day day) {
            return day(day.date());
        }
        if (answer instanceof Answer.YesNo yesNo) {
            return yesNo.yes() ? "Yes" : "No";
        }
        return "Not applicable, or too early to say";
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }
}
