package org.laypartners.cluster;

import java.time.LocalDate;
import org.laypartners.store.FileId;

/**
 * Rows of a file that one worker takes in.
 *
 * @param first the first of them among those that the export gives, from 0
 * @param rows how many there are at most
 * @param night the night that gave it out
 * @param place of the file in the night's order
 * @param day the night's day
 * @param step Spring Batch's step execution
 * @param attempt only the latest may store anything
 * @param done how many of the rows are stored
 */
public record Range(
        FileId file, long first, long rows, long night, long place, LocalDate day, long step, long attempt, long done) {
    /** The whole of a file, however long. */
    public static final long TO_THE_END = Integer.MAX_VALUE;
}
