package org.laypartners.disclosure;

/** Whether a table counts people or what they answered, whose small numbers are protected, or things, whose counts are exact. */
public enum About {
    PEOPLE,
    THINGS
}
