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
 */
public record Project(
        String id,
        String title,
        String stage,
        List<String> interests,
        int places,
        int filled,
        Optional<LocalDate> closing) {
    public Project {
        interests = List.copyOf(interests);
    }

    public boolean open() {
        return stage.equals("open");
    }
}
