package org.laypartners.disclosure;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A line of the release ledger: what was decided about a figure when its period had closed.
 *
 * @param figure its id
 * @param table the table as it was published, as text; nothing in it is more than the public saw
 * @param counted the responses that were counted in it, by id; none where it was withheld. There may be millions:
 *     they are read only where it is decided about the figure again. Close the stream
 * @param decidedOn the day, as ISO text; empty where an older version did not keep it
 * @param why for staff, in a sentence or more
 */
public record PastFigure(String figure, String table, Supplier<Stream<String>> counted, String decidedOn, String why) {}
