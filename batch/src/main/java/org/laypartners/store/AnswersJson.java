package org.laypartners.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Shared;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers as JSON, in the shape that {@link AnswersText} gives them, with or without names. */
public final class AnswersJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int FINGERPRINT_LENGTH = 32;

    /** All but people's own words, which are hardly ever the same. */
    private static final Shared<Answer> SHARED = new Shared<>();

    private AnswersJson() {}

    /** As a response keeps them, in the order that they have. */
    public static String write(Answers answers) {
        return AnswersText.of(answers.byQuestion());
    }

    static Answers read(String json) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        MAPPER.readTree(json)
                .properties()
                .forEach(entry -> answers.put(entry.getKey(), shared(answer(entry.getValue()))));
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

    private static Answer shared(Answer answer) {
        return answer instanceof Answer.Words ? answer : SHARED.of(answer);
    }

    private static Answer answer(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> named(node);
            case STRING -> new Answer.Choice(node.asString());
            case ARRAY -> choices(node);
            case NUMBER -> new Answer.Rating(node.asInt());
            case BOOLEAN -> new Answer.YesNo(node.asBoolean());
            case NULL -> new Answer.NotApplicable();
            default -> throw unknown();
        };
    }

    private static Answer named(JsonNode node) {
        Map.Entry<String, JsonNode> only = node.properties().iterator().next();
        JsonNode value = only.getValue();
        return switch (only.getKey()) {
            case "words" -> new Answer.Words(value.asString());
            case "choice" -> new Answer.Choice(value.asString());
            case "choices" -> choices(value);
            case "rating" -> new Answer.Rating(value.asInt());
            case "not-applicable" -> new Answer.NotApplicable();
            case "number" -> new Answer.Amount(new BigDecimal(value.asString()));
            case "day" -> new Answer.Day(LocalDate.parse(value.asString()));
            case "yes" -> new Answer.YesNo(value.asBoolean());
            default -> throw unknown();
        };
    }

    private static Answer choices(JsonNode options) {
        return new Answer.Choices(options.valueStream().map(JsonNode::asString).toList());
    }

    private static StoreException unknown() {
        return new StoreException("The store holds an answer of a kind that this version does not know.");
    }
}
