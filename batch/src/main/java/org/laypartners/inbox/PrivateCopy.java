package org.laypartners.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.durable.DurableFiles;

/** Copies a file that others may change, and takes its SHA-256 on the way. */
final class PrivateCopy {
    private static final int BUFFER = 64 * 1024;
    private static final String PART = "copying.part";

    private PrivateCopy() {}

    /**
     * Copies a file into a folder, under its SHA-256 as its name and with its time of change.
     *
     * @return empty when the file cannot be read, or changed or went meanwhile
     * @throws IOException if the copy cannot be written
     */
    static Optional<Path> make(Path from, Path folder) throws IOException {
        Path part = folder.resolve(PART);
        try (FileChannel to = DurableFiles.privateFile(part)) {
            Trace before = trace(from);
            String sha256 = copy(from, to, before.size());
            if (!before.equals(trace(from))) {
                throw new SourceFault(new IOException("the file changed while it was copied"));
            }
            Files.setLastModifiedTime(part, before.modified());
            to.force(true);
            Path copy = folder.resolve(sha256);
            DurableFiles.move(part, copy);
            return Optional.of(copy);
        } catch (SourceFault leftForTheNextNight) {
            Files.deleteIfExists(part);
            return Optional.empty();
        } catch (IOException fault) {
            // On a full disk half a copy would keep the next night from its room.
            Files.deleteIfExists(part);
            throw fault;
        }
    }

    /** Deletes half a copy that a run left which died; it is of no use. */
    static void clearUnfinished(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(PART));
    }

    /** The SHA-256 of a file that stays as it is; empty when it cannot be read, or changed or went meanwhile. */
    static Optional<String> digest(Path file) {
        try {
            Trace before = Trace.of(file);
            String sha256 = sha256(file);
            return before.equals(Trace.of(file)) ? Optional.of(sha256) : Optional.empty();
        } catch (IOException leftForTheNextNight) {
            return Optional.empty();
        }
    }

    /** Whether the file is there, is a file, and holds these very bytes. */
    static boolean holds(Path file, String sha256) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && sha256(file).equals(sha256);
    }

    /** Of the file's bytes, in hexadecimal; it may be larger than the memory. */
    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }

    /** @param most a file that grows while it is copied must not fill the disk */
    private static String copy(Path from, FileChannel to, long most) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = open(from)) {
            for (int length = read(in, buffer); length >= 0; length = read(in, buffer)) {
                if (to.position() + length > most) {
                    throw new SourceFault(new IOException("the file grew while it was copied"));
                }
                digest.update(buffer, 0, length);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, length);
                while (bytes.hasRemaining()) {
                    to.write(bytes);
                }
            }
        }
        return Hex.encodeHexString(digest.digest());
    }

    private static Trace trace(Path from) throws SourceFault {
        try {
            return Trace.of(from);
        } catch (IOException fault) {
            throw new SourceFault(fault);
        }
    }

    private static InputStream open(Path from) throws SourceFault {
        try {
            return Files.newInputStream(from, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException fault) {
            throw new SourceFault(fault);
        }
    }

    private static int read(InputStream in, byte[] buffer) throws SourceFault {
        try {
            return in.read(buffer);
        } catch (IOException fault) {
            throw new SourceFault(fault);
        }
    }

    /** The fault lies with the dropped file: the night goes on without it. A fault of our own disk ends the night. */
    private static final class SourceFault extends IOException {
        private static final long serialVersionUID = 1L;

        SourceFault(IOException cause) {
            super(cause);
        }
    }
}
