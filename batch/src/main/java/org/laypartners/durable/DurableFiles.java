package org.laypartners.durable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folders and files that only their owner may read, and changes that are on the disk when they return. */
public final class DurableFiles {
    private DurableFiles() {}

    /** Makes the folder with mode 0700 unless it is there; one that is there keeps the mode that somebody gave it. */
    public static Path privateFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, mode(folder, "rwx------"));
            flushFolderOf(folder);
        }
        return folder;
    }

    /** Makes the folder with mode 0755, whatever the umask, unless it is there; one that is there keeps its mode. */
    public static Path folderForAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (isPosix(folder)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        return folder;
    }

    /** Opens a file with mode 0600 for writing as it is; makes an empty one where there is none. */
    public static FileChannel openPrivate(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), mode(file, "rw-------"));
    }

    /** Opens an empty file with mode 0600 for writing, in place of any that is there. */
    public static FileChannel privateFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode(file, "rw-------"));
    }

    /** Writes a text in one step: whoever reads it sees all of it or what was there before. */
    public static void write(Path file, String text) throws IOException {
        write(file, text, "rw-------");
    }

    /** The same for a text that everybody on the machine may read. */
    public static void writeForAll(Path file, String text) throws IOException {
        write(file, text, "rw-r--r--");
    }

    private static void write(Path file, String text, String mode) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            writeAside(part, text, mode);
            move(part, file);
        } catch (IOException fault) {
            // Half a file is of no use, and on a full disk it holds what others need.
            Files.deleteIfExists(part);
            throw fault;
        }
    }

    private static void writeAside(Path part, String text, String mode) throws IOException {
        try (FileChannel channel = privateFile(part)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            if (isPosix(part)) {
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString(mode));
            }
            channel.force(true);
        }
    }

    /** Moves a file in one step, in place of any that is there. */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flushFolderOf(to);
        flushFolderOf(from);
    }

    /** Puts a file that was written aside in its place, in one step, once all of it is on the disk. */
    public static void replace(Path part, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        move(part, file);
    }

    /** Deletes a file that is there. */
    public static void delete(Path file) throws IOException {
        Files.delete(file);
        flushFolderOf(file);
    }

    /** Deletes a folder with all that is in it, or a file or link; that it is not there is no fault. Follows no link. */
    public static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** What lies in a folder, in the order of names. */
    public static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** Waits until the names in the folder around a file are on the disk. */
    public static void flushFolderOf(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            flush(folder);
        }
    }

    /** Waits until a file, or the names in a folder, are on the disk. */
    public static void flush(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException fault) {
            if (!Files.isDirectory(path)) {
                throw fault;
            }
            // Windows does not open folders; its moves are journalled by the file system.
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] mode(Path path, String mode) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
