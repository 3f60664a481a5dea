package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

        assertThat(AnswersText.of(answers))
                .isEqualTo("{\"z\":{\"words\":\"Well done.\"},\"a\":{\"choice\":\"No\"},"
                        + "\"b\":{\"choices\":[\"Online\",\"In person\"]},\"c\":{\"rating\":4},"
                        + "\"d\":{\"not-applicable\":true},\"e\":{\"number\":\"2.50\"},"
                        + "\"f\":{\"day\":\"2026-08-06\"},\"g\":{\"yes\":true}}");
        assertThat(AnswersJson.read(AnswersText.of(answers))).isEqualTo(new Answers(answers));
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
