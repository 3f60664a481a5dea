package org.laypartners.journal;

import java.util.List;
import org.laypartners.store.FileId;
import org.laypartners.store.Tally;

/**
 * What the ledger knows of one file.
 *
 * @param name the name it was first dropped under
 * @param format the tool it came from, in words; empty when it could not be read
 * @param encoding empty when it could not be read
 * @param form the id of its form; empty when none was recognised
 * @param state how far it has come
 * @param code why the whole file was refused, as a short fixed name; empty when it was not
 * @param reason the same as a sentence
 * @param advice what staff can do about it, as a sentence
 * @param oddities what was odd in the file and read all the same, and headings that were not used
 * @param leftOut rows left out on purpose, such as previews, unsubmitted answers and totals; not in the tally
 * @param gone answers that earlier exports of the same live form had and this one lacks; they are kept
 */
public record FileRecord(
        FileId id,
        String name,
        String format,
        String encoding,
        String form,
        State state,
        String code,
        String reason,
        String advice,
        List<String> oddities,
        Tally tally,
        long leftOut,
        long gone) {
    public FileRecord {
        oddities = List.copyOf(oddities);
    }

    /** Whether the whole file was refused. */
    public boolean refused() {
        return state == State.REFUSED;
    }

    /** Whether all of it was dealt with; only its place in the inbox may be left to give up. */
    public boolean isDealtWith() {
        return state != State.READING;
    }

    /** Whether it was taken in and is not kept: its times would lead to people whose answers are kept apart. */
    public boolean isApart() {
        return state == State.TAKEN_IN_APART;
    }

    /** How far a file has come. */
    public enum State {
        READING,
        TAKEN_IN,
        TAKEN_IN_APART,
        REFUSED
    }
}
