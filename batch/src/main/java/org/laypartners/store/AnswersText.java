package org.laypartners.store;

import java.util.Map;
import org.laypartners.response.Answer;

/**
 * Writes answers as JSON straight into text. A night writes millions, most of them a few plain words; a tree of nodes for
 * each would cost more than all the rest of storing it.
 */
final class AnswersText {
    private final StringBuilder json = new StringBuilder(1_024);
    private final boolean naming;

    private AnswersText(boolean naming) {
        this.naming = naming;
    }

    /**
     * As they are stored: an object with what is answered, by question id, in the map's order. A text is a choice, a list
     * choices, a number a rating, true or false a yes or no, and null is "not applicable"; an object with one key is of the
     * kind that the key says.
     */
    static String of(Map<String, Answer> answers) {
        return new AnswersText(false).object(answers);
    }

    /** The same with the kind of each answer named. */
    static String named(Map<String, Answer> answers) {
        return new AnswersText(true).object(answers);
    }

    private String object(Map<String, Answer> answers) {
        json.append('{');
        answers.forEach(this::entry);
        return json.append('}').toString();
    }

    private void entry(String question, Answer answer) {
        if (json.length() > 1) {
            json.append(',');
        }
        text(question);
        json.append(':');
        answer(answer);
    }

    private void answer(Answer answer) {
        if (answer instanceof Answer.Words words) {
            named("words", words.text());
        } else if (answer instanceof Answer.Amount amount) {
            named("number", amount.value().toString());
        } else if (answer instanceof Answer.Day day) {
            named("day", day.date().toString());
        } else if (answer instanceof Answer.Choice choice) {
            begin("choice");
            text(choice.option());
            end();
        } else if (answer instanceof Answer.Choices choices) {
            begin("choices");
            choices(choices);
            end();
        } else if (answer instanceof Answer.Rating rating) {
            begin("rating");
            json.append(rating.level());
            end();
        } else if (answer instanceof Answer.YesNo yesNo) {
            begin("yes");
            json.append(yesNo.yes());
            end();
        } else if (answer instanceof Answer.NotApplicable) {
            begin("not-applicable");
            json.append(naming ? "true" : "null");
            end();
        }
    }

    /** What its shape does not tell from a choice. */
    private void named(String kind, String value) {
        json.append("{\"").append(kind).append("\":");
        text(value);
        json.append('}');
    }

    private void begin(String kind) {
        if (naming) {
            json.append("{\"").append(kind).append("\":");
        }
    }

    private void end() {
        if (naming) {
            json.append('}');
        }
    }

    private void choices(Answer.Choices choices) {
        json.append('[');
        for (int i = 0; i < choices.options().size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            text(choices.options().get(i));
        }
        json.append(']');
    }

    /** As JSON has it (RFC 8259, section 7): what is below a space is escaped, and so are the mark and the stroke. */
    private void text(String value) {
        json.append('"');
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                json.append(value, from, i);
                escaped(c);
                from = i + 1;
            }
        }
        json.append(value, from, value.length()).append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"', '\\' -> json.append('\\').append(c);
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            default -> json.append(String.format("\\u%04X", (int) c));
        }
    }
}
