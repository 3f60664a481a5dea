package org.laypartners.store;

import java.time.LocalDateTime;
import org.laypartners.response.Response;

/**
 * Which state of a response this is.
 *
 * @param fingerprint of its answers
 */
record Version(LocalDateTime modified, String fingerprint) {
    static Version of(Response response) {
        return new Version(response.modified(), AnswersJson.fingerprint(response.answers()));
    }

    boolean saysTheSameAs(Version other) {
        return fingerprint.equals(other.fingerprint);
    }

    boolean isBefore(Version other) {
        return modified.isBefore(other.modified);
    }
}
