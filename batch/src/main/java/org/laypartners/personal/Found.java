package org.laypartners.personal;

/**
 * A personal value in a text.
 *
 * @param start where it begins, in characters
 * @param end where it ends, exclusive
 */
public record Found(int start, int end, Kind kind) {
    boolean overlaps(Found other) {
        return start < other.end && other.start < end;
    }

    /** What sort of value it is. */
    public enum Kind {
        EMAIL("email address"),
        WEB_ADDRESS("web address"),
        NHS_NUMBER("NHS number"),
        PHONE("phone number"),
        NATIONAL_INSURANCE("National Insurance number"),
        POSTCODE("postcode"),
        BIRTH_DATE("date of birth");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For example {@code phone number}. */
        public String words() {
            return words;
        }
    }
}
