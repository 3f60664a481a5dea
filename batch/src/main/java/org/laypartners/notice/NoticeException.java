package org.laypartners.notice;

import org.jspecify.annotations.Nullable;

/** A message could not be sent. The message of this is a plain sentence without addresses, keys or passwords. */
public final class NoticeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoticeException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
