package org.laypartners.encryption;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.laypartners.durable.DurableFiles;

/** The people who can open what is encrypted, by their public keys. Any one of them can. */
public final class Recipients {
    /** How the name of an encrypted file ends. */
    public static final String ENDING = ".age";

    private static final int BUFFER = 64 * 1024;

    private final List<RecipientStanzaWriter> keys;

    private Recipients(List<RecipientStanzaWriter> keys) {
        this.keys = keys;
    }

    /**
     * Reads public keys.
     *
     * @param keys as {@code age-keygen} shows them; each starts with {@code age1}
     * @throws EncryptionException if one is no such key; it names its place in the list, from 1
     */
    public static Recipients of(List<String> keys) {
        List<RecipientStanzaWriter> writers = new ArrayList<>();
        for (String key : keys) {
            try {
                writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key.strip()));
            } catch (GeneralSecurityException | IllegalArgumentException fault) {
                throw new EncryptionException(
                        "Entry " + (writers.size() + 1)
                                + " of lay-partners.encrypt-to is no public key of age. It should"
                                + " start with age1 and be copied whole.",
                        fault);
            }
        }
        return new Recipients(List.copyOf(writers));
    }

    /** Whether nobody is named, so that nothing is to be encrypted. */
    public boolean isNobody() {
        return keys.isEmpty();
    }

    /**
     * Encrypts a file, in place of any that is there. The copy keeps the time of change, is for its owner only, and is on
     * the disk when this returns. The plain file stays.
     *
     * @throws IllegalStateException if nobody is named
     */
    public void encrypt(Path plain, Path to) throws IOException {
        if (isNobody()) {
            throw new IllegalStateException("nobody could open it");
        }
        try (FileChannel in = FileChannel.open(plain, StandardOpenOption.READ);
                FileChannel out = DurableFiles.privateFile(to)) {
            // The encrypting channel closes the one below it; what is forced must still be open.
            WritableByteChannel encrypting =
                    new StandardEncryptingChannelFactory().newEncryptingChannel(new Unclosed(out), keys);
            copy(in, encrypting);
            encrypting.close();
            out.force(true);
        } catch (GeneralSecurityException fault) {
            throw new IOException("the file could not be encrypted", fault);
        }
        Files.setLastModifiedTime(to, Files.getLastModifiedTime(plain));
    }

    private static void copy(FileChannel in, WritableByteChannel out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        while (in.read(bytes) >= 0) {
            bytes.flip();
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            bytes.clear();
        }
    }

    /** Writes to a channel and leaves it open. */
    private record Unclosed(FileChannel channel) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return channel.write(bytes);
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() {}
    }
}
