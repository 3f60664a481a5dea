package org.laypartners.disclosure;

/** How the rows of a table stand to the people it is about. It is public knowledge: anybody can see it from the form. */
enum Shape {
    /** It is not about people. */
    THINGS,
    /** Each person is in one row, so the rows add up to all people. */
    PARTITION,
    /** Each person is in one row or more. */
    OVERLAP,
    /** Each row is about those who answered one statement, and counts those who agree with it. */
    AGREEMENT
}
