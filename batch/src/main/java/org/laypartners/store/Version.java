package org.laypartners.store;

import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * Which state of a response this is. Versions have one order, whatever order their files arrive in: the later change
 * stands last; of two changes of the same moment, one that staff mended; then the one whose file was written later.
 *
 * @param submitted when it was sent; no part of the order
 * @param mended whether it came back in a sheet of mended rows
 * @param written when its file was last written
 * @param fingerprint of its answers but for the {@link Spans}; no part of the order
 */
record Version(
        LocalDateTime submitted, LocalDateTime modified, boolean mended, LocalDateTime written, String fingerprint) {
    private static final Comparator<Version> ORDER = Comparator.comparing(Version::modified)
            .thenComparing(Version::mended)
            .thenComparing(Version::written);

    static Version of(Received received) {
        return new Version(
                received.response().submitted(),
                received.response().modified(),
                received.mended(),
                received.written(),
                AnswersJson.fingerprint(Spans.lasting(received.response())));
    }

    boolean saysTheSameAs(Version other) {
        return fingerprint.equals(other.fingerprint);
    }

    boolean isBefore(Version other) {
        return ORDER.compare(this, other) < 0;
    }
}
