package org.laypartners.intake;

import java.time.LocalDateTime;
import org.laypartners.form.Outcome;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;

/**
 * Which responses a file holds, so that those it has lost can be told. Keeps 8 bytes for each and answers only whether one
 * is there: a million ids as texts would fill the memory of a small machine. Two ids in a million million million may be
 * taken for one; then an answer that is gone is not counted.
 */
final class HeldAnswers {
    private final Marks marks = new Marks();
    private LocalDateTime oldest = LocalDateTime.MAX;
    private LocalDateTime newest = LocalDateTime.MIN;

    /** Also under the ids of earlier versions, by which the store may know it. */
    void add(Outcome.Accepted taken) {
        Response response = taken.response();
        marks.add(mark(response.id()));
        taken.earlier().forEach(id -> marks.add(mark(id)));
        oldest = response.submitted().isBefore(oldest) ? response.submitted() : oldest;
        newest = response.submitted().isAfter(newest) ? response.submitted() : newest;
    }

    /** When the oldest of them was sent. */
    LocalDateTime oldest() {
        return oldest;
    }

    /** When the newest of them was sent. */
    LocalDateTime newest() {
        return newest;
    }

    boolean holds(ResponseId id) {
        return marks.holds(mark(numbered(id)));
    }

    /** The number and day under which a file has an answer that the store tells from another form's by its minute. */
    private static ResponseId numbered(ResponseId id) {
        int minute = id.key().indexOf('T', Math.max(0, id.key().indexOf('@')));
        boolean told = id.key().indexOf('@') >= 0 && minute >= 0;
        return told ? new ResponseId(id.form(), id.key().substring(0, minute)) : id;
    }

    /** The first 64 bits of what FNV-1a makes of the key (Fowler, Noll and Vo), stirred once more. */
    private static long mark(ResponseId id) {
        long mark = 0xcbf29ce484222325L;
        for (int i = 0; i < id.key().length(); i++) {
            mark = (mark ^ id.key().charAt(i)) * 0x100000001b3L;
        }
        mark ^= mark >>> 32;
        return mark * 0x9e3779b97f4a7c15L;
    }

    int size() {
        return marks.size();
    }

    /** The marks as text, in an order of their own. */
    String marks() {
        return marks.text();
    }

    /** Adds those of other rows of the file. */
    void add(String otherMarks, LocalDateTime otherOldest, LocalDateTime otherNewest) {
        marks.addAll(otherMarks);
        oldest = otherOldest.isBefore(oldest) ? otherOldest : oldest;
        newest = otherNewest.isAfter(newest) ? otherNewest : newest;
    }

    /** Whether some of these marks are its own too. */
    boolean holdsSomeOf(String otherMarks) {
        return marks.holdsSomeOf(otherMarks);
    }
}
