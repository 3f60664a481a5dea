package org.laypartners.quotation;

import org.apache.commons.codec.digest.DigestUtils;
import org.laypartners.response.Response;

/**
 * Words that the public may read: their writer said yes, they were redacted, and a person approved just these. Only this
 * package can make one.
 */
public final class PublicQuotation {
    private final Offer offer;
    private final String words;

    PublicQuotation(Offer offer, String words) {
        this.offer = offer;
        this.words = words;
    }

    public Offer.Place place() {
        return offer.place();
    }

    /** The title of the project that it is about. Pages of lay partners' words must not show it: it points to two people. */
    public String project() {
        return offer.project();
    }

    /** The id of the question that it answers. */
    public String question() {
        return offer.question();
    }

    /** The same for all words of one answer, and for no other. Not for showing. */
    public String answer() {
        return offer.answer();
    }

    /** The same mark for an answer by itself. */
    public static String answerOf(Response answer) {
        return Offers.digest(answer);
    }

    /** The order in which to show it: it tells nothing, neither of the writer nor of the day. */
    public String order() {
        return offer.reference();
    }

    /** A SHA-256 of whose words they are and of the words as they are read. */
    String fingerprint() {
        return DigestUtils.sha256Hex(offer.reference() + "\n" + words);
    }

    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return offer.reference();
    }
}
