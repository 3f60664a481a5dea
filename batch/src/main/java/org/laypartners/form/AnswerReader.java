package org.laypartners.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.laypartners.export.ExportFormat;
import org.laypartners.response.Answer;

/** Reads the cells of one question. For one thread. */
final class AnswerReader {
    /** So many different cells of one question are remembered: far more than a question has choices. */
    private static final int REMEMBERED = 200;

    /** With as many decimal places as a formula may leave: of 14:15 less 13:00 in minutes, 75.00000000000006. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,20})?");

    private static final int DECIMAL_PLACES = 6;
    private static final int CHOICES_NAMED = 12;
    private static final String CORRECT = "Correct the cell.";

    private final Question question;
    private final Rules rules;
    private final Map<String, Integer> ratingCodes;
    private final ChoiceText choices;
    private final boolean keepsTyped;
    private final DayOrder order;
    private final Map<String, ReadAnswer> remembered = new HashMap<>();

    AnswerReader(Question question, DefinedForm form, ExportFormat format, DayOrder order) {
        this.question = question;
        this.rules = form.rulesOf(question);
        this.ratingCodes = form.ratingCodes();
        this.choices = new ChoiceText(question, format);
        this.keepsTyped = form.definition().keepsTyped(question);
        this.order = order;
    }

    /** Reads a cell that is not blank. Most questions have few answers, so that most cells were read before. */
    ReadAnswer read(String cell) {
        if (question.type() == AnswerType.WORDS) {
            return patterned(cell);
        }
        ReadAnswer before = remembered.get(cell);
        if (before != null) {
            return before;
        }
        ReadAnswer read = readAnew(cell);
        if (remembered.size() < REMEMBERED) {
            remembered.put(cell, read);
        }
        return read;
    }

    /** The cell as the tool's other export of the same answer has it, where it has two that differ. */
    String asInTheSheet(String cell) {
        return question.type() == AnswerType.MANY ? choices.asInTheSheet(cell) : cell;
    }

    private ReadAnswer readAnew(String cell) {
        return switch (question.type()) {
            case ONE -> question.options().isEmpty() ? patterned(cell) : one(cell);
            case MANY -> many(cell);
            case RATING ->
                RatingText.read(cell, ratingCodes)
                        .<ReadAnswer>map(ReadAnswer.Given::new)
                        .orElseGet(() -> wrong(
                                "NOT_A_RATING",
                                "a number from 1 to 5, or words from Strongly disagree to Strongly agree"));
            case WORDS -> patterned(cell);
            case DAY -> day(cell);
            case NUMBER -> number(cell);
            case YES_NO -> yesNo(cell);
        };
    }

    private ReadAnswer one(String cell) {
        return choices.one(cell)
                .<ReadAnswer>map(
                        chosen -> given(new Answer.Choice(chosen.options().get(0)), chosen))
                .orElseGet(() -> notAChoice("one of"));
    }

    private ReadAnswer many(String cell) {
        return choices.many(cell)
                .<ReadAnswer>map(chosen -> given(new Answer.Choices(chosen.options()), chosen))
                .orElseGet(() -> notAChoice("any of"));
    }

    private ReadAnswer given(Answer answer, ChoiceText.Chosen chosen) {
        return new ReadAnswer.Given(
                answer,
                Optional.of(chosen.typed())
                        .filter(typed -> keepsTyped && !typed.isEmpty())
                        .map(Answer.Words::new));
    }

    private ReadAnswer notAChoice(String how) {
        String named = question.options().stream()
                .limit(CHOICES_NAMED)
                .map(Option::text)
                .collect(Collectors.joining("; "));
        String more = question.options().size() > CHOICES_NAMED ? "; and the others of the form" : "";
        return wrong("NOT_A_CHOICE", how + " these: " + named + more);
    }

    private ReadAnswer patterned(String cell) {
        String text = rules.upperCase() ? cell.toUpperCase(Locale.ROOT) : cell;
        boolean fits = question.pattern()
                .map(pattern -> pattern.matcher(text).matches())
                .orElse(true);
        if (!fits) {
            String advice = rules.nearMisses().stream()
                    .filter(miss -> miss.pattern().matcher(text).matches())
                    .map(Rules.NearMiss::advice)
                    .findFirst()
                    .orElse(CORRECT);
            return new ReadAnswer.Wrong("NOT_IN_FORM", question.expected(), advice);
        }
        return new ReadAnswer.Given(
                question.type() == AnswerType.ONE ? new Answer.Choice(text) : new Answer.Words(text));
    }

    private ReadAnswer day(String cell) {
        Moment moment = MomentText.read(cell, order);
        if (moment instanceof Moment.DayOrMonth) {
            return dayOrMonth();
        }
        if (!(moment instanceof Moment.At at)) {
            return wrong("NOT_A_DATE", "a date, for example 4 September 2025");
        }
        LocalDate date = at.time().toLocalDate();
        boolean early = rules.fromDay().map(date::isBefore).orElse(false);
        boolean late = rules.toDay().map(date::isAfter).orElse(false);
        return early || late ? wrong("OUT_OF_RANGE", years()) : new ReadAnswer.Given(new Answer.Day(date));
    }

    private String years() {
        String from =
                rules.fromDay().map(day -> " from the year " + day.getYear()).orElse("");
        String to = rules.toDay().map(day -> " up to the year " + day.getYear()).orElse("");
        return "a date" + from + to;
    }

    /** The words for a date that can be read two ways. */
    static ReadAnswer.Wrong dayOrMonth() {
        return new ReadAnswer.Wrong(
                "DAY_OR_MONTH",
                "a date that can be read one way only: which number is the day, which the month?",
                "Write the month as a word, for example 4 September 2025.");
    }

    private ReadAnswer number(String cell) {
        if (!NUMBER.matcher(cell).matches()) {
            return wrong("NOT_A_NUMBER", range());
        }
        BigDecimal written = new BigDecimal(cell);
        BigDecimal number = written.setScale(Math.min(written.scale(), DECIMAL_PLACES), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        boolean below = rules.from().map(from -> number.compareTo(from) < 0).orElse(false);
        boolean above = rules.to().map(to -> number.compareTo(to) > 0).orElse(false);
        return below || above
                ? wrong("OUT_OF_RANGE", range())
                : new ReadAnswer.Given(new Answer.Amount(new BigDecimal(number.toPlainString())));
    }

    private String range() {
        if (rules.from().isPresent() && rules.to().isPresent()) {
            return "a number from " + rules.from().get() + " to " + rules.to().get();
        }
        if (rules.from().isPresent()) {
            return "a number of at least " + rules.from().get();
        }
        return rules.to().map(to -> "a number of at most " + to).orElse("a number");
    }

    private ReadAnswer yesNo(String cell) {
        String text = ChoiceText.fold(cell).replaceFirst("[;.]$", "");
        if (List.of("yes", "y", "true").contains(text)) {
            return new ReadAnswer.Given(new Answer.YesNo(true));
        }
        return List.of("no", "n", "false").contains(text)
                ? new ReadAnswer.Given(new Answer.YesNo(false))
                : wrong("NOT_YES_OR_NO", "Yes or No");
    }

    private static ReadAnswer wrong(String code, String expected) {
        return new ReadAnswer.Wrong(code, expected, CORRECT);
    }
}
