package org.laypartners.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** The modes of files and folders. Where the file system knows none, they grant nothing. */
final class Modes {
    private Modes() {}

    /** Whether at least one of these is granted. */
    static boolean grants(Path place, Set<PosixFilePermission> some) {
        try {
            if (!Files.exists(place) || !Files.getFileStore(place).supportsFileAttributeView("posix")) {
                return false;
            }
            return Files.getPosixFilePermissions(place).stream().anyMatch(some::contains);
        } catch (IOException fault) {
            throw new AccessException("It cannot be told who can read " + place + ".", fault);
        }
    }

    /** Whether everybody on the machine may go through all folders above a place. */
    static boolean everybodyReaches(Path place) {
        for (Path above = place.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
            if (!grants(above, EnumSet.of(PosixFilePermission.OTHERS_EXECUTE))) {
                return false;
            }
        }
        return true;
    }

    /** As one word of a command, also where the name has spaces and apostrophes. */
    static String quoted(Path place) {
        return "'" + place.toString().replace("'", "'\\''") + "'";
    }
}
