package org.laypartners.backup;

import org.laypartners.durable.DiskFault;

/** A backup cannot be made or put back. The message is a plain sentence without personal data. */
public final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupException(String sentence) {
        super(sentence);
    }

    BackupException(String sentence, Throwable cause) {
        super(DiskFault.after(sentence, cause), cause);
    }
}
