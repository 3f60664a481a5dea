package org.laypartners.inbox;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A private copy of a dropped file, which nobody can change while it is read.
 *
 * @param name the name it was dropped under, made safe to show
 * @param sha256 of the copy's bytes, in hexadecimal
 * @param file the copy
 * @param modified when the dropped file was last changed, as the clock on a wall in London showed it
 * @param original the file in the inbox; empty when it lies elsewhere and must stay there
 * @param archived whether it came out of the archive, and so needs no other place there
 */
public record Claim(
        String name, String sha256, Path file, LocalDateTime modified, Optional<Path> original, boolean archived) {}
