package org.laypartners.disclosure;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Which responses were counted, as 64 bits for each: there may be millions. Among ten million, one that was not is taken for one that
 * was with a chance of one in two million million; then one person fewer seems to have answered since, and less is published.
 */
final class KnownResponses {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final long[] sorted;

    private KnownResponses(long[] sorted) {
        this.sorted = sorted;
    }

    static KnownResponses of(Stream<String> ids) {
        long[] prints = ids.mapToLong(KnownResponses::print).toArray();
        Arrays.sort(prints);
        return new KnownResponses(prints);
    }

    boolean hold(String id) {
        return Arrays.binarySearch(sorted, print(id)) >= 0;
    }

    /** FNV-1a (Fowler, Noll and Vo), with the last mix of SplittableRandom for ids that differ in little. */
    private static long print(String id) {
        long print = OFFSET;
        for (int i = 0; i < id.length(); i++) {
            print = (print ^ id.charAt(i)) * PRIME;
        }
        print = (print ^ print >>> 30) * 0xbf58476d1ce4e5b9L;
        print = (print ^ print >>> 27) * 0x94d049bb133111ebL;
        return print ^ print >>> 31;
    }
}
