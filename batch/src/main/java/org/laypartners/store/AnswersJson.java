package org.laypartners.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Shared;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Answers as JSON, in the shape that {@link AnswersText} gives them, with or without names. */
public final class AnswersJson {
    private static final int FINGERPRINT_LENGTH = 32;

    /** Ids of questions as the program has them itself, so that {@link Answers} finds one without comparing letters. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .build();

    private static final ReadBefore<Answer> CHOICES = new ReadBefore<>(Answer.Choice::new);
    private static final ReadBefore<Answer> AMOUNTS = new ReadBefore<>(text -> new Answer.Amount(new BigDecimal(text)));
    private static final ReadBefore<Answer> DAYS = new ReadBefore<>(text -> new Answer.Day(LocalDate.parse(text)));

    /** Names of meetings and of people, times of day: what registers say in each line. */
    private static final ReadBefore<Answer> FEW_WORDS = new ReadBefore<>(Answer.Words::new);

    /** Longer ones are hardly ever the same. */
    private static final int FEW = 40;

    private static final Shared<Answer> SHARED = new Shared<>();

    private AnswersJson() {}

    /** As a response keeps them, in the order that they have. */
    public static String write(Answers answers) {
        return AnswersText.of(answers.byQuestion());
    }

    /** Word by word, without a tree of nodes: a night reads tens of thousands. */
    static Answers read(String json) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            for (String question = parser.nextName(); question != null; question = parser.nextName()) {
                answers.put(question, answer(parser, parser.nextToken()));
            }
        }
        return new Answers(answers);
    }

    /**
     * The same for the same answers only, in whatever order the form asks them and however a number is written: the first
     * 128 bits of a SHA-256, in hexadecimal. Many are older than how answers are stored, and some of answers that are not
     * stored any more, so what it is made from must never change.
     */
    static String fingerprint(Answers answers) {
        Map<String, Answer> sorted = new TreeMap<>(answers.byQuestion());
        sorted.replaceAll((question, answer) -> plain(answer));
        return DigestUtils.sha256Hex(AnswersText.named(sorted)).substring(0, FINGERPRINT_LENGTH);
    }

    private static Answer plain(Answer answer) {
        return answer instanceof Answer.Amount amount
                ? new Answer.Amount(amount.value().stripTrailingZeros())
                : answer;
    }

    private static Answer answer(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> named(parser);
            case VALUE_STRING -> CHOICES.of(parser.getString());
            case START_ARRAY -> choices(parser);
            case VALUE_NUMBER_INT -> SHARED.of(new Answer.Rating(parser.getIntValue()));
            case VALUE_TRUE, VALUE_FALSE -> SHARED.of(new Answer.YesNo(parser.getBooleanValue()));
            case VALUE_NULL -> SHARED.of(new Answer.NotApplicable());
            default -> throw unknown();
        };
    }

    private static Answer named(JsonParser parser) {
        String kind = parser.nextName();
        JsonToken token = parser.nextToken();
        Answer answer = switch (kind == null ? "" : kind) {
            case "words" -> words(parser.getString());
            case "number" -> AMOUNTS.of(parser.getString());
            case "day" -> DAYS.of(parser.getString());
            case "not-applicable" -> SHARED.of(new Answer.NotApplicable());
            case "choice", "choices", "rating", "yes" -> answer(parser, token);
            default -> throw unknown();
        };
        parser.nextToken();
        return answer;
    }

    private static Answer words(String text) {
        return text.length() > FEW ? new Answer.Words(text) : FEW_WORDS.of(text);
    }

    private static Answer choices(JsonParser parser) {
        List<String> options = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            options.add(parser.getString());
        }
        return SHARED.of(new Answer.Choices(options));
    }

    private static StoreException unknown() {
        return new StoreException("The store holds an answer of a kind that this version does not know.");
    }
}
