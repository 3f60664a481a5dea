package org.laypartners.inbox;

import java.nio.file.Path;

/** A finished file in the inbox. */
public record DroppedFile(Path path) {
    /** Its name, made safe to show: no control or direction characters. */
    public String name() {
        return SafeName.of(path);
    }
}
