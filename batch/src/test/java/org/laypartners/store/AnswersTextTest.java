package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import tools.jackson.databind.json.JsonMapper;

class AnswersTextTest {
    private static final String ODD =
            "\"So\", she said:\\\n\ttab\r\b\f \u0000\u0001\u000b\u001f / \u00e9 \u2028 \ud83d\ude00 \u007f";

    @Test
    void writesEachKindOfAnswerInTheFormsOrder() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("z", new Answer.Words("Well done."));
        answers.put("a", new Answer.Choice("No"));
        answers.put("b", new Answer.Choices(List.of("Online", "In person")));
        answers.put("c", new Answer.Rating(4));
        answers.put("d", new Answer.NotApplicable());
        answers.put("e", new Answer.Amount(new BigDecimal("2.50")));
        answers.put("f", new Answer.Day(LocalDate.of(2026, 8, 6)));
        answers.put("g", new Answer.YesNo(true));

        String text = AnswersText.of(answers);
        String named = AnswersText.named(answers);

        assertThat(text)
                .isEqualTo("{\"z\":{\"words\":\"Well done.\"},\"a\":\"No\",\"b\":[\"Online\",\"In person\"],"
                        + "\"c\":4,\"d\":null,\"e\":{\"number\":\"2.50\"},\"f\":{\"day\":\"2026-08-06\"},\"g\":true}");
        assertThat(named)
                .isEqualTo("{\"z\":{\"words\":\"Well done.\"},\"a\":{\"choice\":\"No\"},"
                        + "\"b\":{\"choices\":[\"Online\",\"In person\"]},\"c\":{\"rating\":4},"
                        + "\"d\":{\"not-applicable\":true},\"e\":{\"number\":\"2.50\"},"
                        + "\"f\":{\"day\":\"2026-08-06\"},\"g\":{\"yes\":true}}");
        assertThat(AnswersJson.read(text)).isEqualTo(new Answers(answers));
        assertThat(AnswersJson.read(named)).isEqualTo(new Answers(answers));
    }

    /** A night reads as many lines of registers as a nation has: what they say alike lies in memory once. */
    @Test
    void whatManySayAlikeIsReadOnce() {
        String line = "{\"title\":{\"words\":\"Project group\"},\"day\":{\"day\":\"2026-08-06\"},"
                + "\"minutes\":{\"number\":\"90\"},\"came\":\"Present\",\"needs\":[\"Online\"],\"late\":false}";
        String words = "{\"title\":{\"words\":\"" + "a long text ".repeat(9) + "\"}}";

        Answers first = AnswersJson.read(line);
        Answers next = AnswersJson.read(line);

        assertThat(next).isEqualTo(first);
        first.byQuestion()
                .forEach((question, answer) ->
                        assertThat(next.byQuestion().get(question)).isSameAs(answer));
        assertThat(AnswersJson.read(words)).isEqualTo(AnswersJson.read(words));
    }

    /** Fingerprints are kept for years, also of answers out of which a person was taken: what makes them must not change. */
    @Test
    void theFingerprintIsTheStartOfTheSha256OfTheNamedAnswers() {
        Answers answers = new Answers(Map.of("b", new Answer.Choice("No"), "a", new Answer.Rating(4)));

        assertThat(DigestUtils.sha256Hex("{\"a\":{\"rating\":4},\"b\":{\"choice\":\"No\"}}"))
                .startsWith(AnswersJson.fingerprint(answers));
        assertThat(AnswersJson.fingerprint(answers)).hasSize(32);
    }

    @Test
    void aKindThatNobodyKnowsIsSaid() {
        assertThatThrownBy(() -> AnswersJson.read("{\"a\":{\"colour\":\"red\"}}"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("does not know");
    }

    @Test
    void writesOddTextAsJacksonDoes() {
        String jackson = JsonMapper.builder().build().writeValueAsString(Map.of("q", Map.of("words", ODD)));

        assertThat(AnswersText.of(Map.of("q", new Answer.Words(ODD)))).isEqualTo(jackson);
    }

    @Test
    void writesNothingForNoAnswers() {
        assertThat(AnswersText.of(Map.of())).isEqualTo("{}");
    }
}
