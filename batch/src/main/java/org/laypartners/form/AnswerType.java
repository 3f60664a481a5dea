package org.laypartners.form;

/** How a question is answered. */
public enum AnswerType {
    ONE,
    MANY,
    RATING,
    WORDS,
    DAY,
    NUMBER,
    YES_NO
}
