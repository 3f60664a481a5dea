package org.laypartners.store;

import org.laypartners.response.EqualityAnswer;

/**
 * An answer to equality monitoring as an export brings it.
 *
 * @param repeat what stays the same wherever an export repeats this answer, and holds none of its choices. It is made into
 *     a digest at once, and never kept.
 */
public record EqualityArrival(EqualityAnswer answer, String repeat) {
    @Override
    public String toString() {
        return "EqualityArrival";
    }
}
