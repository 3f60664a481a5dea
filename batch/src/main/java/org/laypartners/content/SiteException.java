package org.laypartners.content;

/** The site cannot be read or baked. The message is a plain sentence for an editor, and names the file. */
public final class SiteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Nothing lower down is to blame: the sentence says it all. */
    public SiteException(String sentence) {
        super(sentence);
    }

    /** Keeps what lies beneath for whoever has to look further. */
    public SiteException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
