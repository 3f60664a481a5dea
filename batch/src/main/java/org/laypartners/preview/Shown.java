package org.laypartners.preview;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a preview shows.
 *
 * @param pages the folder with the last good pages; empty before the first
 * @param fault what was wrong with the last bake; empty where it was good
 * @param bakes how many bakes there were, good or not; 0 where the pages stay as they are
 */
record Shown(Optional<Path> pages, Optional<String> fault, int bakes) {
    static final Shown NOTHING = new Shown(Optional.empty(), Optional.empty(), 0);

    /** Pages that nobody bakes again. */
    static Shown asTheyAre(Path pages) {
        return new Shown(Optional.of(pages), Optional.empty(), 0);
    }

    Shown baked(Path newPages) {
        return new Shown(Optional.of(newPages), Optional.empty(), bakes + 1);
    }

    Shown failed(String newFault) {
        return new Shown(pages, Optional.of(newFault), bakes + 1);
    }
}
