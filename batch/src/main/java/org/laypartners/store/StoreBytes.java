package org.laypartners.store;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A store's file, to be copied byte by byte: through the system's memory, or past it where the disk can do that. The processor
 * then has a tenth of the work, and what others have in memory stays there.
 */
final class StoreBytes implements AutoCloseable {
    private static final int BYTES_AT_A_TIME = 4 << 20;

    private final Path file;
    private final FileChannel bytes;
    private final Optional<FileChannel> pastMemory;

    private StoreBytes(Path file, FileChannel bytes, Optional<FileChannel> pastMemory) {
        this.file = file;
        this.bytes = bytes;
        this.pastMemory = pastMemory;
    }

    /**
     * Opens it. On some systems a process that closes it again loses the locks that it has on the file elsewhere.
     *
     * @param pastMemory whether to copy past the system's memory, if that can be
     */
    static StoreBytes open(Path file, boolean pastMemory) throws IOException {
        FileChannel bytes = FileChannel.open(file, StandardOpenOption.READ);
        return new StoreBytes(file, bytes, pastMemory ? pastMemory(file) : Optional.empty());
    }

    /**
     * Reads a file from its first byte to its last, so that it lies in the system's memory as far as that holds it. SQLite asks for
     * pages here and there, for which a disk takes many times as long.
     */
    static void fetch(Path file) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BYTES_AT_A_TIME);
        try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.READ)) {
            while (bytes.read(buffer.clear()) >= 0) {
                // What is read is not looked at.
            }
        }
    }

    private static Optional<FileChannel> pastMemory(Path file) {
        try {
            return Optional.of(FileChannel.open(file, StandardOpenOption.READ, ExtendedOpenOption.DIRECT));
        } catch (IOException | UnsupportedOperationException cannot) {
            return Optional.empty();
        }
    }

    /** @param to what it holds is lost */
    void copyTo(Path to) throws IOException {
        long done = pastMemory.isPresent() ? copyPastMemory(pastMemory.get(), to) : 0;
        try (FileChannel copy = FileChannel.open(to, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            copyRest(copy.truncate(done).position(done));
        }
    }

    /** The system does it, and hands no byte to this process. */
    private void copyRest(FileChannel copy) throws IOException {
        while (copy.position() < bytes.size()) {
            long at = copy.position();
            if (bytes.transferTo(at, bytes.size() - at, copy) <= 0) {
                throw new EOFException("The store's file ended early.");
            }
        }
    }

    /**
     * Copies whole blocks of the disk only: no others can be read or written so.
     *
     * @return how many bytes are copied, from the first on; 0 where it went wrong, so that the other way says why
     */
    private long copyPastMemory(FileChannel from, Path to) {
        try (FileChannel copy =
                FileChannel.open(to, StandardOpenOption.CREATE, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT)) {
            int block = Math.toIntExact(Math.max(blockSize(file), blockSize(to)));
            ByteBuffer buffer =
                    ByteBuffer.allocateDirect(BYTES_AT_A_TIME + block).alignedSlice(block);
            long whole = from.size() / block * block;
            for (long at = 0; at < whole; at = copy.position()) {
                buffer.clear().limit((int) Math.min(BYTES_AT_A_TIME, whole - at));
                if (from.read(buffer, at) <= 0) {
                    throw new EOFException("The store's file ended early.");
                }
                copy.write(buffer.flip());
            }
            return whole;
        } catch (IOException | UnsupportedOperationException cannot) {
            return 0;
        }
    }

    private static long blockSize(Path file) throws IOException {
        return Files.getFileStore(file).getBlockSize();
    }

    @Override
    public void close() throws IOException {
        try (bytes) {
            if (pastMemory.isPresent()) {
                pastMemory.get().close();
            }
        }
    }
}
