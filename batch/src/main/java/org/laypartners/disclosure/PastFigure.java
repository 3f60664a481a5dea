package org.laypartners.disclosure;

import java.util.Set;

/**
 * A line of the release ledger: what was decided about a figure when its period had closed.
 *
 * @param figure its id
 * @param table the table as it was published, as text; nothing in it is more than the public saw
 * @param counted the responses that were counted in it, by id; none where it was withheld
 * @param decidedOn the day, as ISO text; empty where an older version did not keep it
 * @param why for staff, in a sentence or more
 */
public record PastFigure(String figure, String table, Set<String> counted, String decidedOn, String why) {
    public PastFigure {
        counted = Set.copyOf(counted);
    }
}
