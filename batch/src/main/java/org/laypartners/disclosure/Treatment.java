package org.laypartners.disclosure;

/** What was done to a figure before the public saw it. */
public enum Treatment {
    /** Nothing: it is of things, or it is nobody at all. */
    EXACT,
    /** It is of people, and rounded. */
    ROUNDED,
    /** It is of a few people, and said to be below the threshold. */
    BELOW_THRESHOLD,
    /** It is not told, because with it something hidden could be worked out. */
    NOT_SHOWN
}
