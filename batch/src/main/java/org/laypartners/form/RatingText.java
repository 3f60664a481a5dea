package org.laypartners.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.laypartners.response.Answer;

/** Reads how far somebody agrees, in words, as a number, or as both where they say the same. */
final class RatingText {
    private static final Map<String, Integer> WORDS = Map.of(
            "strongly disagree", 1,
            "disagree", 2,
            "neither agree nor disagree", 3,
            "neither", 3,
            "neutral", 3,
            "agree", 4,
            "strongly agree", 5);

    private static final Set<String> NOT_APPLICABLE = Set.of(
            "not applicable or too early to say",
            "not applicable",
            "too early to say",
            "not applicable / too early to say",
            "not applicable/too early to say",
            "n/a",
            "na");

    private static final Pattern NUMBER_AND_WORDS = Pattern.compile("([1-5])(?:\\.0)?(?:\\s*[-.:=)]?\\s*(\\D+))?");
    private static final Pattern WORDS_AND_NUMBER = Pattern.compile("(\\D+?)\\s*\\(?([1-5])\\)?");

    private RatingText() {}

    /** @param codes the level that a tool's code stands for, by folded code; 0 for not applicable */
    static Optional<Answer> read(String cell, Map<String, Integer> codes) {
        String text = ChoiceText.fold(cell);
        Integer coded = codes.get(text);
        if (coded != null) {
            return Optional.of(coded == 0 ? new Answer.NotApplicable() : new Answer.Rating(coded));
        }
        if (NOT_APPLICABLE.contains(text)) {
            return Optional.of(new Answer.NotApplicable());
        }
        Integer level = WORDS.get(text);
        return level == null ? withNumber(text) : Optional.of(new Answer.Rating(level));
    }

    private static Optional<Answer> withNumber(String text) {
        Matcher number = NUMBER_AND_WORDS.matcher(text);
        if (number.matches()) {
            return agreeing(number.group(1), Optional.ofNullable(number.group(2)));
        }
        Matcher words = WORDS_AND_NUMBER.matcher(text);
        return words.matches() ? agreeing(words.group(2), Optional.of(words.group(1))) : Optional.empty();
    }

    private static Optional<Answer> agreeing(String number, Optional<String> words) {
        int level = Integer.parseInt(number);
        boolean agree = words.map(said -> Integer.valueOf(level).equals(WORDS.get(said.strip())))
                .orElse(true);
        return agree ? Optional.of(new Answer.Rating(level)) : Optional.empty();
    }
}
