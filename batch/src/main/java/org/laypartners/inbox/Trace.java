package org.laypartners.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What changes when somebody writes to a file or puts another in its place.
 *
 * @param which the file system's own number for the file; the same text for all where it gives none
 */
record Trace(long size, FileTime modified, String which) {
    /** Follows no link. */
    static Trace of(Path path) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!now.isRegularFile()) {
            throw new NoSuchFileException(path.toString(), null, "not a regular file");
        }
        return new Trace(now.size(), now.lastModifiedTime(), String.valueOf(now.fileKey()));
    }
}
