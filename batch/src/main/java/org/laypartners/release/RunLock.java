package org.laypartners.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one run at a time work on a data folder. The operating system frees it when a run dies. */
public final class RunLock implements AutoCloseable {
    /**
     * The folders that this process holds. Asking the operating system a second time would free the lock: on Unix a process
     * loses its locks on a file as soon as it closes any opening of it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private RunLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the lock, and makes the data folder if it is not there.
     *
     * @return empty when another run holds it
     * @throws ReleaseException if the folder cannot be written to
     */
    public static Optional<RunLock> take(Path data) {
        try {
            if (!Files.isDirectory(data)) {
                Files.createDirectories(data);
                // The web server must be able to go through it, whatever the umask; nobody else need see what is in it.
                Trees.restrict(data, "rwx--x--x");
            }
            Path folder = data.toRealPath();
            if (!HELD.add(folder)) {
                return Optional.empty();
            }
            Optional<FileChannel> channel = Optional.empty();
            try {
                channel = lock(folder.resolve("lock"));
            } finally {
                if (channel.isEmpty()) {
                    HELD.remove(folder);
                }
            }
            return channel.map(held -> new RunLock(folder, held));
        } catch (IOException fault) {
            throw new ReleaseException("The data folder " + data + " cannot be written to.", fault);
        }
    }

    private static Optional<FileChannel> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            held = channel.tryLock() != null;
            return held ? Optional.of(channel) : Optional.empty();
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    /** Gives the lock back; again is no fault. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException fault) {
            throw new ReleaseException("The lock on the data folder cannot be given back.", fault);
        } finally {
            HELD.remove(folder);
        }
    }
}
