package org.laypartners.inbox;

import org.laypartners.durable.DiskFault;

/** A folder or file cannot be used. The message is a plain sentence that names the folder. */
public final class InboxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InboxException(String sentence, Throwable cause) {
        super(DiskFault.after(sentence, cause), cause);
    }
}
