package org.laypartners.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import org.laypartners.durable.DurableFiles;

/** Folders with all that is in them: their modes and their way to the disk. Follows no link. */
final class Trees {
    private Trees() {}

    /**
     * Gives every file and folder its mode, and waits until all of it is on the disk.
     *
     * @throws ReleaseException if there is anything but files and folders: a link could show what lies elsewhere
     */
    static void settle(Path tree, String folderMode, String fileMode) throws IOException {
        boolean modes = hasModes(tree);
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
                if (!folder && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    throw new ReleaseException(path + " is neither a file nor a folder. It cannot be released.");
                }
                if (modes) {
                    Files.setPosixFilePermissions(
                            path, PosixFilePermissions.fromString(folder ? folderMode : fileMode));
                }
                DurableFiles.flush(path);
            }
        }
    }

    static void restrict(Path path, String mode) throws IOException {
        if (hasModes(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    /** To learn it, Java reads the list of all disks: ask once for a tree. */
    private static boolean hasModes(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
