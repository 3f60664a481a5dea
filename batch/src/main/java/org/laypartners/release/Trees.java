package org.laypartners.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them: their modes, their way to the disk, their end. Follows no link. */
final class Trees {
    private Trees() {}

    /**
     * Gives every file and folder its mode, and waits until all of it is on the disk.
     *
     * @throws ReleaseException if there is anything but files and folders: a link could show what lies elsewhere
     */
    static void settle(Path tree, String folderMode, String fileMode) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
                if (!folder && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    throw new ReleaseException(path + " is neither a file nor a folder. It cannot be released.");
                }
                restrict(path, folder ? folderMode : fileMode);
                flush(path);
            }
        }
    }

    static void restrict(Path path, String mode) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    /** Points a link at a target in one step, also where it points elsewhere now. */
    static void point(Path link, Path target) throws IOException {
        if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
            return;
        }
        Path fresh = link.resolveSibling(link.getFileName() + Release.UNFINISHED);
        Files.deleteIfExists(fresh);
        Files.createSymbolicLink(fresh, target);
        Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path folder = link.toAbsolutePath().getParent();
        if (folder != null) {
            flush(folder);
        }
    }

    static void flush(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException fault) {
            if (!Files.isDirectory(path)) {
                throw fault;
            }
            // Windows does not open folders; its moves are journalled by the file system.
        }
    }

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
