package org.laypartners.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.Objects;
import org.laypartners.checksum.TwinChecksum;

/**
 * A file as it was written.
 *
 * @param checksum of its bytes
 * @param size in bytes
 * @param changed when it was changed last; the same for all names of one file
 */
record Written(String checksum, long size, String changed) {
    /**
     * Each file is read through on one night of so many: there may be gigabytes of them. It is a prime, so that each file's turn comes
     * too where nights are spent on some days of the week only.
     */
    private static final int NIGHTS = 29;

    Written {
        Objects.requireNonNull(checksum);
        Objects.requireNonNull(changed);
    }

    static Written of(Path file) throws IOException {
        BasicFileAttributes about = about(file);
        return new Written(
                TwinChecksum.of(file), about.size(), about.lastModifiedTime().toString());
    }

    /**
     * Whether a file holds the same bytes. One that looks as it did is read through on one night in {@value #NIGHTS}; any other is
     * read through now, so that a copy of it counts as the same.
     */
    boolean isStill(Path file, LocalDate night) {
        try {
            BasicFileAttributes about = about(file);
            boolean looksSo = about.isRegularFile()
                    && about.size() == size
                    && about.lastModifiedTime().toString().equals(changed);
            return (looksSo && !isItsTurn(file, night))
                    || (about.isRegularFile() && TwinChecksum.of(file).equals(checksum));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isItsTurn(Path file, LocalDate night) {
        return Math.floorMod(file.getFileName().toString().hashCode() + night.toEpochDay(), NIGHTS) == 0;
    }

    private static BasicFileAttributes about(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
