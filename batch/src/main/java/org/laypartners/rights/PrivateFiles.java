package org.laypartners.rights;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders for their owner only, and changes that are on the disk when they return. */
final class PrivateFiles {
    private PrivateFiles() {}

    /** Makes the folder with mode 0700, and those above it as they come; one that is there keeps its mode. */
    static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path above = folder.toAbsolutePath().getParent();
            if (above != null) {
                Files.createDirectories(above);
            }
            Files.createDirectory(folder, mode(folder, "rwx------"));
        }
        return folder;
    }

    /** Opens an empty file with mode 0600, in place of any that is there. */
    static OutputStream open(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Channels.newOutputStream(FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode(file, "rw-------")));
    }

    /** Writes a text in one step: whoever reads it sees all of it or what was there before. */
    static void write(Path file, String text) throws IOException {
        Path part = part(file);
        try (OutputStream out = open(part)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        replace(part, file);
    }

    /** Where a file is written before it takes the place of another. */
    static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    static void replace(Path part, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flushFolderOf(file);
    }

    static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        flushFolderOf(file);
    }

    private static void flushFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException windowsHasNoSuchThing) {
            // Windows does not open folders; its moves are journalled by the file system.
        }
    }

    private static FileAttribute<?>[] mode(Path path, String mode) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
