package org.laypartners.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.laypartners.durable.DurableFiles;

/** Lets one run at a time work on a data folder. The operating system frees it when a run dies. */
public final class RunLock implements AutoCloseable {
    /**
     * The folders that this process holds. Asking the operating system a second time would free the lock: on Unix a process
     * loses its locks on a file as soon as it closes any opening of it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** The byte by which others see that a run is at work: to look at the first one could keep a run from its lock. */
    private static final long SIGN_OF_LIFE = 1;

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

    /** Whether a run is at work on a data folder. Where the lock may not be looked at, one may be. */
    public static boolean isHeld(Path data) {
        Path file = data.resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try {
            Path folder = data.toRealPath();
            if (!HELD.add(folder)) {
                return true;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                return channel.tryLock(SIGN_OF_LIFE, 1, true) == null;
            } finally {
                HELD.remove(folder);
            }
        } catch (IOException cannotBeTold) {
            return true;
        }
    }

    private static Optional<FileChannel> lock(Path file) throws IOException {
        // For its owner only: whoever may open it could hold a lock on it, and so keep the nights away.
        FileChannel channel = DurableFiles.openPrivate(file);
        boolean held = false;
        try {
            held = channel.tryLock(0, 1, false) != null;
            if (held) {
                channel.lock(SIGN_OF_LIFE, 1, false);
            }
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
