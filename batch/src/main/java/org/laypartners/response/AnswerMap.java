package org.laypartners.response;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers by question, in their order; nothing can be changed. Responses that answer the same questions share the list of
 * these, so that one takes far less memory than a hash map. A form has few enough questions to look through them.
 */
final class AnswerMap extends AbstractMap<String, Answer> {
    private static final Shared<List<String>> QUESTIONS = new Shared<>();

    private final List<String> questions;
    private final Answer[] answers;

    AnswerMap(Map<String, Answer> answers) {
        this.questions = QUESTIONS.of(List.copyOf(answers.keySet()));
        this.answers = answers.values().toArray(Answer[]::new);
    }

    @Override
    public int size() {
        return answers.length;
    }

    @Override
    public @Nullable Answer get(@Nullable Object question) {
        // Most ids are the very one that is stored, so letters are compared for few.
        for (int at = 0; at < answers.length; at++) {
            if (questions.get(at) == question) {
                return answers[at];
            }
        }
        for (int at = 0; at < answers.length; at++) {
            if (questions.get(at).equals(question)) {
                return answers[at];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object question) {
        return get(question) != null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Answer> action) {
        for (int at = 0; at < answers.length; at++) {
            action.accept(questions.get(at), answers[at]);
        }
    }

    @Override
    public Set<Map.Entry<String, Answer>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return answers.length;
            }

            @Override
            public Iterator<Map.Entry<String, Answer>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, Answer>> {
        private int at;

        @Override
        public boolean hasNext() {
            return at < answers.length;
        }

        @Override
        public Map.Entry<String, Answer> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, Answer> entry = Map.entry(questions.get(at), answers[at]);
            at++;
            return entry;
        }
    }
}
