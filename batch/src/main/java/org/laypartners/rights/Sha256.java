package org.laypartners.rights;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/** The digest by which the store knows a file. */
final class Sha256 {
    private Sha256() {}

    /**
     * Of the file's bytes, in hexadecimal.
     *
     * @throws RightsException if it cannot be read
     */
    static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        } catch (IOException fault) {
            throw new RightsException("A file in " + file.getParent() + " cannot be read.", fault);
        }
    }
}
