package org.laypartners.pdf;

/** A PDF cannot be made. The message is a plain sentence without anything of the page. */
public final class PdfException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PdfException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
