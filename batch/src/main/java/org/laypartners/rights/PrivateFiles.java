package org.laypartners.rights;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.laypartners.durable.DurableFiles;

/** Files and folders for their owner only, and changes that are on the disk when they return. */
final class PrivateFiles {
    private PrivateFiles() {}

    /** Makes the folder with mode 0700, and those above it as they come; one that is there keeps its mode. */
    static Path folder(Path folder) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        return DurableFiles.privateFolder(folder);
    }

    /** Opens an empty file with mode 0600, in place of any that is there. */
    static OutputStream open(Path file) throws IOException {
        return Channels.newOutputStream(DurableFiles.privateFile(file));
    }

    /** Writes a text in one step: whoever reads it sees all of it or what was there before. */
    static void write(Path file, String text) throws IOException {
        DurableFiles.write(file, text);
    }

    /** Where a file is written before it takes the place of another. */
    static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    static void replace(Path part, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        DurableFiles.move(part, file);
    }

    static void delete(Path file) throws IOException {
        if (Files.exists(file)) {
            DurableFiles.delete(file);
        }
    }
}
