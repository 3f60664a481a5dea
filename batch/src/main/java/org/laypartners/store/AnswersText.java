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
        if (naming || !isKnownByItsShape(answer)) {
            json.append("{\"").append(kind(answer)).append("\":");
            value(answer);
            json.append('}');
        } else {
            value(answer);
        }
    }

    private static boolean isKnownByItsShape(Answer answer) {
        return !(answer instanceof Answer.Words || answer instanceof Answer.Amount || answer instanceof Answer.Day);
    }

    private static String kind(Answer answer) {
        if (answer instanceof Answer.Words) {
            return "words";
        } else if (answer instanceof Answer.Choice) {
            return "choice";
        } else if (answer instanceof Answer.Choices) {
            return "choices";
        } else if (answer instanceof Answer.Rating) {
            return "rating";
        } else if (answer instanceof Answer.NotApplicable) {
            return "not-applicable";
        } else if (answer instanceof Answer.Amount) {
            return "number";
        } else if (answer instanceof Answer.Day) {
            return "day";
        }
        return "yes";
    }

    private void value(Answer answer) {
        if (answer instanceof Answer.Words words) {
            text(words.text());
        } else if (answer instanceof Answer.Choice choice) {
            text(choice.option());
        } else if (answer instanceof Answer.Choices choices) {
            choices(choices);
        } else if (answer instanceof Answer.Rating rating) {
            json.append(rating.level());
        } else if (answer instanceof Answer.NotApplicable) {
            json.append(naming ? "true" : "null");
        } else if (answer instanceof Answer.Amount amount) {
            text(amount.value().toString());
        } else if (answer instanceof Answer.Day day) {
            text(day.date().toString());
        } else if (answer instanceof Answer.YesNo yesNo) {
            json.append(yesNo.yes());
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
