package org.laypartners.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Property(tries = 300)
    void areThoseThatWereGivenInTheirOrder(
            @ForAll @UniqueElements List<@StringLength(max = 3) String> questions,
            @ForAll @IntRange(min = 1, max = 5) int level,
            @ForAll String other) {
        Map<String, Answer> given = new LinkedHashMap<>();
        questions.forEach(question -> given.put(question, new Answer.Rating(1 + (level + given.size()) % 5)));

        Map<String, Answer> answers = new Answers(given).byQuestion();

        assertThat(answers).isEqualTo(given).hasSameHashCodeAs(given);
        assertThat(new ArrayList<>(answers.entrySet())).isEqualTo(new ArrayList<>(given.entrySet()));
        assertThat(answers.get(other)).isEqualTo(given.get(other));
        assertThat(answers.containsKey(other)).isEqualTo(given.containsKey(other));
        List<String> seen = new ArrayList<>();
        answers.forEach((question, answer) -> {
            seen.add(question);
            assertThat(answer).isEqualTo(given.get(question));
        });
        assertThat(seen).isEqualTo(questions);
    }

    @Test
    void cannotBeChanged() {
        Map<String, Answer> given = new LinkedHashMap<>(Map.of("c01", new Answer.Rating(4)));
        Map<String, Answer> answers = new Answers(given).byQuestion();
        given.put("c01", new Answer.Rating(1));
        given.put("c02", new Answer.Rating(1));

        assertThat(answers).isEqualTo(Map.of("c01", new Answer.Rating(4)));
        assertThatThrownBy(() -> answers.put("c01", new Answer.Rating(1)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> answers.remove("c01")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> answers.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void endWithTheLast() {
        Iterator<Map.Entry<String, Answer>> none =
                new Answers(Map.of()).byQuestion().entrySet().iterator();

        assertThat(none.hasNext()).isFalse();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void neverPrintWhatWasAnswered() {
        assertThat(new Answers(Map.of("eoi_name", new Answer.Words("Amina Example"))))
                .asString()
                .isEqualTo("1 answers");
    }
}
