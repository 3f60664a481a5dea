package org.laypartners.meeting;

/** Who somebody in a report turned out to be. */
sealed interface Who {
    /**
     * A lay partner.
     *
     * @param reference folded
     */
    record Partner(String reference) implements Who {}

    /** Somebody whom the roster knows to be no lay partner. */
    record SomebodyElse() implements Who {}

    /**
     * Nobody on the roster, or more than one.
     *
     * @param why a plain sentence without the name
     */
    record Unknown(String why) implements Who {}
}
