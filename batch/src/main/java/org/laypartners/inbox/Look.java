package org.laypartners.inbox;

import java.util.List;

/** What a look into the inbox found, each list in the order of names. */
public record Look(List<DroppedFile> finished, List<Skipped> skipped) {
    public Look {
        finished = List.copyOf(finished);
        skipped = List.copyOf(skipped);
    }
}
