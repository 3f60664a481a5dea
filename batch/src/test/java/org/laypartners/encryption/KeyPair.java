package org.laypartners.encryption;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * A pair of keys made for one test.
 *
 * @param publicKey as {@code age-keygen} shows it
 */
public record KeyPair(String publicKey, String privateKey) {
    public static KeyPair make() throws GeneralSecurityException {
        java.security.KeyPair made = new X25519KeyPairGenerator().generateKeyPair();
        return new KeyPair(made.getPublic().toString(), made.getPrivate().toString());
    }

    /** The bytes that were encrypted. */
    public byte[] open(Path sealed) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (FileChannel in = FileChannel.open(sealed, StandardOpenOption.READ);
                ReadableByteChannel opened = new StandardDecryptingChannelFactory()
                        .newDecryptingChannel(
                                in, List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(privateKey)))) {
            ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
            while (opened.read(bytes) >= 0) {
                bytes.flip();
                plain.write(bytes.array(), 0, bytes.limit());
                bytes.clear();
            }
        }
        return plain.toByteArray();
    }
}
