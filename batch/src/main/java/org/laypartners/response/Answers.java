package org.laypartners.response;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The answers of one response by question id, in the form's order. A question left blank is not there. */
public record Answers(Map<String, Answer> byQuestion) {
    private static final String TYPED = "_typed";

    public Answers {
        byQuestion = byQuestion instanceof AnswerMap ? byQuestion : new AnswerMap(byQuestion);
    }

    /** The person's own words; empty where the question was left blank. */
    public Optional<String> words(String question) {
        return find(question, Answer.Words.class).map(Answer.Words::text);
    }

    public Optional<String> choice(String question) {
        return find(question, Answer.Choice.class).map(Answer.Choice::option);
    }

    /** The choices ticked; an empty list where the question was left blank. */
    public List<String> choices(String question) {
        return find(question, Answer.Choices.class).map(Answer.Choices::options).orElse(List.of());
    }

    /** What somebody typed in place of a choice, or beside it; empty where they typed nothing. */
    public Optional<String> typed(String question) {
        return words(typedId(question));
    }

    /** Under which id stands what somebody typed in place of a choice of a question. */
    public static String typedId(String question) {
        return question + TYPED;
    }

    /** Whether an id is one of these. */
    public static boolean isTypedId(String id) {
        return id.endsWith(TYPED);
    }

    /** From 1 to 5; empty where blank or not applicable. */
    public OptionalInt rating(String question) {
        return find(question, Answer.Rating.class)
                .map(rating -> OptionalInt.of(rating.level()))
                .orElse(OptionalInt.empty());
    }

    public Optional<BigDecimal> number(String question) {
        return find(question, Answer.Amount.class).map(Answer.Amount::value);
    }

    public Optional<LocalDate> day(String question) {
        return find(question, Answer.Day.class).map(Answer.Day::date);
    }

    public Optional<Boolean> yes(String question) {
        return find(question, Answer.YesNo.class).map(Answer.YesNo::yes);
    }

    /** Without lambdas that hold the kind: a night asks this millions of times, and each would cost a call into the machine. */
    private <A extends Answer> Optional<A> find(String question, Class<A> kind) {
        @Nullable Answer answer = byQuestion.get(question);
        return kind.isInstance(answer) ? Optional.of(kind.cast(answer)) : Optional.empty();
    }

    /** How many answers there are, never what they say. */
    @Override
    public String toString() {
        return byQuestion.size() + " answers";
    }
}
