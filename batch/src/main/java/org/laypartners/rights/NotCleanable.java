package org.laypartners.rights;

import java.io.IOException;

/** A file is not what it looked like, so nobody can be taken out of it. The disk is not at fault. */
final class NotCleanable extends IOException {
    private static final long serialVersionUID = 1L;

    NotCleanable(String why) {
        super(why);
    }

    NotCleanable(String why, Throwable cause) {
        super(why, cause);
    }
}
