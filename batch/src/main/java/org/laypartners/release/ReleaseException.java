package org.laypartners.release;

import org.laypartners.durable.DiskFault;

/** The release cannot be made or switched. The message is a plain sentence that names the place. */
public final class ReleaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReleaseException(String sentence) {
        super(sentence);
    }

    ReleaseException(String sentence, Throwable cause) {
        super(DiskFault.after(sentence, cause), cause);
    }
}
