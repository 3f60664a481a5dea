package org.laypartners.representation;

import java.util.List;
import java.util.Optional;

/**
 * One topic in one cohort, safe to be read by staff: small counts are hidden, the rest is rounded, and all else is worked out
 * from that.
 *
 * @param cohort who is counted, as the form spells it: "Applying" or "A lay partner now"
 * @param topic what was asked, in short
 * @param withheld whether it may not be shown; then it has no rows, and does not say why
 * @param base how many are compared with the Census, as shown: those who answered, but for categories that the Census does not
 *     know; empty if withheld
 * @param notAnswered how many preferred not to say or left it blank, as shown; empty where that is a few or nobody
 * @param rows in the order of the Census, then what it does not know; for a topic without a reference, only what was chosen
 * @param headline a sentence made from what is shown
 */
public record RoomTable(
        String cohort,
        String topic,
        boolean withheld,
        String base,
        Optional<String> notAnswered,
        List<RoomRow> rows,
        String headline) {
    public RoomTable {
        rows = List.copyOf(rows);
    }
}
