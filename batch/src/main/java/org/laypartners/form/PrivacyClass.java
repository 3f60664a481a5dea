package org.laypartners.form;

/** Who may see an answer. */
public enum PrivacyClass {
    /** Names a person or could: staff only. */
    PERSONAL,
    /** Special category data, kept apart from names. */
    SPECIAL,
    /** Counts of it may be public after disclosure control. */
    AGGREGATE,
    /** About things, not people: exact figures may be public. */
    THING,
    /** A person's own words: public only with their consent and after review. */
    QUOTATION
}
