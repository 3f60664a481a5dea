package org.laypartners.store;

import java.util.Map;
import org.laypartners.response.Answer;

/**
 * Writes answers as JSON straight into text. A night writes millions, most of them a few plain words; a tree of nodes for
 * each would cost more than all the rest of storing it.
 */
final class AnswersText {
    private final StringBuilder json = new StringBuilder(1_024);

    /** An object with what is answered, by question id, in the map's order. */
    static String of(Map<String, Answer> answers) {
        AnswersText text = new AnswersText();
        text.json.append('{');
        answers.forEach(text::entry);
        return text.json.append('}').toString();
    }

    private void entry(String question, Answer answer) {
        if (json.length() > 1) {
            json.append(',');
        }
        text(question);
        json.append(":{");
        value(answer);
        json.append('}');
    }

    private void value(Answer answer) {
        if (answer instanceof Answer.Words words) {
            text("words", words.text());
        } else if (answer instanceof Answer.Choice choice) {
            text("choice", choice.option());
        } else if (answer instanceof Answer.Choices choices) {
            choices(choices);
        } else if (answer instanceof Answer.Rating rating) {
            json.append("\"rating\":").append(rating.level());
        } else if (answer instanceof Answer.NotApplicable) {
            json.append("\"not-applicable\":true");
        } else if (answer instanceof Answer.Amount amount) {
            text("number", amount.value().toString());
        } else if (answer instanceof Answer.Day day) {
            text("day", day.date().toString());
        } else if (answer instanceof Answer.YesNo yesNo) {
            json.append("\"yes\":").append(yesNo.yes());
        }
    }

    private void choices(Answer.Choices choices) {
        json.append("\"choices\":[");
        for (int i = 0; i < choices.options().size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            text(choices.options().get(i));
        }
        json.append(']');
    }

    private void text(String kind, String value) {
        json.append('"').append(kind).append("\":");
        text(value);
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
