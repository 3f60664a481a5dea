package org.laypartners.notice;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** Proves to whoever takes a message that it comes from here, as the Standard Webhooks specification has it. */
final class WebhookSignature {
    private static final String PREFIX = "whsec_";

    private final HmacUtils hmac;

    private WebhookSignature(byte[] key) {
        this.hmac = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key);
    }

    /**
     * A signature by a secret.
     *
     * @param secret as the specification writes it: {@code whsec_} and the key in Base64; the prefix may be missing
     * @throws NoticeException if it is none
     */
    static WebhookSignature with(String secret) {
        String key = secret.strip();
        try {
            return new WebhookSignature(
                    Base64.getDecoder().decode(key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key));
        } catch (IllegalArgumentException fault) {
            throw new NoticeException(
                    "lay-partners.notice.webhook-secret is no key in Base64. Make one with: openssl rand -base64 32",
                    null);
        }
    }

    Map<String, String> headers(String id, Instant time, String body) {
        String seconds = String.valueOf(time.getEpochSecond());
        String signed = Base64.getEncoder().encodeToString(hmac.hmac(id + "." + seconds + "." + body));
        return Map.of("webhook-id", id, "webhook-timestamp", seconds, "webhook-signature", "v1," + signed);
    }
}
