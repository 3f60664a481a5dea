package org.laypartners.erasure;

import java.time.LocalDate;

/**
 * The erasure of one person, on its way.
 *
 * @param id random, in hexadecimal; stands in the receipt's name
 * @param day when it was asked for
 * @param stage what is still to be done
 * @param traces by what the person is found; finds nothing any more once the kept files are clean
 * @param forgotten what was erased from the store
 */
public record Erasure(String id, LocalDate day, Stage stage, Traces traces, Forgotten forgotten) {
    /** What is still to be done. */
    public enum Stage {
        /** The store is clean; the kept files may still hold the person. */
        FILES,
        /** The kept files are clean; the store's file may still hold overwritten pages. */
        REWRITE,
        /** Only the reports that were released before may still hold the person. */
        RELEASE
    }
}
