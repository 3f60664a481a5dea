package org.laypartners.quotation;

/**
 * Words that could stand on the public site if somebody of the involvement team approves them.
 *
 * @param reference stands for these words of this answer; other words have another
 * @param place where they would stand
 * @param project the project's title
 * @param question the id of the question that they answer
 * @param answer one answer's offers have the same mark
 * @param words after redaction
 */
public record Offer(String reference, Place place, String project, String question, String answer, String words) {
    /** A page of the public site; the last is on the page of its project and in the annual report. */
    public enum Place {
        PARTNERS_WORDS("In lay partners' words"),
        YOU_SAID_WE_DID("You said, we did"),
        HOW_SHAPED("Project page and annual report");

        private final String title;

        Place(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    @Override
    public String toString() {
        return reference;
    }
}
