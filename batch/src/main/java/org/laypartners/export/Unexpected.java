package org.laypartners.export;

import java.util.Arrays;

/** Says of a fault in the program where it lies, and nothing of its message, which may hold a cell. */
final class Unexpected {
    private static final String OURS = Unexpected.class.getPackageName().replaceFirst("[^.]+$", "");

    private Unexpected() {}

    static String inWords(RuntimeException fault) {
        return fault.getClass().getName()
                + Arrays.stream(fault.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith(OURS))
                        .findFirst()
                        .map(frame -> " at " + frame)
                        .orElse("");
    }
}
