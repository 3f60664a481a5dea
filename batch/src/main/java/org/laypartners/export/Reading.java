package org.laypartners.export;

import org.laypartners.csv.UnreadableFile;

/** What came of opening a file. */
public sealed interface Reading {
    /** The file is a table. */
    record Opened(Export export) implements Reading {}

    /**
     * The file cannot be read.
     *
     * @param code a short name for the reason, for example {@code EMPTY_FILE}; stands in {@code run.json}
     * @param reason what is wrong, as a plain sentence without any of the file's content
     * @param advice what staff can do about it, as a plain sentence
     */
    record Unreadable(String code, String reason, String advice) implements Reading {
        static Unreadable of(UnreadableFile refusal) {
            return new Unreadable(refusal.code(), refusal.reason(), refusal.advice());
        }
    }
}
