package org.laypartners.erasure;

import java.util.Map;

/**
 * What was erased of one person.
 *
 * @param erased how many responses, by the id of their form; a form without any is not there
 * @param namesakes how many responses carry the person's name but were left, because somebody else with the same name
 *     also wrote to us: a person must look at them
 */
public record Forgotten(Map<String, Long> erased, long namesakes) {
    public Forgotten {
        erased = Map.copyOf(erased);
    }

    /** How many responses were erased in all. */
    public long total() {
        return erased.values().stream().mapToLong(Long::longValue).sum();
    }
}
