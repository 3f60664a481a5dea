package org.laypartners.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.encryption.Recipients;
import org.laypartners.inbox.Seal;
import org.laypartners.journal.KeptExports;

/** Encrypts archived exports; the store keeps which export each of them was, so that its time is still known. */
public final class ArchiveSeal implements Seal {
    private final Recipients recipients;
    private final KeptExports exports;

    private ArchiveSeal(Recipients recipients, KeptExports exports) {
        this.recipients = recipients;
        this.exports = exports;
    }

    /** Empty when nobody is named who could open it. */
    public static Optional<Seal> of(Recipients recipients, KeptExports exports) {
        return recipients.isNobody() ? Optional.empty() : Optional.of(new ArchiveSeal(recipients, exports));
    }

    @Override
    public String ending() {
        return Recipients.ENDING;
    }

    @Override
    public void seal(Path plain, Path sealed) throws IOException {
        recipients.encrypt(plain, sealed);
    }

    @Override
    public void note(String sha256, Path sealed) throws IOException {
        exports.rewritten(sha256, sha256(sealed));
    }

    @Override
    public boolean holds(Path sealed, String sha256) throws IOException {
        return exports.original(sha256(sealed)).equals(exports.original(sha256));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }
}
