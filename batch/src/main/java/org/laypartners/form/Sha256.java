package org.laypartners.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** Fingerprints. */
final class Sha256 {
    private Sha256() {}

    /** The fingerprint of texts in order; no two lists of texts run together to the same bytes. */
    static String of(List<String> parts) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return Hex.encodeHexString(digest.digest());
    }
}
