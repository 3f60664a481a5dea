package org.laypartners.rights;

import java.util.List;

/**
 * What was done to the kept files for one person. Files are named by their path in the data folder, without what names the
 * person.
 *
 * @param rows how many rows were taken out of files that stay
 * @param rewritten files that stay, without the person
 * @param erased files that were erased as a whole, since the person could not be taken out of them
 * @param unseen files that cannot be looked into: a person must do so
 * @param waiting files in the inbox that hold the person and were left as they are
 */
public record Cleaned(
        long rows, List<String> rewritten, List<String> erased, List<String> unseen, List<String> waiting) {
    public Cleaned {
        rewritten = List.copyOf(rewritten);
        erased = List.copyOf(erased);
        unseen = List.copyOf(unseen);
        waiting = List.copyOf(waiting);
    }

    /** Whether anything of the person was found in a kept file. */
    public boolean foundSomething() {
        return !rewritten.isEmpty() || !erased.isEmpty() || !waiting.isEmpty();
    }
}
