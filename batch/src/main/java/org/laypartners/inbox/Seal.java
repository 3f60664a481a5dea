package org.laypartners.inbox;

import java.io.IOException;
import java.nio.file.Path;

/** How a file is made unreadable on its way into the archive. */
public interface Seal {
    /** How the name of a sealed file ends. */
    String ending();

    /** Writes the sealed content of a file to another; it is on the disk when this returns. */
    void seal(Path plain, Path sealed) throws IOException;

    /** Notes what a sealed file holds, before it takes its place. */
    void note(String sha256, Path sealed) throws IOException;

    /** Whether a sealed file holds the content of that SHA-256. */
    boolean holds(Path sealed, String sha256) throws IOException;
}
