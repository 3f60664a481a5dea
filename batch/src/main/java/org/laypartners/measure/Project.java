package org.laypartners.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A project that lay partners work on, as its page describes it.
 *
 * @param stage {@code open}, {@code running} or {@code finished}
 * @param places how many lay partners it has room for
 * @param filled how many of those places are taken
 * @param meetings the days it meets, in order
 * @param when at which times of the week it meets; empty where its page does not say
 * @param how in which ways people can take part; empty where its page does not say
 */
public record Project(
        String id,
        String title,
        String stage,
        List<String> interests,
        int places,
        int filled,
        Optional<LocalDate> closing,
        List<LocalDate> meetings,
        List<String> when,
        List<String> how) {
    public Project {
        interests = List.copyOf(interests);
        meetings = List.copyOf(meetings);
        when = List.copyOf(when);
        how = List.copyOf(how);
    }

    public boolean open() {
        return stage.equals("open");
    }
}
